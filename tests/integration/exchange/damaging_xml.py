"""Damage to the XML of one part, whatever it says: elements, attributes, cells, rows."""

import re
from collections.abc import Callable
from random import Random

_ELEMENT = re.compile(rb"<([A-Za-z:]+)(?:\s[^<>]*)?(?:/>|>)")
_CELL = re.compile(rb"<c\s[^<>]*?(?:/>|>.*?</c>)", re.DOTALL)
_ROW = re.compile(rb"<row\s[^<>]*?(?:/>|>.*?</row>)", re.DOTALL)
_ATTRIBUTE = re.compile(rb"\s([A-Za-z:]+)=\"([^\"<>]*)\"")
_ADDRESS = re.compile(rb"(<c r=\")([A-Z]+[0-9]+)\"")
_INSIDE = re.compile(rb"(<(?:t|v|f)(?:\s[^<>]*)?>)([^<>]*)(</(?:t|v|f)>)")

_VALUES = (
    b"",
    b"0",
    b"-1",
    b"1e309",
    b"NaN",
    b"99999999999999999999",
    b"true",
    b"../../x",
    b"#REF!",
    b"&#0;",
    b"&undefined;",
    b"\xff\xfe\xfd",
    b"\xed\xa0\x80",
    b"_x0000_",
    b"A" * 32_768,
    b"9" * 5000,
    b" " * 200_000,
)
_TYPES = (b"s", b"str", b"b", b"e", b"n", b"d", b"inlineStr", b"nonsense", b"")
_ADDRESSES = (
    b"A1",
    b"XFD1048576",
    b"AAAAAAAAAA1",
    b"A0",
    b"A99999999999",
    b"",
    b"1A",
    b"\xc3\x85 1",
)


def _match(chance: Random, pattern: re.Pattern[bytes], xml: bytes) -> re.Match[bytes] | None:
    found = list(pattern.finditer(xml))
    return chance.choice(found) if found else None


def _drop(chance: Random, xml: bytes) -> bytes:
    found = _match(chance, _ELEMENT, xml)
    return xml if found is None else xml[: found.start()] + xml[found.end() :]


def _double(chance: Random, xml: bytes) -> bytes:
    found = _match(chance, chance.choice((_ELEMENT, _CELL, _ROW)), xml)
    return xml if found is None else xml[: found.end()] + found[0] + xml[found.end() :]


def _swap(chance: Random, xml: bytes) -> bytes:
    pattern = chance.choice((_ELEMENT, _CELL, _ROW))
    found = sorted(pattern.finditer(xml), key=lambda each: each.start())
    if len(found) < 2:
        return xml
    first, last = sorted(chance.sample(range(len(found)), 2))
    one, other = found[first], found[last]
    between = xml[one.end() : other.start()]
    return xml[: one.start()] + other[0] + between + one[0] + xml[other.end() :]


def _nest(chance: Random, xml: bytes) -> bytes:
    found = _match(chance, _ELEMENT, xml)
    if found is None:
        return xml
    name, depth = found[1], chance.choice((50, 5000, 100_000))
    inside = b"<" + name + b">"
    close = chance.choice((b"</" + name + b">", b""))
    return xml[: found.start()] + inside * depth + close * depth + xml[found.start() :]


def _attribute(chance: Random, xml: bytes) -> bytes:
    found = _match(chance, _ATTRIBUTE, xml)
    if found is None:
        return xml
    return xml[: found.start(2)] + chance.choice(_VALUES) + xml[found.end(2) :]


def _no_attribute(chance: Random, xml: bytes) -> bytes:
    found = _match(chance, _ATTRIBUTE, xml)
    return xml if found is None else xml[: found.start()] + xml[found.end() :]


def _huge_attribute(chance: Random, xml: bytes) -> bytes:
    found = _match(chance, _ATTRIBUTE, xml)
    if found is None:
        return xml
    return xml[: found.start(2)] + b"x" * 3_000_000 + xml[found.end(2) :]


def _many_attributes(chance: Random, xml: bytes) -> bytes:
    found = _match(chance, _ELEMENT, xml)
    if found is None:
        return xml
    at = found.end(1)
    return xml[:at] + b"".join(b' a%d="%d"' % (n, n) for n in range(50_000)) + xml[at:]


def _text(chance: Random, xml: bytes) -> bytes:
    found = _match(chance, _INSIDE, xml)
    if found is None:
        return xml
    return xml[: found.start(2)] + chance.choice(_VALUES) + xml[found.end(2) :]


def _retype(chance: Random, xml: bytes) -> bytes:
    found = _match(chance, _CELL, xml)
    if found is None:
        return xml
    kind = b' t="' + chance.choice(_TYPES) + b'"'
    cell = re.sub(rb"\st=\"[^\"]*\"", b"", found[0], count=1)
    return xml[: found.start()] + cell.replace(b"<c", b"<c" + kind, 1) + xml[found.end() :]


def _address(chance: Random, xml: bytes) -> bytes:
    found = _match(chance, _ADDRESS, xml)
    if found is None:
        return xml
    return xml[: found.start(2)] + chance.choice(_ADDRESSES) + xml[found.end(2) :]


