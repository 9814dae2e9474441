"""A disk that fails when it is told to: SQLite's default VFS, wrapped, in the very library we use.

https://sqlite.org/vfs.html. Every file is opened by the real VFS; of its methods those that write
are replaced by ones that count, and that fail where a test wants it. While it is the default VFS
nothing of the program need know: the store, its backups and its copies all go through it.
"""

import ctypes
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any, cast

FULL = sqlite3.SQLITE_FULL
READ_TROUBLE = sqlite3.SQLITE_IOERR | (1 << 8)
OPEN_TROUBLE = sqlite3.SQLITE_CANTOPEN

# Extended codes of what a disk's error is called in each method: https://sqlite.org/rescode.html
_TROUBLE = {
    "write": sqlite3.SQLITE_IOERR | (3 << 8),
    "sync": sqlite3.SQLITE_IOERR | (4 << 8),
    "truncate": sqlite3.SQLITE_IOERR | (6 << 8),
    "delete": sqlite3.SQLITE_IOERR | (10 << 8),
    "open": OPEN_TROUBLE,
    "read": READ_TROUBLE,
    "shared memory": sqlite3.SQLITE_IOERR | (19 << 8),
}
WRITING = frozenset({"write", "sync", "truncate", "delete", "open", "shared memory"})
EVERYTHING = WRITING | {"read"}
_CAN_BE_FULL = frozenset({"write", "sync", "truncate"})

_INT = ctypes.c_int
_POINTER = ctypes.c_void_p


class _Methods(ctypes.Structure):
    """sqlite3_io_methods, version 3."""

    _fields_ = [
        ("version", _INT),
        *(
            (name, _POINTER)
            for name in (
                "close",
                "read",
                "write",
                "truncate",
                "sync",
                "file_size",
                "lock",
                "unlock",
                "check_reserved_lock",
                "file_control",
                "sector_size",
                "device_characteristics",
                "shm_map",
                "shm_lock",
                "shm_barrier",
                "shm_unmap",
                "fetch",
                "unfetch",
            )
        ),
    ]


class _File(ctypes.Structure):
    """sqlite3_file; what follows is the real VFS's own."""

    _fields_ = [("methods", ctypes.POINTER(_Methods))]


class _Vfs(ctypes.Structure):
    """sqlite3_vfs, version 3."""

    _fields_ = [
        ("version", _INT),
        ("size_of_file", _INT),
        ("longest_path", _INT),
        ("next", _POINTER),
        ("name", ctypes.c_char_p),
        ("data", _POINTER),
        *(
            (name, _POINTER)
            for name in (
                "open",
                "delete",
                "access",
                "full_path",
                "dl_open",
                "dl_error",
                "dl_symbol",
                "dl_close",
                "randomness",
                "sleep",
                "current_time",
                "last_error",
                "current_time_64",
                "set_system_call",
                "get_system_call",
                "next_system_call",
            )
        ),
    ]


_OPEN = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER, _POINTER, _INT, _POINTER)
_DELETE = ctypes.CFUNCTYPE(_INT, _POINTER, ctypes.c_char_p, _INT)
_TRANSFER = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER, _INT, ctypes.c_int64)
_TRUNCATE = ctypes.CFUNCTYPE(_INT, _POINTER, ctypes.c_int64)
_SYNC = ctypes.CFUNCTYPE(_INT, _POINTER, _INT)
_SHM_MAP = ctypes.CFUNCTYPE(_INT, _POINTER, _INT, _INT, _INT, _POINTER)

_VERSIONS_WITH_SHARED_MEMORY = 2


@dataclass
class Faults:
    """What fails: the call of a number and kind, once, or it and all that follow.

    `calls` are the calls that were counted since `fail`, each with the file it was for. A write
    that is `torn` writes its first half before it fails.
    """

    calls: list[tuple[str, str]] = field(default_factory=list)
    fired: int = 0
    _at: int = 0
    _code: int | None = None
    _lasting: bool = False
    _torn: bool = False
    _kinds: frozenset[str] = WRITING
    _only: str = ""

    def fail(
        self,
        at: int,
        code: int | None = None,
        *,
        lasting: bool = False,
        torn: bool = False,
        kinds: frozenset[str] = WRITING,
        only: str = "",
    ) -> None:
        """Let the `at`-th call from now on fail; without a code, as a failing disk would.

        `only` is what the names of the files begin with that count; all do if not given.
        """
        self.relent()
        self._at, self._code, self._lasting, self._torn = at, code, lasting, torn
        self._kinds, self._only = kinds, only

    def relent(self) -> None:
        """Let everything work again, and forget what was counted."""
        self.calls.clear()
        self.fired = self._at = 0

    @property
    def was_hit(self) -> bool:
        """Whether a call failed since `fail`."""
        return self.fired > 0

    def strike(self, kind: str, file: str) -> int:
        """Count a call; return the code it is to fail with, 0 where it is to be done."""
        if not self._at or kind not in self._kinds or not file.startswith(self._only):
            return 0
        self.calls.append((kind, file))
        number = len(self.calls)
        if number < self._at or (number > self._at and not self._lasting):
            return 0
        self.fired += 1
        if self._code == FULL and kind not in _CAN_BE_FULL:
            return _TROUBLE[kind]
        return _TROUBLE[kind] if self._code is None else self._code

    @property
    def tears(self) -> bool:
        """Whether a write that fails is to write its first half."""
        return self._torn


class NoSeam(Exception):
    """The SQLite of this Python cannot be reached from outside."""


