"""From the sheets of an instrument back to what its files hold, and to the cells it came from.

Whether it is right is judged by `domain/instrument_reading.py`, which names a file and a key;
`Places` knows which cell that is. Here only the sheets and their columns have to be there.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument_reading import FORMAT
from clusterdyn_desktop.exchange.instruments.sheets import (
    ABOUT,
    ANSWERS_WANTED,
    CORE,
    GUIDANCE,
    GUIDANCE_HEADS,
    LIST_MARK,
    LIST_SHEETS,
    LISTS_OF_TEXTS,
    MINUTES,
    NO,
    PLANNING_KEYS,
    RULES,
    TEXT_HEADS,
    TEXTS,
    YES,
    Column,
    Form,
    ListSheet,
)
from clusterdyn_desktop.exchange.workbooks.sheet_stream import column_letter
from clusterdyn_desktop.services.instrument_port import InstrumentFiles

STRUCTURE_NAME = "structure"
PLANNING_NAME = "planning"
MOST_LANGUAGES = 100

_TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")
_WHOLE = re.compile(r"[+-]?\d{1,15}")
_NUMBER = re.compile(r"[+-]?\d{1,15}([.,]\d{1,15})?([eE][+-]?\d{1,2})?")
_FLAGS = {YES: True, NO: False, "true": True, "false": False}

Row = Sequence[str]
Cell = tuple[str, str]
"""The title of a sheet and an address in it."""


@dataclass
class Places:
    """Which cell every key of every file stands in, so that a fault can be told by its cell."""

    held: dict[tuple[str, str], Cell] = field(default_factory=dict)

    def note(self, file: str, key: str, sheet: str, address: str) -> None:
        """Remember where a key stands."""
        self.held[file, key] = (sheet, address)

    def note_first(self, file: str, key: str, sheet: str, address: str) -> None:
        """Remember where a key begins to stand, of those that are about several cells."""
        self.held.setdefault((file, key), (sheet, address))

    def find(self, file: str, key: str) -> Cell | None:
        """Return the cell of a key, or of the nearest thing above it; None where there is none."""
        while key:
            if (file, key) in self.held:
                return self.held[file, key]
            key = key[: max(key.rfind("."), key.rfind("["), 0)]
        return None


@dataclass(frozen=True, slots=True)
class _Spot:
    """A cell, and the file that what stands in it belongs to."""

    file: str
    sheet: str
    address: str


Put: TypeAlias = Callable[[_Spot, dict[str, Any], Row, str], None]
"""Puts the text of a cell where its row says."""


@dataclass
class SheetReader:
    """Reads the sheets, and collects what is wrong with the sheets themselves."""

    file: str
    sheets: Mapping[str, Sequence[Row]]
    places: Places = field(default_factory=Places)
    problems: list[UserError] = field(default_factory=list)

    def files(self) -> InstrumentFiles:
        """Return what the files would hold; not to be used where there are `problems`."""
        structure: dict[str, Any] = {"format": FORMAT, **self._about()}
        core: list[str] = []
        for sheet in LIST_SHEETS:
            structure[sheet.key] = self._list(sheet, core)
        structure["rules"], planned = self._rules()
        planning = None
        if planned:
            minutes = {name.split(".")[1]: planned[name] for name in MINUTES if name in planned}
            planning = {"format": 1, "core": core, "minutes": minutes}
            if ANSWERS_WANTED in planned:
                planning[ANSWERS_WANTED] = planned[ANSWERS_WANTED]
        return InstrumentFiles(structure, self._texts(), planning, self._guidance())

    # ---- structure

    def _about(self) -> dict[str, str]:
        found = {}
        for number, row in self._rows(ABOUT, ("key", "value")):
            key = row[0]
            if key:
                found[key] = row[1]
                self.places.note(STRUCTURE_NAME, key, ABOUT, f"B{number}")
        return found

    def _list(self, sheet: ListSheet, core: list[str]) -> list[Any]:
        heads = self._heads(sheet.title, [column.key for column in sheet.columns])
        self.places.note(STRUCTURE_NAME, sheet.key, sheet.title, "A1")
        entries: list[Any] = []
        if heads is None:
            return entries
        for number, row in self._below(sheet.title):
            own = [row[heads[column.key]] for column in sheet.columns]
            if not any(own):
                continue
            key = f"{sheet.key}[{len(entries)}]"
            self._note_row(sheet, key, heads, number)
            if sheet.is_plain:
                entries.append(own[0])
                continue
            held = {
                column.key: _value(column, text)
                for column, text in zip(sheet.columns, own, strict=True)
                if text or column.form in {Form.TEXT, Form.LIST}
            }
            entries.append(held)
            marked = heads.get(CORE.key) if sheet.key == "questions" else None
            if marked is not None and _value(CORE, row[marked]) is True:
                core.append(str(held.get("id", "")))
        return entries

    def _note_row(self, sheet: ListSheet, key: str, heads: Mapping[str, int], number: int) -> None:
        first = heads[sheet.columns[0].key]
        self.places.note(STRUCTURE_NAME, key, sheet.title, f"{column_letter(first)}{number}")
        if not sheet.is_plain:
            for column in sheet.columns:
                address = f"{column_letter(heads[column.key])}{number}"
                self.places.note(STRUCTURE_NAME, f"{key}.{column.key}", sheet.title, address)

    def _rules(self) -> tuple[dict[str, Any], dict[str, Any]]:
        rules: dict[str, Any] = {}
        planned: dict[str, Any] = {}
        number_column = Column("value", Form.NUMBER)
        self.places.note(STRUCTURE_NAME, "rules", RULES, "A1")
        for number, row in self._rows(RULES, ("rule", "value")):
            name, text = row[0], row[1]
            if not name or not text:
                continue
            if name in PLANNING_KEYS:
                planned[name] = _value(number_column, text)
                self.places.note(PLANNING_NAME, name, RULES, f"B{number}")
            else:
                rules[name] = _value(number_column, text)
                self.places.note(STRUCTURE_NAME, f"rules.{name}", RULES, f"B{number}")
        return rules, planned

    # ---- words

    def _texts(self) -> dict[str, dict[str, Any]]:
        return self._languages(TEXTS, TEXT_HEADS, "text", self._put_text)

    def _guidance(self) -> dict[str, dict[str, Any]]:
        if GUIDANCE not in self.sheets:
            return {}
        return self._languages(GUIDANCE, GUIDANCE_HEADS, "guidance", self._put_guidance)

    def _languages(
        self, title: str, heads: Sequence[str], kind: str, put: Put
    ) -> dict[str, dict[str, Any]]:
        """Read a column a language; one that nobody has begun is passed over."""
        found: dict[str, dict[str, Any]] = {}
        if self._heads(title, heads) is None:
            return found
        rows = list(self._below(title))
        for place, tag in self._tags(title, len(heads)):
            column = [(number, row[: len(heads)], row[place]) for number, row in rows]
            if any(text for _number, _key, text in column):
                found[tag] = {"language": tag}
                for number, key, text in column:
                    if any(key):
                        spot = _Spot(f"{kind}.{tag}", title, f"{column_letter(place)}{number}")
                        put(spot, found[tag], key, text)
        return found

    def _tags(self, title: str, first: int) -> Iterator[tuple[int, str]]:
        row = self.sheets[title][0]
        seen: set[str] = set()
        for place, head in enumerate(row[first:], start=first):
            if not head:
                continue
            if not _TAG.fullmatch(head) or head in seen or len(seen) == MOST_LANGUAGES:
                self._problem(
                    "not-a-language",
                    sheet=title,
                    cell=f"{column_letter(place)}1",
                    found=head,
                )
                continue
            seen.add(head)
            yield place, head

    def _put_text(self, spot: "_Spot", held: dict[str, Any], key: Row, text: str) -> None:
        part, name, inner = key
        if part in LISTS_OF_TEXTS:
            self._put_listed(spot, held, (part, name), text)
            return
        steps = [part, name, *inner.split(".", 1)]
        self._put(spot, held, [step for step in steps if step], text)

    def _put_listed(
        self, spot: "_Spot", held: dict[str, Any], key: tuple[str, str], text: str
    ) -> None:
        """Put a text at the end of a list; an empty one too, since it stands in a numbered row."""
        part, name = key
        listed: Any = held.setdefault(part, {} if name else [])
        if name and isinstance(listed, dict):
            listed = listed.setdefault(name, [])
        if isinstance(listed, list):
            place = f"{part}.{name}" if name else part
            self.places.note_first(spot.file, place, spot.sheet, spot.address)
            self.places.note(spot.file, f"{place}[{len(listed)}]", spot.sheet, spot.address)
            listed.append(text)

    def _put_guidance(self, spot: "_Spot", held: dict[str, Any], key: Row, text: str) -> None:
        """Put guidance on a question; a question may be without any."""
        held.setdefault("questions", {})
        question, inner = key
        self._put(spot, held, ["questions", question, *inner.split(".", 1)], text)

    def _put(self, spot: "_Spot", held: dict[str, Any], steps: Sequence[str], text: str) -> None:
        """Put a text where its key says, if there is one, and remember where it stands."""
        *above, last = steps
        self.places.note(spot.file, ".".join(steps), spot.sheet, spot.address)
        for depth in range(1, len(steps)):
            self.places.note_first(spot.file, ".".join(steps[:depth]), spot.sheet, spot.address)
        if not text:
            return
        for step in above:
            below = held.setdefault(step, {})
            if not isinstance(below, dict):
                return
            held = below
        held[last] = text

    # ---- sheets

    def _rows(self, title: str, heads: Sequence[str]) -> Iterator[tuple[int, Row]]:
        if self._heads(title, heads) is not None:
            yield from self._below(title)

    def _below(self, title: str) -> Iterator[tuple[int, Row]]:
        yield from enumerate(self.sheets[title][1:], start=2)

    def _heads(self, title: str, wanted: Sequence[str]) -> dict[str, int] | None:
        """Return the places of a sheet's columns, None where it or one of them is missing."""
        if title not in self.sheets:
            self._problem("sheet-missing", sheet=title)
            return None
        row = self.sheets[title][0] if self.sheets[title] else ()
        found = {head: place for place, head in reversed(list(enumerate(row))) if head}
        missing = [head for head in wanted if head not in found]
        for head in missing:
            self._problem("column-missing", sheet=title, column=head)
        return None if missing else found

    def _problem(self, code: str, **parameters: str) -> None:
        self.problems.append(
            UserError(f"instrument.{code}", problems=(), file=self.file, **parameters)
        )


def _value(column: Column, text: str) -> Any:
    """Return what a cell says as JSON has it; what it cannot be stays text, to be judged."""
    if column.form is Form.LIST:
        return [part.strip() for part in text.split(LIST_MARK) if part.strip()]
    if column.form is Form.FLAG:
        return _FLAGS.get(text.casefold(), text)
    if column.form in {Form.WHOLE, Form.NUMBER} and _WHOLE.fullmatch(text):
        return int(text)
    if column.form is Form.NUMBER and _NUMBER.fullmatch(text):
        return float(text.replace(",", "."))
    return text
