"""Damage to what our own sheets say: the machine sheet's JSON, and the cells of visible sheets.

Half of the time the digest that stands beside a JSON text is made right again, as somebody who
means harm would do; then only what the JSON says is left to be judged.
"""

import json
import re
from collections.abc import Callable
from html import escape, unescape
from random import Random
from typing import Any, TypeAlias

from clusterdyn_desktop.exchange.workbooks.stamps import short_digest

Json: TypeAlias = Any

_TEXT = re.compile(r"(<t(?:\s[^<>]*)?>)([^<>]*)(</t>)")
_PLAIN = re.compile(r"<(?:t|v)(?:\s[^<>]*)?>([^<>]*)</(?:t|v)>")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SHAPES: tuple[Json, ...] = (
    None,
    True,
    -1,
    0,
    10**30,
    1.5,
    1e308,
    "",
    "x",
    "\ud800",
    "\x00",
    "2026-99-99",
    [],
    {},
    [[]],
    {"": {}},
)
_CELLS = (
    "",
    "0",
    "-1",
    "3.5",
    "99",
    "yes",
    "nonsense",
    "=1+1",
    "46000",
    "2026-13-40",
    "å" * 32_768,
)


def _in_json(chance: Random, xml: bytes, change: Callable[[Random, Json], Json]) -> bytes:
    """Change one of the JSON texts of a sheet; a sheet without any is left as it is."""
    text = xml.decode("utf-8", "replace")
    found = [each for each in _TEXT.finditer(text) if unescape(each[2]).startswith('|{"')]
    if not found:
        return xml
    target = chance.choice(found)
    before = unescape(target[2])
    try:
        held = json.loads(before.strip("|"))
    except (ValueError, RecursionError):
        return xml
    after = json.dumps(change(chance, held), separators=(",", ":"))
    text = text[: target.start(2)] + escape(f"|{after}|", quote=False) + text[target.end(2) :]
    if chance.random() < 0.75:
        text = text.replace(short_digest(before[1:-1]), short_digest(after))
    return text.encode("utf-8", "replace")


def _places(held: Json) -> list[tuple[Json, Json]]:
    """Return every place in parsed JSON: the container, and the key or index in it."""
    if isinstance(held, dict):
        inner: list[tuple[Json, Json]] = [(held, key) for key in held]
    elif isinstance(held, list):
        inner = [(held, at) for at in range(min(len(held), 30))]
    else:
        return []
    return inner + [place for container, key in inner for place in _places(container[key])]


def _other_value(chance: Random, held: Json) -> Json:
    if places := _places(held):
        container, key = chance.choice(places)
        container[key] = chance.choice(_SHAPES)
    return held


def _no_value(chance: Random, held: Json) -> Json:
    if places := _places(held):
        container, key = chance.choice(places)
        del container[key]
    return held


def _double_value(chance: Random, held: Json) -> Json:
    lists = [container for container, _ in _places(held) if isinstance(container, list)]
    if lists:
        chosen = chance.choice(lists)
        chosen.append(chance.choice(chosen))
    return held


def _other_key(chance: Random, held: Json) -> Json:
    """Name an unknown kind, register, field or site."""
    objects = [(box, key) for box, key in _places(held) if isinstance(box, dict)]
    if objects:
        container, key = chance.choice(objects)
        container[chance.choice(("unknown", "", "__class__", "id", "score"))] = container.pop(key)
    return held


def _other_id(chance: Random, held: Json) -> Json:
    """Put one id in the place of another, so that records are doubled or hang elsewhere."""
    ids = [(box, key) for box, key in _places(held) if _is_id(box[key])]
    if len(ids) > 1:
        (container, key), (other, its) = chance.sample(ids, 2)
        container[key] = other[its]
    return held


def _is_id(value: object) -> bool:
    return isinstance(value, str) and _UUID.fullmatch(value) is not None


def _vector(chance: Random, held: Json) -> Json:
    """Let a register have been edited otherwise: not at all, absurdly often, by odd sites."""
    vectors = held.get("vectors") if isinstance(held, dict) else None
    if isinstance(vectors, list) and vectors and isinstance(vectors[0], dict):
        chosen = chance.choice([each for each in vectors if isinstance(each, dict)])
        if chosen:
            register = chance.choice(sorted(chosen))
            chosen[register] = chance.choice(
                (
                    {},
                    {"a": 0},
                    {"a": 2**63},
                    {"a": 10**40},
                    {"": 1},
                    {"excel:1": 3, "b" * 5000: 1},
                    {f"s{n}": n for n in range(3000)},
                    {"a": -1},
                    {"a": 1.0},
                    {"a": "1"},
                )
            )
    return held