@contextmanager
def failing_disk() -> Iterator[Faults]:
    """Make a VFS that can fail the default one for a while. Raises `NoSeam`."""
    library, real = _library(), _default_vfs()
    faults = Faults()
    wrapper = _Wrapper(real, faults)
    library.sqlite3_vfs_register(ctypes.addressof(wrapper.vfs), 1)
    _ALIVE.append(wrapper)  # connections may outlive the test, and call it
    try:
        yield faults
    finally:
        faults.relent()
        library.sqlite3_vfs_unregister(ctypes.addressof(wrapper.vfs))
        library.sqlite3_vfs_register(ctypes.addressof(real), 1)


_ALIVE: list["_Wrapper"] = []


def _library() -> ctypes.CDLL:
    """Return the library that the driver is linked to; looking names up goes through it."""
    driver = str(getattr(import_module("_sqlite3"), "__file__", ""))
    for name in (driver, str(Path(driver).with_name("sqlite3.dll"))):
        try:
            library = ctypes.CDLL(name)
            library.sqlite3_vfs_find.restype = _POINTER
            library.sqlite3_vfs_register.argtypes = [_POINTER, _INT]
            library.sqlite3_vfs_unregister.argtypes = [_POINTER]
        except (OSError, AttributeError):
            continue
        if _is_the_one_in_use(library):
            return library
    raise NoSeam


def _is_the_one_in_use(library: ctypes.CDLL) -> bool:
    library.sqlite3_libversion.restype = ctypes.c_char_p
    return bool(library.sqlite3_libversion() == sqlite3.sqlite_version.encode())


def _default_vfs() -> _Vfs:
    address = _library().sqlite3_vfs_find(None)
    return _Vfs.from_address(address)


class _Wrapper:
    """The VFS that counts and fails; keeps alive all that SQLite holds addresses of."""

    def __init__(self, real: _Vfs, faults: Faults) -> None:
        self._real = real
        self._faults = faults
        self._names: dict[int, str] = {}
        self._methods: dict[int, _Methods] = {}
        self._kept: list[Any] = []
        self._real_open = _OPEN(real.open)
        self._real_delete = _DELETE(real.delete)
        self.vfs = _Vfs.from_buffer_copy(real)
        self.vfs.name = b"faulty"
        self.vfs.next = None
        self.vfs.open = self._address(_OPEN, self._open)
        self.vfs.delete = self._address(_DELETE, self._delete)

    def _address(self, kind: Callable[..., object], call: Callable[..., int]) -> int | None:
        callback = kind(call)
        self._kept.append(callback)
        return ctypes.cast(cast(ctypes.c_void_p, callback), _POINTER).value

    def _open(self, vfs: int, name: int | None, file: int, flags: int, out: int | None) -> int:
        short = Path(ctypes.string_at(name).decode()).name if name else ""
        # To open a file that is there writes nothing; to make one does.
        is_new = bool(name) and not Path(ctypes.string_at(name or 0).decode()).exists()
        if is_new and (code := self._faults.strike("open", short)):
            _File.from_address(file).methods = None
            return code
        code = self._real_open(vfs, name, file, flags, out)
        opened = _File.from_address(file)
        if opened.methods:
            self._names[file] = short
            opened.methods = ctypes.pointer(self._wrapped(opened.methods.contents))
        return int(code)

    def _delete(self, vfs: int, name: bytes, sync: int) -> int:
        code = self._faults.strike("delete", Path(name.decode()).name)
        return code or int(self._real_delete(vfs, name, sync))

    def _wrapped(self, real: _Methods) -> _Methods:
        """Return the methods of a kind of file with those replaced that can fail."""
        address = ctypes.addressof(real)
        if address not in self._methods:
            wrapped = _Methods()
            ctypes.memmove(ctypes.byref(wrapped), address, _size(real.version))
            wrapped.read = self._address(_TRANSFER, self._failing("read", _TRANSFER(real.read)))
            wrapped.write = self._address(_TRANSFER, self._writing(_TRANSFER(real.write)))
            wrapped.truncate = self._address(
                _TRUNCATE, self._failing("truncate", _TRUNCATE(real.truncate))
            )
            wrapped.sync = self._address(_SYNC, self._failing("sync", _SYNC(real.sync)))
            if real.version >= _VERSIONS_WITH_SHARED_MEMORY and real.shm_map:
                wrapped.shm_map = self._address(_SHM_MAP, self._mapping(_SHM_MAP(real.shm_map)))
            self._methods[address] = wrapped
        return self._methods[address]

    def _failing(self, kind: str, real: Callable[..., int]) -> Callable[..., int]:
        def call(file: int, *arguments: int) -> int:
            return self._faults.strike(kind, self._names[file]) or int(real(file, *arguments))

        return call

    def _writing(self, real: Callable[..., int]) -> Callable[..., int]:
        def write(file: int, content: int, length: int, offset: int) -> int:
            code = self._faults.strike("write", self._names[file])
            if code and self._faults.tears:
                real(file, content, length // 2, offset)
            return code or int(real(file, content, length, offset))

        return write

    def _mapping(self, real: Callable[..., int]) -> Callable[..., int]:
        def shm_map(file: int, region: int, size: int, extend: int, out: int) -> int:
            code = self._faults.strike("shared memory", self._names[file]) if extend else 0
            return code or int(real(file, region, size, extend, out))

        return shm_map


def _size(version: int) -> int:
    """Return how many bytes the methods of a version take."""
    last = {1: "device_characteristics", 2: "shm_unmap"}.get(version, "unfetch")
    place: Any = getattr(_Methods, last)
    return int(place.offset + place.size)
