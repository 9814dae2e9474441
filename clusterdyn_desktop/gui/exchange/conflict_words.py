"""What a conflict says, for people: where it is, and what each side has. Knows nothing of Qt."""

from clusterdyn_desktop.domain.merging import Conflict, joined, register_of
from clusterdyn_desktop.domain.records import Record
from clusterdyn_desktop.gui.exchange.record_words import RecordWords
from clusterdyn_desktop.services.wording.history_values import BESIDE

SHORT = 22
"""Letters of each value that a line of the list shows."""


class ConflictWords:
    """Words conflicts in one language."""

    def __init__(self, words: RecordWords) -> None:
        self._words = words
        self._texts = words.texts

    # ---- where

    def group(self, conflict: Conflict) -> str:
        """Return whose it is: the respondent, if it is about one, and the assessment."""
        return self._words.whole(conflict.ours, conflict.assessment_id)

    def place(self, conflict: Conflict) -> str:
        """Return what it is about: a question, a figure, an action, and the part of it."""
        return self._words.place(conflict.ours, conflict.register)

    def told(self, conflict: Conflict) -> str:
        """Return the respondent and the question in full."""
        question = self._words.question(conflict.ours, conflict.assessment_id)
        if question is None:
            return self.group(conflict)
        whom = self._words.respondent(conflict.ours)
        return BESIDE.join(filter(None, (whom, question.text)))

    # ---- what

    def mine(self, conflict: Conflict) -> str:
        """Return what stands here."""
        return self._side(conflict, conflict.ours, is_deleted=conflict.ours_deleted)

    def theirs(self, conflict: Conflict) -> str:
        """Return what came."""
        words = self._side(conflict, conflict.theirs, is_deleted=conflict.theirs_deleted)
        if not conflict.held:
            return words
        more = self._texts.translate(
            "exchange", "and %n more change(s) below it", "", len(conflict.held)
        )
        return f"{words}\n{more}"

    def base(self, conflict: Conflict) -> str | None:
        """Return what both started from: None where that is not known, empty for nothing."""
        if conflict.base is None or conflict.is_deletion:
            return None
        return self._words.value(conflict.base, conflict.register, conflict.assessment_id)

    def joined(self, conflict: Conflict) -> str:
        """Return what joining both gives; empty where they cannot be joined."""
        if not conflict.can_join or conflict.ours_deleted or conflict.theirs_deleted:
            return ""
        register = register_of(conflict.kind, conflict.register)
        values = joined(register, conflict.ours, conflict.theirs, conflict.base)
        return self._words.of_values(register.name, values, conflict.assessment_id)

    def both_in_short(self, conflict: Conflict) -> str:
        """Return both sides in one line."""
        return f"{_shortly(self.mine(conflict))} ↔ {_shortly(self.theirs(conflict))}"

    def ours_from(self, conflict: Conflict) -> str:
        """Return who wrote what stands here, and when, as far as that is known."""
        formats = self._words.formats
        when = formats.moment(conflict.ours_at.astimezone()) if conflict.ours_at else ""
        return BESIDE.join(filter(None, (conflict.ours_who, when)))

    def theirs_from(self, conflict: Conflict) -> str:
        """Return where the other version comes from."""
        theirs = self._texts.translate("exchange", "Theirs")
        return BESIDE.join(filter(None, (theirs, conflict.theirs_from)))

    def _side(self, conflict: Conflict, record: Record, *, is_deleted: bool) -> str:
        if is_deleted:
            return self._texts.translate("exchange", "Taken out")
        if not conflict.is_deletion:
            return self._words.value(record, conflict.register, conflict.assessment_id)
        kept = self._texts.translate("exchange", "Kept, and worked on since")
        parts = (
            self._words.value(record, register.name, conflict.assessment_id)
            for register in record.registers
        )
        return "\n".join([kept, *dict.fromkeys(filter(None, parts))])


def _shortly(words: str) -> str:
    line = words.split("\n", 1)[0]
    short = line if len(line) <= SHORT else f"{line[: SHORT - 1].rstrip()}…"
    return short or "–"