def _deep(chance: Random, held: Json) -> Json:
    places = _places(held)
    deep: Json = 1
    for _ in range(chance.choice((20, 400))):
        deep = chance.choice(([deep], {"a": deep}))
    if places:
        container, key = chance.choice(places)
        container[key] = deep
    return held


def _json_damage(change: Callable[[Random, Json], Json]) -> Callable[[Random, bytes], bytes]:
    return lambda chance, xml: _in_json(chance, xml, change)


def _very_deep(chance: Random, xml: bytes) -> bytes:
    """Nest a JSON text deeper than Python can."""
    text = xml.decode("utf-8", "replace")
    found = [each for each in _TEXT.finditer(text) if unescape(each[2]).startswith('|{"')]
    if not found:
        return xml
    target = chance.choice(found)
    deep = '{"assessment":' + "[" * 14_000 + "]" * 14_000 + "}"
    text = text[: target.start(2)] + f"|{deep}|" + text[target.end(2) :]
    return text.replace(short_digest(unescape(target[2])[1:-1]), short_digest(deep)).encode()


def _cell(chance: Random, xml: bytes) -> bytes:
    """Type something else into a cell."""
    text = xml.decode("utf-8", "replace")
    found = list(_PLAIN.finditer(text))
    if not found:
        return xml
    target = chance.choice(found)
    typed = escape(chance.choice(_CELLS), quote=False)
    return (text[: target.start(1)] + typed + text[target.end(1) :]).encode()


def _copied_cell(chance: Random, xml: bytes) -> bytes:
    """Copy one cell's content over another's: ids come twice, columns get each other's values."""
    text = xml.decode("utf-8", "replace")
    found = list(_PLAIN.finditer(text))
    if len(found) < 2:
        return xml
    target, source = chance.sample(found, 2)
    return (text[: target.start(1)] + source[1] + text[target.end(1) :]).encode()


def _cells_of_a_column(chance: Random, xml: bytes) -> bytes:
    """Empty a column, or fill all of it with the same."""
    text = xml.decode("utf-8", "replace")
    letters = sorted(set(re.findall(r"<c r=\"([A-Z]+)[0-9]+\"", text)))
    if not letters:
        return xml
    column = chance.choice(letters)
    typed = escape(chance.choice(_CELLS[:-1]), quote=False)
    cell = rf"(<c r=\"{column}[0-9]+\"[^<>]*>(?:<is>)?<(?:t|v)(?:\s[^<>]*)?>)[^<>]*"
    return re.sub(cell, lambda found: found[1] + typed, text).encode()


def _format(chance: Random, xml: bytes) -> bytes:
    """Say another version of the format."""
    version = chance.choice(("0", "-1", "1", "2", "99", "3.7", "1e309", "nan", "x", "9" * 400))
    pattern = rb'(<c r="B1"[^<>]*><is><t(?:\s[^<>]*)?>)[^<>]*'
    return re.sub(pattern, lambda found: found[1] + version.encode(), xml, count=1)


def _part_number(chance: Random, xml: bytes) -> bytes:
    number = chance.choice((b"-1", b"1e309", b"nan", b"7", b"1.5", b"1" * 30))
    pattern = rb'(<c r="C[0-9]+"[^<>]*><v>)[^<>]*'
    return re.sub(pattern, lambda found: found[1] + number, xml, count=chance.choice((0, 1)))


SHEET_DAMAGE: dict[str, Callable[[Random, bytes], bytes]] = {
    "another JSON value": _json_damage(_other_value),
    "a JSON value gone": _json_damage(_no_value),
    "a JSON value twice": _json_damage(_double_value),
    "another JSON key": _json_damage(_other_key),
    "another id": _json_damage(_other_id),
    "another vector": _json_damage(_vector),
    "deep JSON": _json_damage(_deep),
    "very deep JSON": _very_deep,
    "another cell": _cell,
    "a copied cell": _copied_cell,
    "another column": _cells_of_a_column,
    "another format": _format,
    "another part": _part_number,
}
