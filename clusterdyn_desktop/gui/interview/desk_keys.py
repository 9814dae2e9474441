"""What the keys of the table do at the desk."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from clusterdyn_desktop.gui.interview.desk_panels import DeskPanels
from clusterdyn_desktop.gui.interview.evidence_panel import EVIDENCE
from clusterdyn_desktop.gui.interview.ledger import Part
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
        **_jotting(desk),
        **_panels(desk.panels),
        "note": partial(desk.ways.write, Part.NOTE),
        "quote": partial(desk.ways.write, Part.QUOTE),
        "flag": desk.ways.flag,
        "unflag": desk.ways.unflag,
        "attach": desk.attachments.strip.attach_file,
        "question": desk.back,
        "versions": desk.versions.go,
        "go to": desk.ways.ask_where_to,
        "talk": desk.ways.start_talk,
        "language": desk.languages.step,
        "second language": desk.languages.toggle_second,
        "next second language": desk.languages.step_second,
        "consent": desk.consent.open,
        "undo": desk.undo.undo,
        "redo": desk.undo.redo,
        "interviews": desk.interviews_asked_for.emit,
        "keys": desk.ways.show_keys,
    }


def _panels(panels: DeskPanels) -> dict[str, Action]:
    return {
        "find": panels.open_find,
        "guidance": panels.toggle_guidance,
        "remarks": panels.toggle_remarks,
        "filter": panels.step_filter,
        "next shown": partial(panels.go_shown, +1),
        "previous shown": partial(panels.go_shown, -1),
    }


def _jotting(desk: "Desk") -> dict[str, Action]:
    return {
        "jot": desk.jotting.begin,
        "jotted quote": desk.jotting.turn,
        "inbox": desk.ways.open_inbox,
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
