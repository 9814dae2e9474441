"""The words for what was found: groups, and where each find stands."""

from collections.abc import Sequence
from itertools import groupby

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.searching import Find, Marked, Source, shortened
from clusterdyn_desktop.gui.interview.grouped_list import Entry, Heading, Row
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.ports import Formats

MOST = 20
"""Finds listed of one source; more words find fewer."""

LENGTH = 150
"""Letters of a text that are shown around the first word found."""


def find_rows(
    finds: Sequence[Find], instrument: Instrument, screen_language: str, formats: Formats, own: str
) -> list[Row]:
    """Return the rows of the list. `own` is the interview that is open."""
    rows: list[Row] = []
    for source, group in groupby(finds, key=lambda find: find.passage.source):
        held = list(group)
        rows.append(Heading(f"{source_word(source)} · {len(held)}"))
        for find in held[:MOST]:
            lead = _lead(find, instrument, screen_language, formats, own)
            rows.append(Entry(lead, _texts(find), find.passage))
        if len(held) > MOST:
            rest = len(held) - MOST
            note = translate("interview", "%n more. Another word narrows it down.", "", rest)
            rows.append(Heading("", note))
    return rows


def source_word(source: Source) -> str:
    """Return the heading of a group."""
    return {
        Source.QUESTION: translate("interview", "Questions"),
        Source.NOTE: translate("interview", "Notes"),
        Source.QUOTE: translate("interview", "Quotes"),
        Source.JOTTING: translate("interview", "Jotted down, not filed yet"),
        Source.FLAG: translate("interview", "Flags"),
        Source.ANSWER: translate("interview", "Answers"),
    }[source]


def _lead(
    find: Find, instrument: Instrument, screen_language: str, formats: Formats, own: str
) -> str:
    """Say where a find stands: question, theme, interview, language."""
    passage = find.passage
    parts = []
    if passage.question_id:
        variable = instrument.question_by_id[passage.question_id].variable
        short = instrument.text(screen_language).variables[variable].short
        parts.append(f"{passage.question_id} {short}")
    if passage.interview_id != own:
        parts.append(passage.label)
    if passage.language and passage.language != screen_language.split("-", maxsplit=1)[0]:
        parts.append(formats.language_name(passage.language))
    return " · ".join(parts)


def _texts(find: Find) -> tuple[Marked, ...]:
    """Return what is shown of a find: a question whole, of other texts the part that counts."""
    own, *others = find.shown
    if find.passage.source is Source.QUESTION:
        return (own, *(shortened(text, LENGTH) for text in others[:2]))
    return (shortened(own, LENGTH),)
