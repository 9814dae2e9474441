"""What the safekeeping page says about when the store was checked, and what came of it."""

from collections.abc import Sequence
from datetime import UTC, datetime

from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.check_port import CheckNote
from clusterdyn_desktop.services.wording.backup_words import BackupWords


def state_words(notes: Sequence[CheckNote], screen: Screen) -> str:
    """Return what the latest check said, with one before it that looked at more."""
    if not notes:
        return translate("safekeeping", "The store has not been checked on this computer yet.")
    latest, *others = notes
    said = [_note_words(latest, screen)]
    if not latest.is_full:
        said += [_note_words(each, screen) for each in others if each.is_full]
        if not others:
            said.append(translate("safekeeping", "It has not been checked in full yet."))
    return " ".join(said)


def _note_words(note: CheckNote, screen: Screen) -> str:
    words = BackupWords(screen.language.texts, screen.language.formats)
    when = words.when(note.at, datetime.now(UTC).astimezone().date())
    if not note.is_sound:
        said = translate("safekeeping", "Checked {when}: %n thing(s) are wrong.", "", note.findings)
    elif note.is_full:
        said = translate(
            "safekeeping",
            "Checked in full {when}: sound, %n line(s) of history agree with all records.",
            "",
            note.lines,
        )
    else:
        said = translate("safekeeping", "The file was looked at {when}: sound.")
    return said.format(when=when)
