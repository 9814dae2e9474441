"""Filing what was jotted down: its words go to the end of a note or of a quote."""

from dataclasses import replace

from clusterdyn_desktop.domain.records import Answer


def with_words(answer: Answer, text: str, *, as_quote: bool) -> Answer:
    """Return the answer with the words on a line of their own after its note or its quote.

    Permission was given for the words it was asked about (method.md 5.5). So a quote that grows
    has to be asked about once more; a refusal holds.
    """
    if not as_quote:
        return replace(answer, note=_with_line(answer.note, text))
    allowed = answer.quote_permission
    return replace(
        answer,
        quote=_with_line(answer.quote, text),
        quote_permission=None if allowed and answer.quote else allowed,
    )


def _with_line(text: str, line: str) -> str:
    return f"{text}\n{line}" if text else line
