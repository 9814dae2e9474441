"""What the buttons and fields of the desk do, as `desk_keys.py` says it of the keys."""

from typing import TYPE_CHECKING

from clusterdyn_desktop.gui.interview.desk_layout import DeskLayout

if TYPE_CHECKING:
    from clusterdyn_desktop.gui.interview.desk import Desk


def connect(desk: "Desk", layout: DeskLayout) -> None:
    """Connect every part of a desk, once."""
    _connect_answers(desk, layout)
    _connect_foot(desk, layout)
    _connect_ways(desk, layout)
    _connect_talk(desk, layout)


def _connect_answers(desk: "Desk", layout: DeskLayout) -> None:
    card, panel, presenter = layout.card, layout.panel, desk.presenter
    card.scored.connect(presenter.score)
    card.state_pressed.connect(presenter.state)
    panel.evidence.pressed.connect(presenter.evidence)
    panel.certainty.pressed.connect(presenter.certainty)
    panel.permission_chosen.connect(presenter.permission)
    panel.unflag_pressed.connect(desk.ways.unflag)
    panel.note.typed.connect(presenter.type_note)
    panel.quote.typed.connect(presenter.type_quote)
    panel.flag.typed.connect(presenter.type_flag)


def _connect_foot(desk: "Desk", layout: DeskLayout) -> None:
    foot, presenter = layout.foot, desk.presenter
    foot.previous.clicked.connect(presenter.go_previous)
    foot.next.clicked.connect(presenter.go_next)
    foot.next_open.clicked.connect(presenter.go_next_open)
    foot.keys.clicked.connect(desk.ways.show_keys)
    foot.retry_pressed.connect(presenter.retry)
    foot.undo_pressed.connect(desk.undo.undo)
    foot.inbox_pressed.connect(desk.ways.open_inbox)
    foot.versions_pressed.connect(desk.versions.go)


def _connect_ways(desk: "Desk", layout: DeskLayout) -> None:
    rail, ending = layout.rail, layout.ending
    rail.stages.asked_for.connect(desk.presenter.go_to)
    rail.interviews_asked_for.connect(desk.interviews_asked_for)
    desk.undo.stepped.connect(desk.step_done)
    desk.languages.changed.connect(desk.show_face)
    ending.plan_asked_for.connect(desk.plan_asked_for)
    ending.results_asked_for.connect(desk.results_asked_for)
    ending.question_asked_for.connect(desk.presenter.go_to)
    ending.inbox_asked_for.connect(desk.ways.open_inbox)


def _connect_talk(desk: "Desk", layout: DeskLayout) -> None:
    talk = layout.talk
    talk.desk_asked_for.connect(desk.end_talk)
    talk.previous_asked_for.connect(desk.presenter.go_previous)
    talk.next_asked_for.connect(desk.presenter.go_next)
    talk.jot_asked_for.connect(desk.jotting.begin)
