"""What the keys of the table do at the desk."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from clusterdyn_desktop.gui.interview.evidence_panel import EVIDENCE
from clusterdyn_desktop.gui.interview.presenter import InterviewPresenter
from clusterdyn_desktop.gui.interview.question_words import STATE_LETTERS

if TYPE_CHECKING:
    from clusterdyn_desktop.gui.interview.desk import Desk

Action = Callable[[], None]


def key_actions(desk: "Desk") -> Mapping[str, Action]:
    """Return every action of `keys.key_table` by its name."""
    return {
        **_answers(desk.presenter),
        **_moves(desk.presenter),
        "note": partial(desk.focus_field, desk.panel.note),
        "quote": partial(desk.focus_field, desk.panel.quote),
        "flag": desk.flag,
        "unflag": desk.unflag,
        "question": desk.focus_question,
        "go to": desk.ask_where_to,
        "language": desk.language.step,
        "interviews": desk.interviews_asked_for.emit,
        "keys": desk.show_keys,
    }


def _answers(presenter: InterviewPresenter) -> dict[str, Action]:
    return {
        **{f"score {score}": partial(presenter.score, score) for score in range(1, 6)},
        **{state.value: partial(presenter.state, state) for state in STATE_LETTERS},
        "clear": presenter.clear,
        **{f"evidence {grade}": partial(presenter.evidence, grade) for grade in EVIDENCE},
        "evidence up": partial(presenter.step_evidence, +1),
        "evidence down": partial(presenter.step_evidence, -1),
        "certainty": presenter.step_certainty,
        "permission": presenter.step_permission,
    }


def _moves(presenter: InterviewPresenter) -> dict[str, Action]:
    return {
        "next": presenter.go_next,
        "previous": presenter.go_previous,
        "next open": presenter.go_next_open,
        "stage before": partial(presenter.go_stage, -1),
        "stage after": partial(presenter.go_stage, +1),
        "first": presenter.go_first,
        "last": presenter.go_last,
    }
