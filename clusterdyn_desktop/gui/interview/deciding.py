"""What an answer is once somebody has decided between two versions of a part. Pure."""

from dataclasses import replace

from clusterdyn_desktop.domain.collisions import with_registers
from clusterdyn_desktop.domain.joining import Decision, join_words
from clusterdyn_desktop.domain.records import Answer
from clusterdyn_desktop.gui.interview.ledger import TYPED_PARTS, Part, register_of, words_of
from clusterdyn_desktop.gui.interview.recovery import with_words


def chosen_answer(
    choice: Decision, part: Part, mine: Answer, theirs: Answer, seen: Answer
) -> Answer:
    """Return one's own answer with the part that was decided on."""
    match choice:
        case Decision.MINE:
            return mine
        case Decision.THEIRS:
            return with_registers(mine, theirs, [register_of(part)])
        case Decision.BOTH:
            return _joined(part, mine, theirs, seen)


def joined_part(part: Part, mine: Answer, theirs: Answer, seen: Answer) -> str:
    """Return the words of both as one, empty for a part that has no words to join."""
    if part not in TYPED_PARTS or not (words_of(mine, part) and words_of(theirs, part)):
        return ""
    return join_words(words_of(mine, part), words_of(theirs, part), words_of(seen, part))


def _joined(part: Part, mine: Answer, theirs: Answer, seen: Answer) -> Answer:
    """Join words; a permission that one of them gave was not given for both."""
    both = with_words(mine, part, joined_part(part, mine, theirs, seen))
    if part is Part.QUOTE and mine.quote_permission != theirs.quote_permission:
        return replace(both, quote_permission=None)
    return both
