"""The content of a peer pack, read strictly: nothing may be in it that a pack has no place for.

What is signed is still what somebody wrote: a content that breaks the rules of small groups is
refused whoever signed it, and a text that no pack holds never comes in.
"""

import json
import re
from collections.abc import Mapping
from datetime import date

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.peer_pack import (
    FORMAT,
    LONGEST_MAKER,
    Counts,
    InstrumentName,
    PeerPack,
)
from clusterdyn_desktop.domain.suppression import (
    NOT_WORKING,
    STATES,
    STEP,
    SmallGroupRules,
    Spread,
    is_safe,
)

MOST_FIGURES = 2_000
_KEYS = frozenset(
    (
        *("format", "maker", "key", "country", "instrument", "years", "clusters", "made_on"),
        *("language", "rules", "variables", "loops", "stages"),
    )
)
_ROWS = (frozenset(STATES), frozenset({STATES[0], NOT_WORKING}))
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,99}")
_KEY = re.compile(r"[0-9a-f]{64}")
_COUNTRY = re.compile(r"[A-Z]{2}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}")
_LOWEST, _HIGHEST = 1.0, 10.0
_YEARS = range(1900, 2200)
_MOST_CLUSTERS = 1_000_000


class NotAPack(ValueError):
    """The content is none of a peer pack."""


def from_text(text: str, file: str) -> PeerPack:
    """Return what a content says.

    Raises `peer-pack.newer` for a later format, `peer-pack.damaged` for what is none, and
    `peer-pack.too-open` for one that shows smaller groups than any pack may.
    """
    try:
        plain = json.loads(text, parse_constant=_refuse)
        content = _object(plain)
        found = content.get("format")
        if type(found) is int and found > FORMAT:
            raise UserError("peer-pack.newer", file=file, found=found, known=FORMAT)
        _require(content.keys() == _KEYS and found == FORMAT)
        pack = _pack(content)
    except (NotAPack, ValueError, KeyError, TypeError, RecursionError) as problem:
        raise UserError("peer-pack.damaged", file=file) from problem
    if not _keeps_the_rules(pack):
        raise UserError("peer-pack.too-open", file=file)
    return pack


def _pack(content: Mapping[str, object]) -> PeerPack:
    instrument = _object(content["instrument"])
    _require(instrument.keys() == {"id", "version", "hash"})
    return PeerPack(
        maker=_maker(content["maker"]),
        key=_text(content["key"], _KEY),
        country=_text(content["country"], _COUNTRY),
        instrument=InstrumentName(
            _text(instrument["id"], _NAME),
            _text(instrument["version"], _NAME),
            _text(instrument["hash"], _NAME),
        ),
        years=_years(content["years"]),
        clusters=_whole(content["clusters"]),
        made_on=date.fromisoformat(_text(content["made_on"], re.compile(r"\d{4}-\d\d-\d\d"))),
        language=_text(content["language"], _LANGUAGE),
        rules=_rules(_object(content["rules"])),
        variables=_spreads(content["variables"]),
        loops=_spreads(content["loops"]),
        stages={
            _text(key, _NAME): None if row is None else _row(_object(row))
            for key, row in _few(content["stages"]).items()
        },
    )


def _rules(held: Mapping[str, object]) -> SmallGroupRules:
    _require(
        held.keys() == {"respondents", "clusters", "owner_share", "quartiles_from", "step"}
        and held["step"] == STEP
    )
    try:
        return SmallGroupRules(
            respondents=_whole(held["respondents"]),
            clusters=_whole(held["clusters"]),
            owner_share=_number(held["owner_share"]),
            quartiles_from=_whole(held["quartiles_from"]),
        )
    except UserError as problem:
        raise NotAPack(problem.code) from problem


def _spreads(held: object) -> Mapping[str, Spread | None]:
    return {
        _text(key, _NAME): None if each is None else _spread(_object(each))
        for key, each in _few(held).items()
    }


def _spread(held: Mapping[str, object]) -> Spread:
    _require(held.keys() == {"clusters", "median", "lower", "upper"})
    median = _score(held["median"])
    lower = None if held["lower"] is None else _score(held["lower"])
    upper = None if held["upper"] is None else _score(held["upper"])
    _require((lower is None) == (upper is None))
    _require(lower is None or upper is None or lower <= median <= upper)
    return Spread(_whole(held["clusters"]), median, lower, upper)


def _row(held: Mapping[str, object]) -> Counts:
    _require(frozenset(held) in _ROWS)
    return {state: _whole(count) for state, count in held.items()}


def _keeps_the_rules(pack: PeerPack) -> bool:
    rules = pack.rules
    spreads = [each for each in (*pack.variables.values(), *pack.loops.values()) if each]
    rows = [row for row in pack.stages.values() if row]
    return (
        pack.clusters >= rules.clusters
        and all(rules.clusters <= each.clusters <= pack.clusters for each in spreads)
        and all(each.lower is None or each.clusters >= rules.quartiles_from for each in spreads)
        and all(is_safe(row, rules) for row in rows)
        and all(
            (rest := pack.clusters - sum(row.values())) == 0 or rest >= rules.clusters
            for row in rows
        )
    )


def _years(held: object) -> tuple[int, int] | None:
    if held is None:
        return None
    _require(isinstance(held, list) and len(held) == 2)
    assert isinstance(held, list)
    first, last = _whole(held[0]), _whole(held[1])
    _require(first in _YEARS and last in _YEARS and first <= last)
    return first, last


def _maker(held: object) -> str:
    if not isinstance(held, str) or held != clean_maker(held) or not held:
        raise NotAPack("maker")
    return held


def clean_maker(name: str) -> str:
    """Return a maker's name in one line, without what cannot be seen or turns the line round."""
    visible = "".join(letter if letter.isprintable() else " " for letter in name)
    return " ".join(visible.split())[:LONGEST_MAKER].strip()


def _score(held: object) -> float:
    score = _number(held)
    _require(_LOWEST <= score <= _HIGHEST and score % STEP == 0)
    return score


def _number(held: object) -> float:
    if not isinstance(held, int | float) or isinstance(held, bool):
        raise NotAPack("number")
    return float(held)


def _whole(held: object) -> int:
    if type(held) is not int or not 0 <= held <= _MOST_CLUSTERS:
        raise NotAPack("whole number")
    return held


def _text(held: object, pattern: re.Pattern[str]) -> str:
    if not isinstance(held, str) or not pattern.fullmatch(held):
        raise NotAPack("text")
    return held


def _few(held: object) -> Mapping[str, object]:
    found = _object(held)
    _require(len(found) <= MOST_FIGURES)
    return found


def _object(held: object) -> Mapping[str, object]:
    if not isinstance(held, dict):
        raise NotAPack("object")
    return held


def _require(holds: bool) -> None:
    if not holds:
        raise NotAPack("rule")


def _refuse(_constant: str) -> float:
    raise NotAPack("constant")
