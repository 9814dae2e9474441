"""Damages files in ways that follow from a seed: the same seed always gives the same file.

A file is hurt on one of four levels: its bytes, the archive, the XML in it, or what our own sheets
say. What a level can do is one function each, from the bytes of a file to other bytes.
"""

import io
import struct
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from tests.integration.exchange.damaging_sheets import SHEET_DAMAGE
from tests.integration.exchange.damaging_xml import XML_DAMAGE

Bytes = Callable[[Random, bytes], bytes]
Part = Callable[[Random, bytes], bytes]

UNREADABLE = (
    BadZipFile,
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What Python raises for archives that earlier damage made unreadable."""

_LOCAL, _CENTRAL, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_STRAYS = (
    "../../outside.xml",
    "/etc/outside.xml",
    "C:\\outside.xml",
    "xl\\worksheets\\sheet1.xml",
    "xl/worksheets/../../../outside.xml",
    "xl/" + "a" * 5000 + ".xml",
    "xl/\x01\x02.xml",
    "",
    ".",
)


@dataclass(frozen=True, slots=True)
class Damaged:
    """A damaged file, and what was done to which file."""

    of: str
    ways: tuple[str, ...]
    data: bytes

    @property
    def suffix(self) -> str:
        """How its name ends."""
        return f".{self.of.rsplit('.', maxsplit=1)[-1]}"


def damaged(seed: int, books: Mapping[str, bytes]) -> Damaged:
    """Return one of some files, by name, with one to three damages of one level."""
    chance = Random(seed)
    name = chance.choice(sorted(books))
    levels = [_BYTES] if name.endswith(".csv") else [_BYTES, _ZIP, XML_DAMAGE, SHEET_DAMAGE]
    # Of our own sheets most can be said, and what reads them is ours: these come oftener.
    level = chance.choices(levels, [1, 2, 3, 4][: len(levels)])[0]
    ways = tuple(chance.choice(sorted(level)) for _ in range(chance.randint(1, 3)))
    data = books[name]
    for way in ways:
        data = _done(chance, data, level, way)
    return Damaged(name, ways, data)


def _done(
    chance: Random, data: bytes, level: Mapping[str, Callable[[Random, bytes], bytes]], way: str
) -> bytes:
    if level is XML_DAMAGE or level is SHEET_DAMAGE:
        return _in_a_part(chance, data, level[way], ours=level is SHEET_DAMAGE)
    return level[way](chance, data)


def _in_a_part(chance: Random, data: bytes, change: Part, *, ours: bool) -> bytes:
    """Change one part of an archive, and leave all others; of our own, a sheet."""
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            parts = {each.filename: archive.read(each) for each in archive.infolist()}
    except UNREADABLE:
        return data  # damaged too far already
    names = [name for name in parts if name.endswith((".xml", ".rels"))]
    sheets = [name for name in names if "worksheets/" in name]
    machine = [name for name in sheets if b"clusterdyn" in parts[name][:6000]]
    wanted = (machine or sheets) if ours and chance.random() < 0.6 else sheets
    if not ours and chance.random() < 0.5:
        wanted = names
    if not wanted:
        return data
    target = chance.choice(wanted)
    parts[target] = change(chance, parts[target])
    return packed(parts)


def packed(parts: Mapping[str, bytes], method: int = ZIP_DEFLATED) -> bytes:
    """Return an archive of parts."""
    stream = io.BytesIO()
    with ZipFile(stream, "w", method, compresslevel=1) as archive:
        for name, part in parts.items():
            archive.writestr(ZipInfo(name), part, method)
    return stream.getvalue()


# ---- bytes


def _place(chance: Random, data: bytes) -> int:
    return chance.randrange(len(data)) if data else 0


def _flip(chance: Random, data: bytes) -> bytes:
    hurt = bytearray(data)
    for _ in range(chance.choice((1, 1, 3, 40))):
        if hurt:
            hurt[chance.randrange(len(hurt))] ^= 1 << chance.randrange(8)
    return bytes(hurt)


def _cut(chance: Random, data: bytes) -> bytes:
    return data[: _place(chance, data)]


def _cut_beginning(chance: Random, data: bytes) -> bytes:
    return data[_place(chance, data) :]


def _cut_out(chance: Random, data: bytes) -> bytes:
    at = _place(chance, data)
    return data[:at] + data[at + chance.randint(1, 5000) :]


def _blank(chance: Random, data: bytes) -> bytes:
    at, length = _place(chance, data), chance.randint(1, 5000)
    return data[:at] + bytes(min(length, len(data) - at)) + data[at + length :]


def _put_in(chance: Random, data: bytes) -> bytes:
    at = _place(chance, data)
    return data[:at] + chance.randbytes(chance.randint(1, 500)) + data[at:]


def _twice(chance: Random, data: bytes) -> bytes:
    at = _place(chance, data)
    return data[: at + 2000] + data[at:]


def _junk_behind(chance: Random, data: bytes) -> bytes:
    return data + chance.randbytes(chance.randint(1, 70_000))


_BYTES: dict[str, Bytes] = {
    "flip": _flip,
    "cut": _cut,
    "cut the beginning": _cut_beginning,
    "cut out": _cut_out,
    "blank": _blank,
    "put in": _put_in,
    "twice": _twice,
    "junk behind": _junk_behind,
}


# ---- the archive


def _parts(data: bytes) -> dict[str, bytes]:
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            return {each.filename: archive.read(each) for each in archive.infolist()}
    except UNREADABLE:
        return {}


def _drop(chance: Random, data: bytes) -> bytes:
    parts = _parts(data)
    if parts:
        del parts[chance.choice(sorted(parts))]
    return packed(parts)


def _swap(chance: Random, data: bytes) -> bytes:
    parts = _parts(data)
    if len(parts) > 1:
        one, other = chance.sample(sorted(parts), 2)
        parts[one], parts[other] = parts[other], parts[one]
    return packed(parts)


def _rename(chance: Random, data: bytes) -> bytes:
    parts = _parts(data)
    if parts:
        one = chance.choice(sorted(parts))
        parts[chance.choice(_STRAYS)] = parts.pop(one)
    return packed(parts)


def _stray(chance: Random, data: bytes) -> bytes:
    return packed({**_parts(data), chance.choice(_STRAYS): chance.randbytes(200)})


def _same_name(chance: Random, data: bytes) -> bytes:
    """Put a second part under a name that is taken, which archives allow."""
    parts = _parts(data)
    if not parts:
        return data
    stream = io.BytesIO()
    taken = chance.choice(sorted(parts))
    renamed = bytes(taken[:-1] + "~", "utf-8")
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
        archive.writestr(renamed.decode(), parts[chance.choice(sorted(parts))])
    return stream.getvalue().replace(renamed, bytes(taken, "utf-8"))


def _stored(_chance: Random, data: bytes) -> bytes:
    return packed(_parts(data), ZIP_STORED)


def _in_headers(
    chance: Random, data: bytes, mark: bytes, fields: Sequence[tuple[int, int]]
) -> bytes:
    """Write another number into a field of one of the headers."""
    places = [at for at in range(len(data) - 46) if data.startswith(mark, at)]
    if not places:
        return data
    offset, size = chance.choice(list(fields))
    at = chance.choice(places) + offset
    number = chance.choice((0, 1, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, chance.getrandbits(32)))
    written = (number & (1 << 8 * size) - 1).to_bytes(size, "little")
    return data[:at] + written + data[at + size :]


def _central_header(chance: Random, data: bytes) -> bytes:
    """Lie in the list of parts: flags, method, checksum, sizes, lengths, where a part begins."""
    fields = ((8, 2), (10, 2), (16, 4), (20, 4), (24, 4), (28, 2), (30, 2), (32, 2), (42, 4))
    return _in_headers(chance, data, _CENTRAL, fields)


def _local_header(chance: Random, data: bytes) -> bytes:
    fields = ((6, 2), (8, 2), (14, 4), (18, 4), (22, 4), (26, 2), (28, 2))
    return _in_headers(chance, data, _LOCAL, fields)


def _end_record(chance: Random, data: bytes) -> bytes:
    fields = ((4, 2), (6, 2), (8, 2), (10, 2), (12, 4), (16, 4), (20, 2))
    at = data.rfind(_END)
    if at < 0:
        return data
    padded = _in_headers(chance, data[at:] + bytes(46), _END, fields)
    return data[:at] + padded[:-46]


def _overlapping(chance: Random, data: bytes) -> bytes:
    """Let all parts of the list be the same one, as bombs do."""
    places = [at for at in range(len(data) - 46) if data.startswith(_CENTRAL, at)]
    if not places:
        return data
    hurt, one = bytearray(data), chance.choice(places)
    for at in places:
        for offset, size in ((16, 12), (42, 4)):
            hurt[at + offset : at + offset + size] = data[one + offset : one + offset + size]
    return bytes(hurt)


def _bomb(chance: Random, data: bytes) -> bytes:
    parts = _parts(data)
    name = chance.choice(sorted(parts)) if parts and chance.random() < 0.5 else "xl/media/x.xml"
    filler = chance.choice((b" ", b"<a>", b"\0"))
    size = chance.choice((20_000_000, 80_000_000))
    return packed({**parts, name: filler * (size // len(filler))})


def _nested(_chance: Random, data: bytes) -> bytes:
    return packed({**_parts(data), "xl/embeddings/inside.xlsx": data})


def _macros(chance: Random, data: bytes) -> bytes:
    return packed({**_parts(data), "xl/vbaProject.bin": chance.randbytes(3000)})


def _many_parts(chance: Random, data: bytes) -> bytes:
    more = {f"extra/{number}.xml": b"" for number in range(chance.choice((500, 3000)))}
    return packed({**_parts(data), **more})


def _comment(_chance: Random, data: bytes) -> bytes:
    at = data.rfind(_END)
    return data if at < 0 else data[: at + 20] + b"\x16\x00" + _END + bytes(18)


_ZIP: dict[str, Bytes] = {
    "drop a part": _drop,
    "swap parts": _swap,
    "rename a part": _rename,
    "a stray part": _stray,
    "two parts of a name": _same_name,
    "stored": _stored,
    "lie in the list": _central_header,
    "lie before a part": _local_header,
    "lie at the end": _end_record,
    "overlapping parts": _overlapping,
    "bomb": _bomb,
    "nested": _nested,
    "macros": _macros,
    "many parts": _many_parts,
    "a comment like an end": _comment,
}

WAYS = frozenset({*_BYTES, *_ZIP, *XML_DAMAGE, *SHEET_DAMAGE})
