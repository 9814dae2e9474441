"""A damaged value in the store: the window says what and where, and stays at work."""

import sqlite3
from contextlib import closing

from pytestqt.qtbot import QtBot

from clusterdyn_desktop.gui.widgets.banner import Banner
from tests.gui.window_fixtures import Hand


def test_a_value_that_cannot_be_read_is_said_and_nothing_breaks(hand: Hand, qtbot: QtBot) -> None:
    assessment = hand.assessment("A-SE-3").id
    with closing(sqlite3.connect(hand.services.store.location)) as connection:
        connection.execute(
            "UPDATE answers SET vectors = '{' WHERE interview_id IN"
            " (SELECT id FROM interviews WHERE assessment_id = ?)",
            (assessment,),
        )
        connection.commit()

    hand.window.screen_context.facts.assessment_opened.emit(assessment)

    banner = hand.part(Banner, "banner")
    qtbot.waitUntil(banner.isVisible)
    assert "“vectors” of" in banner.sentence
    assert "Safekeeping" in banner.sentence
