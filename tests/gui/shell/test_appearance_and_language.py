"""Light and dark, and other languages, put on while the program runs and nothing jumps."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.widgets.foot import Foot
from clusterdyn_desktop.services.bundle import Services
from tests.gui.window_fixtures import Hand, Opener


class Upper(QTranslator):
    """A language in which everything is written large, so that what is forgotten shows."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        parts = re.split(r"({\w+}|%n)", source)
        large = (part if part.startswith(("{", "%")) else part.upper() for part in parts)
        return "".join(large).replace("%n", str(n))


@pytest.fixture
def upper(qapp: QApplication) -> Iterator[Upper]:
    made = Upper()
    yield made
    qapp.removeTranslator(made)


def forgotten(within: QWidget, known: str) -> list[str]:
    """Texts on the screen that did not change, though they are none of the study's own."""
    widgets: list[QLabel | QPushButton] = [
        *within.findChildren(QLabel),
        *within.findChildren(QPushButton),
    ]
    shown = [
        widget.text()
        for widget in widgets
        if widget.isVisible() and widget.property("role") not in {"key", "badge", "wordmark"}
    ]
    ours = [text.replace(" and ", " AND ") for text in shown]  # lists are joined by the region
    return [text for text in ours if text and text.upper() != text and text not in known]


@pytest.mark.parametrize("page", [PageName.LIBRARY, PageName.PLAN, PageName.SETTINGS])
def test_every_word_of_a_page_changes_with_the_language(
    hand: Hand, qapp: QApplication, upper: Upper, page: PageName
) -> None:
    found = hand.open("A-GB-1")
    hand.window.navigation.go_to(page)
    hand.settle()
    qapp.installTranslator(upper)
    hand.settle()
    known = f"{found.label} Carrowdale Tangle Ring Cluster dynamics 1.0.0"
    assert forgotten(hand.window.page(page), known) == []
    rail = hand.part(QWidget, "rail")
    assert forgotten(rail, "") == []


def test_a_new_language_keeps_place_choice_and_half_typed_text(
    hand: Hand, qapp: QApplication, upper: Upper
) -> None:
    hand.open("A-GB-1")
    label = hand.part(QLineEdit, "label")
    label.setFocus()
    label.selectAll()
    hand.write("half ty")
    label.setCursorPosition(3)
    qapp.installTranslator(upper)
    hand.settle()
    assert hand.place is PageName.PLAN
    assert (label.text(), label.cursorPosition()) == ("half ty", 3)
    assert hand.part(QPushButton, "add").text() == "ADD INTERVIEW"


def test_what_the_foot_says_of_saving_is_said_in_the_new_language(
    hand: Hand, qapp: QApplication, upper: Upper
) -> None:
    hand.facts.saved.emit(datetime(2026, 10, 14, 8, 42, 7, tzinfo=UTC))
    qapp.installTranslator(upper)
    hand.settle()
    assert "✓ SAVED" in hand.part(Foot, "foot").words


def test_the_chosen_language_is_put_on_at_once_and_at_the_next_start(
    open_hand: Opener, services: Services
) -> None:
    first = open_hand(services)
    chosen = replace(services.preferences.load(), language="sv")
    services.preferences.save(chosen)
    first.facts.preferences_changed.emit(chosen)
    first.settle()
    assert first.window.screen_context.language.tag == "sv"
    first.close()
    assert open_hand(services).window.screen_context.language.tag == "sv"


def test_dark_and_light_follow_the_choice(hand: Hand, qapp: QApplication) -> None:
    chosen = hand.services.preferences.load()
    for appearance in ("dark", "light"):
        hand.facts.preferences_changed.emit(replace(chosen, appearance=appearance))
        hand.settle()
        theme = hand.services.themes[appearance]
        assert hand.window.screen_context.look.theme is theme
        paper = qapp.palette().color(QPalette.ColorRole.Window).name()
        assert paper == theme.colours["paper"]


def test_an_unknown_appearance_falls_back_to_the_computers(hand: Hand) -> None:
    chosen = replace(hand.services.preferences.load(), appearance="sepia")
    hand.facts.preferences_changed.emit(chosen)
    hand.settle()
    assert hand.window.screen_context.look.theme.name in {"light", "dark"}
