"""Reads one keyed line from left to right; the language itself is told in `keying.py`."""

import re
from dataclasses import dataclass, replace

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.keyed_answer import (
    BETWEEN,
    CERTAINTY_BY_LETTER,
    EVIDENCE_LETTER,
    NOTE_SIGN,
    PERMISSION_LETTER,
    QUOTATION_MARKS,
    STATE_BY_LETTER,
    KeyedAnswer,
    Vocabulary,
)
from clusterdyn_desktop.domain.records import AnswerState

_LINE_SIGN = re.compile(r"(\\*)¶")
_NUMBER = re.compile(r"\d+(?:[.,:-]\d+)+|\d{3,}", re.ASCII)


@dataclass(frozen=True, slots=True)
class LineReading:
    """What a line says so far; with a problem, where in the line it is (from `start` to `end`).

    `keyed` holds what was understood before the problem; its question is empty where the line
    names none that is known.
    """

    keyed: KeyedAnswer
    problem: UserError | None = None
    start: int = 0
    end: int = 0


def read_line(line: str, words: Vocabulary, expected: str = "") -> LineReading:
    """Return what a line says so far. A line with a number alone is no problem yet."""
    return _Reader(line, words, expected).read()


def is_answer(token: str, words: Vocabulary) -> bool:
    """Say whether a token is made of codes alone, so that it cannot be a question's number."""
    return _Reader(token, words, "").is_all_codes()


class _Problem(Exception):
    """Ends the reading of a line."""

    def __init__(self, error: UserError, start: int, end: int) -> None:
        super().__init__(error)
        self.error, self.start, self.end = error, start, end


