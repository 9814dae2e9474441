"""Attached files by their names: what they are, a name every system takes, what may be opened.

A name comes from another computer, so nothing in it is trusted. No files are opened here.
"""

import re
import unicodedata
from mimetypes import MimeTypes

LARGEST_ATTACHMENT = 25_000_000
"""Bytes; a store with hundreds of them can still be copied and backed up."""

UNKNOWN_TYPE = "application/octet-stream"
LONGEST_NAME = 120
NAMELESS = "file"

_NEWER_TYPES = {
    ".avif": "image/avif",
    ".heic": "image/heic",
    ".heif": "image/heif",
    ".webp": "image/webp",
    ".3gp": "video/3gpp",
    ".mkv": "video/x-matroska",
    ".aac": "audio/aac",
    ".amr": "audio/amr",
    ".flac": "audio/flac",
    ".m4a": "audio/mp4",
    ".oga": "audio/ogg",
    ".ogg": "audio/ogg",
    ".opus": "audio/ogg",
}
"""What telephones make and Python's own table lacks."""

_PROGRAM_SUFFIXES = """
    action air apk app appimage appinstaller application appref-ms appx appxbundle bash bat bin
    bundle cgi chm class cmd com command cpl csh deb desktop diagcab dll dmg dylib ear elf exe
    fish flatpak flatpakref gadget hlp hta img inf ins inx ipa iqy iso isp jar jnlp job js jse jsx
    ksh library-ms lnk lua mjs msc msh msh1 msh2 msi msix msixbundle msp mst mpkg nsh osx out pcd
    php pif pkg pl pm prg ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psm1 py pyc pyo pyw pyz pyzw rb reg
    rgs rpm run scf scpt scptd scr sct search-ms service settingcontent-ms sh shb shs slk snap so
    sys tcl terminal theme themepack tool url vb vbe vbs vbscript vhd vhdx webloc website wim
    workflow ws wsc wsf wsh xbap xll xpi zsh docm dotm xlsm xltm xlsb xlam xla pptm potm ppsm ppam
    ppa sldm odb accde accdr mde mdb htm html mht mhtml shtml svg svgz xhtml xht xml xsl xslt swf
"""
"""Suffixes of what runs or can carry something that runs: programs, scripts, links, macros."""

_PROGRAMS = frozenset(_PROGRAM_SUFFIXES.split())

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_DEVICES = re.compile(r"(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)")
"""Names that Windows keeps for itself, whatever follows the dot."""

_TYPES = MimeTypes()
for _suffix, _type in _NEWER_TYPES.items():
    _TYPES.add_type(_type, _suffix)


def media_type_of(name: str) -> str:
    """Return the media type that follows from a file's name."""
    guessed, packing = _TYPES.guess_type(f"x{_suffix_of(name)}")
    return guessed if guessed is not None and packing is None else UNKNOWN_TYPE


def safe_file_name(name: str) -> str:
    """Return a name that every system takes, near to the one a file had.

    No folders, no signs that file systems or shells read, none that are not seen (they can turn
    a name round, so that it seems to end otherwise), no name of a device, at most `LONGEST_NAME`
    bytes with the suffix kept.
    """
    last = re.split(r"[/\\]", name)[-1]
    seen = "".join(sign for sign in unicodedata.normalize("NFC", last) if _is_seen(sign))
    plain = " ".join(_NOT_IN_NAMES.sub(" ", seen).split()).strip(" .")
    if _DEVICES.match(plain):
        plain = f"_{plain}"
    return _shortened(plain) or NAMELESS


def may_be_opened(name: str) -> bool:
    """Say whether the program may hand a file to the system to open; others are saved only.

    What has no suffix is not told apart from a program.
    """
    suffix = _suffix_of(safe_file_name(name))
    return bool(suffix) and suffix.removeprefix(".") not in _PROGRAMS


def _is_seen(sign: str) -> bool:
    return sign == " " or unicodedata.category(sign)[0] != "C"


def _suffix_of(name: str) -> str:
    stem, dot, suffix = name.rpartition(".")
    return f".{suffix.strip().lower()}" if dot and stem and suffix.strip() else ""


def _shortened(name: str) -> str:
    stem, dot, suffix = name.rpartition(".")
    if not dot or len(suffix) > LONGEST_NAME // 4:
        stem, dot, suffix = name, "", ""
    end = f"{dot}{suffix}".encode()
    room = LONGEST_NAME - len(end)
    return stem.encode()[:room].decode(errors="ignore").strip(" .") + end.decode()
