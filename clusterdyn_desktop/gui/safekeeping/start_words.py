"""What the safekeeping page says about the backups there are and where they lie."""

from datetime import datetime

from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.backup_folders import BackupFolder, FolderKind
from clusterdyn_desktop.services.backup_list import BackupList
from clusterdyn_desktop.services.wording.backup_words import BackupWords

ZERO_WIDTH_SPACE = "\u200b"
"""Lets a long path go to the next line between folders."""


def state_words(found: BackupList, now: datetime, screen: Screen) -> str:
    """Return when the last backup was made, or that there is none yet."""
    newest = found.newest
    if newest is None:
        return translate(
            "safekeeping",
            "There is no backup yet. One is made at the start, while you work, and before"
            " anything that changes much at once.",
        )
    words = BackupWords(screen.language.texts, screen.language.formats)
    said = translate("safekeeping", "The last backup was made {when}, and read back to check it.")
    return said.format(when=words.when(newest.made_at, now.date()))


def detail_words(found: BackupList, screen: Screen) -> str:
    """Return how many there are and how large, empty where there are none."""
    if not found.backups:
        return ""
    words = BackupWords(screen.language.texts, screen.language.formats)
    count = translate("safekeeping", "%n backup(s)", "", len(found.backups))
    return translate(
        "safekeeping",
        "{backups}, {size}. Older ones make room by themselves: one an hour, a day, a week and a"
        " month is kept.",
    ).format(backups=count, size=words.size(found.size))


def line_words(found: BackupList, now: datetime, screen: Screen) -> str:
    """Return the line for the head of the window."""
    newest = found.newest
    if newest is None:
        return translate("safekeeping", "No backup yet")
    words = BackupWords(screen.language.texts, screen.language.formats)
    when = words.when(newest.made_at, now.date())
    return translate("safekeeping", "Last backup {when}").format(when=when)


def folder_words(found: BackupList, kind: FolderKind) -> str:
    """Return the path of a folder, with places to break it; empty where it is not chosen."""
    folder = _folder(found, kind)
    if folder is None:
        return ""
    path = str(folder.path)
    for mark in ("/", "\\"):
        path = path.replace(mark, mark + ZERO_WIDTH_SPACE)
    return path


def first_hint(found: BackupList) -> str:
    """Return what is to be said of the first folder."""
    folder = _folder(found, FolderKind.CHOSEN)
    if folder is None:
        return translate(
            "safekeeping", "Beside the store, on the same disk. A folder elsewhere is safer."
        )
    if not folder.is_reachable:
        return translate(
            "safekeeping", "It cannot be reached now. Meanwhile backups lie beside the store."
        )
    return ""


def second_hint(found: BackupList) -> str:
    """Return what is to be said of the second folder."""
    folder = _folder(found, FolderKind.SECOND)
    if folder is None:
        return translate(
            "safekeeping",
            "Nowhere yet. On a second drive, backups survive when this disk fails or the computer"
            " is lost.",
        )
    if not folder.is_reachable:
        return translate(
            "safekeeping",
            "It cannot be reached now. It gets the latest backup as soon as its drive is there.",
        )
    return ""


def _folder(found: BackupList, kind: FolderKind) -> BackupFolder | None:
    return next((folder for folder in found.folders if folder.kind is kind), None)