class _Reader:
    def __init__(self, line: str, words: Vocabulary, expected: str) -> None:
        self._line = line
        self._words = words
        self._place = 0
        self._keyed = KeyedAnswer(expected)

    def read(self) -> LineReading:
        try:
            self._read_question()
            self._read_codes()
        except _Problem as problem:
            return LineReading(self._keyed, problem.error, problem.start, problem.end)
        return LineReading(self._keyed)

    def is_all_codes(self) -> bool:
        try:
            self._read_codes()
        except _Problem:
            return False
        return True

    # ---- the question

    def _read_question(self) -> None:
        self._skip()
        start = self._place
        token = self._line[start : self._token_end(start)]
        named = self._number_in(token)
        if named:
            self._place += len(named)
            self._take_question(named.removesuffix(":"), start)
        elif not self._keyed.question_id and token:
            raise self._fault(UserError("keying.no-question"), start, start + len(token))

    def _number_in(self, token: str) -> str:
        """Return the part of the first token that is to be a question's number, or nothing.

        A colon behind it says that it is one, whatever it looks like.
        """
        if len(token) > 1 and token.endswith(":"):
            return token
        if not token or is_answer(token, self._words):
            return ""
        if self._words.named(token):
            return token
        number = _NUMBER.match(token)
        return number[0] if number else ""

    def _take_question(self, typed: str, start: int) -> None:
        found = self._words.named(typed)
        self._keyed = KeyedAnswer(found[0] if len(found) == 1 else "")
        if not found:
            example = self._words.questions[0] if self._words.questions else ""
            raise self._fault(
                UserError("keying.unknown-question", found=typed, example=example), start
            )
        if len(found) > 1:
            raise self._fault(
                UserError("keying.ambiguous-question", found=typed, known=", ".join(found)), start
            )

    # ---- the answer

    def _read_codes(self) -> None:
        while self._place < len(self._line):
            sign = self._line[self._place].casefold()
            if self._is_between(self._place):
                self._place += 1
            elif sign == NOTE_SIGN:
                self._keyed = replace(self._keyed, note=_as_meant(self._line[self._place + 1 :]))
                self._place = len(self._line)
            elif sign in QUOTATION_MARKS:
                self._read_quote(self._place)
            else:
                self._read_code(sign)

    def _read_code(self, sign: str) -> None:
        start, keyed = self._place, self._keyed
        self._place += 1
        if _is_figure(sign):
            self._read_figure(int(sign), start)
        elif sign in STATE_BY_LETTER:
            self._refuse_second(keyed.state is not None, start)
            self._keyed = replace(keyed, state=STATE_BY_LETTER[sign])
        elif sign in CERTAINTY_BY_LETTER:
            self._refuse_second(keyed.certainty is not None, start)
            self._keyed = replace(keyed, certainty=CERTAINTY_BY_LETTER[sign])
        elif sign == PERMISSION_LETTER:
            self._refuse_second(keyed.may_be_quoted, start)
            self._keyed = replace(keyed, may_be_quoted=True)
        elif sign == EVIDENCE_LETTER and _is_figure(self._line[self._place : self._place + 1]):
            self._place += 1
            self._take_evidence(int(self._line[self._place - 1]), start)
        else:
            raise self._not_understood(start)

    def _read_figure(self, figure: int, start: int) -> None:
        words = self._words
        if self._keyed.state is not None:
            self._take_evidence(figure, start)
        elif words.lowest <= figure <= words.highest:
            self._keyed = replace(self._keyed, state=AnswerState.SCORED, score=figure)
        else:
            error = UserError(
                "keying.score-range", found=figure, lowest=words.lowest, highest=words.highest
            )
            raise self._fault(error, start)

    def _take_evidence(self, grade: int, start: int) -> None:
        self._refuse_second(self._keyed.evidence is not None, start)
        highest = self._words.best_evidence
        if grade > highest:
            error = UserError("keying.evidence-range", found=grade, highest=highest)
            raise self._fault(error, start)
        self._keyed = replace(self._keyed, evidence=grade)

    def _read_quote(self, start: int) -> None:
        self._refuse_second(bool(self._keyed.quote), start)
        closing = QUOTATION_MARKS[self._line[start]]
        place, held = start + 1, ""
        while place < len(self._line):
            sign = self._line[place]
            if sign in closing:
                if self._line[place + 1 : place + 2] != sign:
                    break
                place += 1  # written twice it stands for itself
            held += sign
            place += 1
        else:
            raise self._fault(UserError("keying.quote-open"), start, len(self._line))
        self._keyed = replace(self._keyed, quote=_as_meant(held))
        self._place = place + 1

    # ---- places and problems

    def _is_between(self, place: int) -> bool:
        return self._line[place].isspace() or self._line[place] in BETWEEN

    def _skip(self) -> None:
        while self._place < len(self._line) and self._is_between(self._place):
            self._place += 1

    def _token_end(self, start: int) -> int:
        ends = (
            place
            for place in range(start, len(self._line))
            if self._is_between(place)
            or self._line[place] in QUOTATION_MARKS
            or self._line[place] == NOTE_SIGN
        )
        return next(ends, len(self._line))

    def _refuse_second(self, is_second: bool, start: int) -> None:
        if is_second:
            end = max(self._place, start + 1)
            error = UserError("keying.twice", found=self._line[start:end], place=start + 1)
            raise self._fault(error, start, end)

    def _not_understood(self, start: int) -> _Problem:
        end = self._token_end(start)
        error = UserError("keying.not-understood", found=self._line[start:end], place=start + 1)
        return self._fault(error, start, end)

    def _fault(self, error: UserError, start: int, end: int = 0) -> _Problem:
        return _Problem(error, start, end or self._place)


def _is_figure(sign: str) -> bool:
    return sign.isascii() and sign.isdecimal()


def _as_meant(text: str) -> str:
    """Put ends of lines where ¶ stands for them; outer spaces go. See `keying.format_line`."""
    meant = _LINE_SIGN.sub(lambda m: m[1][: len(m[1]) // 2] + "\n¶"[len(m[1]) % 2], text)
    return meant.strip()
