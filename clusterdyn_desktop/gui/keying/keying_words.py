"""What keying says, in words."""

from clusterdyn_desktop.domain.keyed_answer import KeyedAnswer
from clusterdyn_desktop.domain.records import AnswerState, Certainty
from clusterdyn_desktop.gui.keying.entry import Entry
from clusterdyn_desktop.gui.keying.outcome import Outcome, Said
from clusterdyn_desktop.gui.screen import ScreenLanguage
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.wording.error_sentences import sentence
from clusterdyn_desktop.services.wording.record_words import answer_state_word, certainty_word

FEW = 8
WARNINGS = frozenset({Outcome.PROBLEM, Outcome.IS_ANSWERED, Outcome.IS_OUTSIDE})


def answer_word(keyed: KeyedAnswer, language: ScreenLanguage) -> str:
    """Return the score or the state, empty where nothing is said of it."""
    if keyed.score is not None:
        return language.formats.number(keyed.score)
    return answer_state_word(language.texts, keyed.state) if keyed.state else ""


def evidence_word(keyed: KeyedAnswer, language: ScreenLanguage) -> str:
    """Return the evidence grade, or nothing."""
    return "" if keyed.evidence is None else language.formats.number(keyed.evidence)


def certainty_words(keyed: KeyedAnswer, language: ScreenLanguage) -> str:
    """Return the certainty, or nothing."""
    return certainty_word(language.texts, keyed.certainty) if keyed.certainty else ""


def text_words(keyed: KeyedAnswer) -> str:
    """Return the quote and the note on one line."""
    quote = translate("keying", "“{quote}”").format(quote=keyed.quote) if keyed.quote else ""
    return " · ".join(" ".join(text.split()) for text in (quote, keyed.note) if text)


def all_words(keyed: KeyedAnswer, language: ScreenLanguage) -> str:
    """Return everything that is keyed of a question on one line."""
    grade = evidence_word(keyed, language)
    parts = (
        answer_word(keyed, language) or answer_state_word(language.texts, AnswerState.OPEN),
        translate("keying", "evidence {grade}").format(grade=grade) if grade else "",
        certainty_words(keyed, language),
        text_words(keyed),
    )
    return " · ".join(part for part in parts if part)


def said_words(said: Said, entry: Entry, language: ScreenLanguage) -> str:
    """Return the sentence under the line."""
    if said.problem is not None:
        return sentence(language.texts, said.problem)
    question, there = said.question_id, entry.held(said.question_id)
    match said.outcome:
        case Outcome.KEPT:
            words = translate("keying", "{question}: {answer}.")
        case Outcome.SAME:
            words = translate("keying", "{question} stands as it was: {answer}.")
        case Outcome.SKIPPED:
            words = translate("keying", "{question} stays open.")
        case Outcome.IS_ANSWERED:
            words = translate(
                "keying", "{question} is keyed already: {answer}. Enter once more changes it."
            )
        case Outcome.IS_OUTSIDE:
            words = translate(
                "keying",
                "{question} is not in this interview's question set. Enter once more keys it and"
                " adds it to the set.",
            )
        case Outcome.RECOVERED:
            words = translate("keying", "This line was half typed when the program was closed.")
        case _:
            return _at_rest(entry, language)
    answer = all_words(there, language).rstrip(".")  # the sentence brings its own
    return words.format(question=question, answer=answer)


def _at_rest(entry: Entry, language: ScreenLanguage) -> str:
    if not entry.place and entry.open_questions:
        return translate("keying", "That was the end of the sheet. A number goes to its question.")
    if not entry.place and entry.is_second:
        return translate("keying", "The sheet is keyed a second time. Compare shows what differs.")
    if not entry.place:
        return translate(
            "keying", "The sheet is keyed. Keying it a second time shows where the two differ."
        )
    if entry.is_correction:
        return translate("keying", "Change the line, then Enter. Esc leaves it as it is.")
    if entry.is_keyed(entry.place):
        words = translate("keying", "{question} is keyed already: {answer}. Enter alone goes on.")
        there = all_words(entry.held(entry.place), language)
        return words.format(question=entry.place, answer=there)
    return translate("keying", "Type the answer, then Enter. Enter alone leaves it open.")


def progress_words(entry: Entry, language: ScreenLanguage) -> str:
    """Say how much of the sheet is keyed."""
    number = language.formats.number
    if entry.is_second:
        words = translate("keying", "{done} of {all} keyed a second time")
    else:
        words = translate("keying", "{done} of {all} keyed")
    return words.format(done=number(entry.done), all=number(len(entry.order)))


def info_words(entry: Entry) -> str:
    """Say what is left out of sight, and what was left open."""
    parts = [_left_open_words(entry)]
    if entry.is_second:
        blind = translate("keying", "What was keyed first stays out of sight until you compare.")
        parts.insert(0, blind)
    return " ".join(part for part in parts if part)


def _left_open_words(entry: Entry) -> str:
    """Name the questions before the last keyed one that are open, the first few of them."""
    keyed = [place for place, name in enumerate(entry.order) if entry.is_keyed(name)]
    passed = entry.order[: keyed[-1]] if keyed else ()
    names = [name for name in passed if not entry.is_keyed(name)]
    if not names:
        return ""
    shown = ", ".join(names[:FEW]) + ("…" if len(names) > FEW else "")
    return translate("keying", "Left open: {questions}").format(questions=shown)


def legend(language: ScreenLanguage, lowest: int, highest: int, best: int) -> list[tuple[str, str]]:
    """Return what can be typed, each with what it means."""
    number, texts = language.formats.number, language.texts
    return [
        (f"{number(lowest)}–{number(highest)}", translate("keying", "score")),
        ("D", answer_state_word(texts, AnswerState.DOES_NOT_KNOW)),
        ("A", answer_state_word(texts, AnswerState.DOES_NOT_APPLY)),
        ("R", answer_state_word(texts, AnswerState.REFUSED)),
        ("X", answer_state_word(texts, AnswerState.NOT_ASKED)),
        ("-", translate("keying", "take back")),
        (f"E0–E{number(best)}", translate("keying", "evidence")),
        ("L", certainty_word(texts, Certainty.LOW)),
        ("M", certainty_word(texts, Certainty.MEDIUM)),
        ("H", certainty_word(texts, Certainty.HIGH)),
        ("“ ”", translate("keying", "quote")),
        ("P", translate("keying", "may be quoted")),
        (";", translate("keying", "note")),
    ]