def _formula(chance: Random, xml: bytes) -> bytes:
    """Put a formula where a text or a number stands, with a stored value or without."""
    found = _match(chance, _CELL, xml)
    address = None if found is None else re.search(rb"r=\"([A-Z0-9]+)\"", found[0])
    if found is None or address is None:
        return xml
    value = chance.choice((b"", b"<v>3</v>", b"<v>#DIV/0!</v>", b"<v>text</v>"))
    kind = chance.choice((b"", b' t="str"', b' t="e"'))
    formula = chance.choice((b"1+1", b"WEBSERVICE(&quot;http://x&quot;)", b"cmd|'/c calc'!A1"))
    cell = b'<c r="' + address[1] + b'"' + kind + b"><f>" + formula + b"</f>" + value + b"</c>"
    return xml[: found.start()] + cell + xml[found.end() :]


def _unclosed(chance: Random, xml: bytes) -> bytes:
    """Begin very many cells or rows, and end none."""
    found = _match(chance, _ROW, xml)
    if found is None:
        return xml
    piece = chance.choice((b'<c r="A1" t="s"><v>', b'<row r="5">', b"<si>", b'<c r="A1" ', b"<c "))
    return xml[: found.start()] + piece * 50_000 + xml[found.start() :]


def _blank_rows(chance: Random, xml: bytes) -> bytes:
    count = chance.choice((1000, 100_000))
    rows = b"".join(b'<row r="%d"/>' % number for number in range(5000, 5000 + count))
    return xml.replace(b"</sheetData>", rows + b"</sheetData>", 1)


def _many_columns(chance: Random, xml: bytes) -> bytes:
    found = _match(chance, _ROW, xml)
    if found is None:
        return xml
    cells = b"".join(b"<c><v>%d</v></c>" % number for number in range(10_000))
    return xml[: found.end()] + b"<row>" + cells + b"</row>" + xml[found.end() :]


def _declared(chance: Random, xml: bytes) -> bytes:
    entities = b"".join(
        b'<!ENTITY e%d "%s">' % (n, b"&e%d;" % (n - 1) * 10 if n else b"ha") for n in range(9)
    )
    outside = b'<!ENTITY out SYSTEM "file:///etc/passwd">'
    kind = b"<!DOCTYPE x [" + chance.choice((entities, outside)) + b"]>"
    declaration = b'<?xml version="1.0"?>'
    before = chance.choice((b"", declaration, declaration + b"<!--" + b"-" * 2_000_000 + b"-->"))
    return before + kind + xml.replace(declaration, b"", 1)


def _encoding(chance: Random, xml: bytes) -> bytes:
    text = xml.decode("utf-8", "replace")
    name = chance.choice(("utf-16", "utf-7", "utf-32", "cp1252", "no-such-code"))
    declaration = f'<?xml version="1.0" encoding="{name}"?>'
    code = name if name in {"utf-16", "utf-32"} and chance.random() < 0.5 else "utf-8"
    return (declaration + text).encode(code, "replace")


def _prefixed(_chance: Random, xml: bytes) -> bytes:
    """Write every element with a prefix, as some programs do."""
    named = re.sub(rb"<(/?)([A-Za-z]+)(?=[\s/>])", rb"<\1x:\2", xml)
    return named.replace(b" xmlns=", b" xmlns:x=", 1)


def _merged(chance: Random, xml: bytes) -> bytes:
    span = chance.choice((b"A1:XFD1048576", b"A3:C9", b"A9:A1", b"ZZZZZZ1:A1"))
    merge = b'<mergeCells count="1"><mergeCell ref="' + span + b'"/></mergeCells>'
    return xml.replace(b"</sheetData>", b"</sheetData>" + merge * chance.choice((1, 2000)), 1)


def _wrapped(chance: Random, xml: bytes) -> bytes:
    found = _match(chance, _INSIDE, xml)
    if found is None:
        return xml
    inside = chance.choice((b"<![CDATA[%s]]>", b"<!--%s-->", b"<?pi %s?>")) % found[2]
    return xml[: found.start(2)] + inside + xml[found.end(2) :]


def _number(chance: Random, xml: bytes) -> bytes:
    """Write a number, such as a date is kept as, where something else stands."""
    found = _match(chance, _CELL, xml)
    address = None if found is None else re.search(rb"r=\"([A-Z0-9]+)\"", found[0])
    if found is None or address is None:
        return xml
    number = chance.choice((b"46000", b"0.5", b"-3", b"2958466", b"1e15", b"3.0000001"))
    cell = b'<c r="' + address[1] + b'"><v>' + number + b"</v></c>"
    return xml[: found.start()] + cell + xml[found.end() :]


XML_DAMAGE: dict[str, Callable[[Random, bytes], bytes]] = {
    "drop an element": _drop,
    "double an element": _double,
    "swap elements": _swap,
    "nest deep": _nest,
    "an attribute": _attribute,
    "no attribute": _no_attribute,
    "a huge attribute": _huge_attribute,
    "many attributes": _many_attributes,
    "a text": _text,
    "another type": _retype,
    "another address": _address,
    "a formula": _formula,
    "never closed": _unclosed,
    "blank rows": _blank_rows,
    "many columns": _many_columns,
    "declared entities": _declared,
    "another encoding": _encoding,
    "prefixes": _prefixed,
    "merged cells": _merged,
    "wrapped text": _wrapped,
    "a number": _number,
}
