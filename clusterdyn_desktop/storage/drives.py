"""Asking the operating system what a folder lies on.

Each system is asked in its own way: Linux by `/proc/mounts` and `/sys`, Windows by `GetDriveTypeW`,
macOS by `statfs`. Whatever cannot be asked counts as a disk of this computer.
"""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path, PurePath
from typing import Any

from clusterdyn_desktop.domain.store_ground import OWN_DISK, Ground, GroundKind
from clusterdyn_desktop.storage.folder_kinds import is_network_type, mounted_at, synced_by

MOUNTS = Path("/proc/self/mounts")
BLOCK_DEVICES = Path("/sys/class/block")
REMOVABLE_PLACES = ("/media", "/run/media")
"""Where Linux desktops put the drives that are plugged in."""

# https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getdrivetypew
_DRIVE_REMOVABLE, _DRIVE_REMOTE = 2, 4

# <sys/mount.h> of macOS.
_MNT_LOCAL, _MNT_REMOVABLE = 0x1000, 0x200
_STATFS_BYTES = 2168
_FLAGS_AT, _TYPE_AT, _TYPE_BYTES = 64, 72, 16

_MOST_NAMES = 5_000
"""Names looked at in one folder; marks of services lie in folders that people see."""


def ground_of(file: Path) -> Ground:
    """Return what a store's file lies on, or would. May take a moment on a slow drive."""
    folder = file.absolute().parent
    service = synced_by(_real(folder), _names_in, os.environ) or synced_by(
        folder, _names_in, os.environ
    )
    return Ground(GroundKind.SYNCED, service) if service else drive_of(folder)


def drive_of(folder: Path) -> Ground:
    """Return what kind of drive a folder is on; quick, as this is asked at every opening."""
    with suppress(OSError, ValueError):
        if sys.platform == "win32":
            return _on_windows(folder)
        if sys.platform == "darwin":
            return _on_macos(_existing(_real(folder)))
        return _on_linux(_real(folder), MOUNTS.read_text("utf-8", errors="replace"))
    return OWN_DISK


def _real(folder: Path) -> Path:
    with suppress(OSError):
        return folder.resolve()
    return folder


def _existing(folder: Path) -> Path:
    return next((each for each in (folder, *folder.parents) if each.exists()), folder)


@lru_cache(maxsize=64)
def _names_in(folder: PurePath) -> Sequence[str]:
    """Return the hidden names in a folder; none where it may not be read."""
    try:
        with os.scandir(folder) as entries:
            names = (entry.name for entry, _ in zip(entries, range(_MOST_NAMES), strict=False))
            return [name for name in names if name.startswith(".")]
    except OSError:
        return ()


def _on_linux(folder: Path, mounts: str) -> Ground:
    device, kind = mounted_at(folder, mounts)
    if is_network_type(kind):
        return Ground(GroundKind.NETWORK, kind)
    if any(folder.is_relative_to(place) for place in REMOVABLE_PLACES) or _can_be_taken_out(device):
        return Ground(GroundKind.REMOVABLE)
    return OWN_DISK


def _can_be_taken_out(device: str) -> bool:
    """Say what the kernel says of a device, or of the one that it is a part of."""
    if not device.startswith("/dev/"):
        return False
    block = (BLOCK_DEVICES / Path(device).name).resolve()
    for each in (block, block.parent):
        with suppress(OSError):
            return (each / "removable").read_text().strip() == "1"
    return False


def _on_windows(folder: Path) -> Ground:
    import ctypes

    if folder.drive.startswith("\\\\"):
        return Ground(GroundKind.NETWORK, "unc")
    libraries: Any = vars(ctypes)["windll"]  # there is none elsewhere
    kind = libraries.kernel32.GetDriveTypeW(folder.drive + "\\")
    if kind == _DRIVE_REMOTE:
        return Ground(GroundKind.NETWORK, "drive")
    return Ground(GroundKind.REMOVABLE) if kind == _DRIVE_REMOVABLE else OWN_DISK


def _on_macos(folder: Path) -> Ground:
    import ctypes

    library = ctypes.CDLL(None, use_errno=True)
    # On Intel the plain name means an older, smaller structure.
    statfs = getattr(library, "statfs$INODE64", None) or library.statfs
    found = ctypes.create_string_buffer(_STATFS_BYTES)
    if statfs(os.fsencode(folder), found) != 0:
        return OWN_DISK
    return ground_in_statfs(found.raw)


def ground_in_statfs(found: bytes) -> Ground:
    """Return what macOS' `struct statfs` says of a drive."""
    flags = int.from_bytes(found[_FLAGS_AT : _FLAGS_AT + 4], sys.byteorder)
    kind = found[_TYPE_AT : _TYPE_AT + _TYPE_BYTES].partition(b"\0")[0].decode(errors="replace")
    if not flags & _MNT_LOCAL or is_network_type(kind):
        return Ground(GroundKind.NETWORK, kind)
    return Ground(GroundKind.REMOVABLE) if flags & _MNT_REMOVABLE else OWN_DISK
