"""What the store could not take in, kept beside it on this computer until it can.

One small file for every piece, so that neither a crash nor a flat battery during the outage loses
words. At the next start they are written where they belong, unless somebody else has changed that
meanwhile: then they wait for whoever opens the interview, who decides. A store that is encrypted
gets none of this: readable words beside it would undo what the encryption is for.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any, Protocol

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import (
    Answer,
    AnswerState,
    Certainty,
    Interview,
    empty_answer,
)
from clusterdyn_desktop.services.drafts import Drafts, TypedPart, Typing, half_typed
from clusterdyn_desktop.services.interviewing import Interviewing
from clusterdyn_desktop.services.meanwhile import ChangedMeanwhile
from clusterdyn_desktop.services.store_port import Store

FORM = 1
"""The version of the form in which pieces are written; others are left alone."""

Values = Mapping[str, str | int | bool | None]


class UnsavedKeeper(Protocol):
    """A private place on this computer for texts by name, each written whole or not at all."""

    def keep(self, name: str, text: str) -> None:
        """Keep a text in the place of the one before. Raises `unsaved.not-kept`."""

    def drop(self, name: str) -> None:
        """Forget a text, if there is one."""

    def texts(self) -> Iterable[tuple[str, str]]:
        """Return all names and texts that can be read."""


@dataclass(frozen=True, slots=True)
class UnsavedPiece:
    """A part of an answer, or words that were being typed, that did not reach the store.

    `part` is a register of the answer, `mine` its fields as they were given and `seen` as they were
    before that. Of half-typed words `part` is the draft's, `mine` holds `text` and `cursor`, and
    `seen` the `text` they began from. `at` is UTC.
    """

    interview_id: str
    question_id: str
    part: str
    mine: Values
    seen: Values
    at: datetime
    half_typed: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """What tells pieces of one interview apart."""
        return self.question_id, f"typed {self.part}" if self.half_typed else self.part


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of pieces: how many are in the store now, and the labels of their interviews.

    `waiting` are the labels of interviews where somebody has to decide.
    """

    saved: int = 0
    labels: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()


class Unsaved:
    """Keeps pieces aside, and takes them in."""

    def __init__(
        self,
        store: Store,
        interviewing: Interviewing,
        drafts: Drafts,
        keeper: UnsavedKeeper,
        *,
        is_encrypted: Callable[[], bool],
        desk: str = "",
    ) -> None:
        self._store = store
        self._interviewing = interviewing
        self._drafts = drafts
        self._keeper = keeper
        self._is_encrypted = is_encrypted
        self._desk = desk

    @property
    def may_keep(self) -> bool:
        """Whether words may lie beside this store: not where it is encrypted."""
        return not self._is_encrypted()

    def keep(self, piece: UnsavedPiece) -> None:
        """Keep a piece in the place of the one before. Does nothing where `may_keep` is False."""
        if self.may_keep:
            self._keeper.keep(_name(piece.interview_id, piece.key), _written(self._where, piece))

    def drop(self, interview_id: str, key: tuple[str, str]) -> None:
        """Forget a piece: the store has it, or it was decided against."""
        self._keeper.drop(_name(interview_id, key))

    def forget(self, interview_id: str) -> None:
        """Forget all pieces of an interview that was erased."""
        for piece in self.waiting(interview_id):
            self.drop(interview_id, piece.key)

    def waiting(self, interview_id: str) -> tuple[UnsavedPiece, ...]:
        """Return the pieces that still wait in an interview, oldest first."""
        found = (piece for piece in self._pieces() if piece.interview_id == interview_id)
        return tuple(sorted(found, key=lambda piece: (piece.at, piece.key)))

    def take_in(self) -> TakenIn:
        """Write where they belong all pieces that nobody else's change stands in the way of.

        Half-typed words become drafts again, and come back where they were typed.
        """
        taken = TakenIn()
        for piece in sorted(self._pieces(), key=lambda piece: (piece.at, piece.key)):
            label = self._label(piece.interview_id)
            if self._is_erased(piece.interview_id):
                self.drop(piece.interview_id, piece.key)
                continue
            if not label:
                continue
            if self._take_in(piece):
                self.drop(piece.interview_id, piece.key)
                labels = _with(taken.labels, label)
                taken = replace(taken, saved=taken.saved + 1, labels=labels)
            else:
                taken = replace(taken, waiting=_with(taken.waiting, label))
        return taken

    def _take_in(self, piece: UnsavedPiece) -> bool:
        if piece.half_typed:
            return self._take_in_words(piece)
        before = empty_answer(piece.interview_id, piece.question_id)
        try:
            seen = (with_values(before, piece.seen),)
            self._interviewing.put_back(with_values(before, piece.mine), piece.part, seen)
        except ChangedMeanwhile:
            return False
        return True

    def _take_in_words(self, piece: UnsavedPiece) -> bool:
        """Make half-typed words a draft, unless this desk has a later one there."""
        part = TypedPart(piece.part)
        with self._store.unit_of_work() as work:
            held = half_typed(work.drafts(piece.interview_id), self._desk)
        spot = (piece.question_id, part)
        if not any((each.question_id, each.part) == spot and each.at > piece.at for each in held):
            self._drafts.keep(piece.interview_id, *spot, typing_of(piece))
        return True

    def _is_erased(self, interview_id: str) -> bool:
        with self._store.unit_of_work() as work:
            held = work.get(Interview, interview_id)
        return held is not None and held.record.erased_on is not None

    def _label(self, interview_id: str) -> str:
        with self._store.unit_of_work() as work:
            held = work.get(Interview, interview_id)
        return held.record.label if held and not held.deleted else ""

    @property
    def _where(self) -> tuple[str, str]:
        return self._store.site, self._store.location

    def _pieces(self) -> list[UnsavedPiece]:
        texts = list(self._keeper.texts())
        where = self._where if texts else ("", "")
        read = (_read(where, text) for _name, text in texts)
        return [piece for piece in read if piece is not None]


