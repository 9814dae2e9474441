"""How consent is given: spoken or signed, where, when and to whom."""

from datetime import UTC, datetime, time

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QWidget

from clusterdyn_desktop.domain.records import ConsentMethod
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.day_field import DayField
from clusterdyn_desktop.gui.widgets.segments import Segments
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.wording.record_words import consent_method_word

TIME = "%H:%M"
NARROW = 80
DAY_WIDTH = 156
PLACE, DAY, CLOCK, WHO = 1, 2, 3, 4


class ConsentRecord(QFrame):
    """A strip of fields; the time is now unless somebody says otherwise."""

    def __init__(self, screen: Screen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screen = screen
        self.method = Segments(tuple(ConsentMethod))
        self.place, self.clock, self.who = QLineEdit(), QLineEdit(), QLineEdit()
        self.day = DayField()
        self._shown_at = ("", "")
        self._labels = [QLabel() for _ in range(5)]
        set_role(self, "card")
        self.clock.setFixedWidth(NARROW)
        self.who.setFixedWidth(NARROW)
        self.day.setFixedWidth(DAY_WIDTH)
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 12, 16, 14)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(PLACE, 1)
        fields = (self.method, self.place, self.day, self.clock, self.who)
        for column, (label, field) in enumerate(zip(self._labels, fields, strict=True)):
            set_role(label, "small-heading")
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew; what was entered stays."""
        language = self._screen.language
        words = (
            translate("consent", "How"),
            translate("consent", "Place"),
            translate("consent", "Day"),
            translate("consent", "Time"),
            translate("consent", "Taken by"),
        )
        for label, said in zip(self._labels, words, strict=True):
            label.setText(said)
        methods = [consent_method_word(language.texts, each) for each in ConsentMethod]
        self.method.set_words([word[:1].upper() + word[1:] for word in methods], words[0])
        colour = self._screen.look.theme.colours["ink_second"]
        untouched = self._is_now
        self.day.set_look(language.tag, colour, translate("consent", "Pick a day"))
        if untouched:
            self._shown_at = (self.day.text(), self.clock.text())

    def begin(self, place: str, who: str) -> None:
        """Begin with this moment."""
        now = datetime.now().astimezone()
        self.method.choose(ConsentMethod.SPOKEN)
        self.place.setText(place)
        self.who.setText(who)
        self.day.set_day(now.date())
        self.clock.setText(now.strftime(TIME))
        self._shown_at = (self.day.text(), self.clock.text())

    @property
    def _is_now(self) -> bool:
        return (self.day.text(), self.clock.text()) == self._shown_at

    @property
    def given_at(self) -> datetime | None:
        """The moment entered (UTC), None for now."""
        day, at = self.day.day, _clock_time(self.clock.text())
        if self._is_now or day is None or at is None:
            return None
        return datetime.combine(day, at).astimezone().astimezone(UTC)

    @property
    def problem(self) -> str:
        """What cannot be read, empty where all can."""
        if not self.day.is_readable:
            return translate("consent", "Write the day like 2026-10-14.")
        if self.clock.text().strip() and _clock_time(self.clock.text()) is None:
            return translate("consent", "Write the time like 14:05.")
        return ""

    def step_method(self) -> None:
        """Go on from spoken to signed, and back."""
        methods = tuple(ConsentMethod)
        place = methods.index(ConsentMethod(str(self.method.value)))
        self.method.choose(methods[(place + 1) % len(methods)])


def _clock_time(text: str) -> time | None:
    try:
        return time.fromisoformat(text.strip().replace(".", ":").zfill(len("00:00")))
    except ValueError:
        return None