def piece_of(answer: Answer, seen: Answer, register: str, at: datetime) -> UnsavedPiece:
    """Return one register of an answer as a piece."""
    return UnsavedPiece(
        answer.interview_id,
        answer.question_id,
        register,
        _values(answer, register),
        _values(seen, register),
        at,
    )


def piece_of_typing(
    interview_id: str, question_id: str, part: TypedPart, typing: Typing, at: datetime
) -> UnsavedPiece:
    """Return words that are being typed as a piece."""
    mine: Values = {"text": typing.text, "cursor": typing.cursor}
    seen: Values = {"text": typing.began_from}
    return UnsavedPiece(interview_id, question_id, part.value, mine, seen, at, half_typed=True)


def typing_of(piece: UnsavedPiece) -> Typing:
    """Return the words of a piece that was half typed."""
    cursor = piece.mine.get("cursor")
    return Typing(
        str(piece.mine.get("text", "")),
        cursor if isinstance(cursor, int) else 0,
        str(piece.seen.get("text", "")),
    )


def with_values(answer: Answer, values: Values) -> Answer:
    """Return an answer with the fields of a piece. Raises `ValueError` where one is none."""
    taken: dict[str, Any] = dict(values)
    if "state" in taken:
        taken["state"] = AnswerState(taken["state"])
    if taken.get("certainty") is not None:
        taken["certainty"] = Certainty(taken["certainty"])
    return replace(answer, **taken)


def _values(answer: Answer, register: str) -> Values:
    (fields,) = (each.fields for each in answer.registers if each.name == register)
    return {name: getattr(answer, name) for name in fields}


def _with(labels: tuple[str, ...], label: str) -> tuple[str, ...]:
    return labels if label in labels else (*labels, label)


def _name(interview_id: str, key: tuple[str, str]) -> str:
    return sha256("\x1f".join((interview_id, *key)).encode()).hexdigest()[:32]


def _written(where: tuple[str, str], piece: UnsavedPiece) -> str:
    held = {**asdict(piece), "at": piece.at.isoformat(), "form": FORM}
    return json.dumps({**held, "site": where[0], "location": where[1]}, ensure_ascii=False)


def _read(where: tuple[str, str], text: str) -> UnsavedPiece | None:
    """Return the piece in a text; None where it is another store's, or not to be understood."""
    try:
        held = json.loads(text)
        form, *place = (held.pop(name) for name in ("form", "site", "location"))
        if form != FORM or not any(own == there for own, there in zip(where, place, strict=True)):
            return None
        piece = UnsavedPiece(**{**held, "at": datetime.fromisoformat(held["at"])})
        if piece.half_typed:
            TypedPart(piece.part)
        else:
            answer = empty_answer(piece.interview_id, piece.question_id)
            for values in (piece.mine, piece.seen):
                with_values(answer, values)
                if set(values) != set(_values(answer, piece.part)):
                    return None
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return piece


def not_kept(reason: str) -> UserError:
    """Return the error that a piece could not even be kept beside the store."""
    return UserError("unsaved.not-kept", reason=reason)
