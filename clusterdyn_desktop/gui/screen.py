"""What all screens share: services, jobs, the language and the look of the screen."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from clusterdyn_desktop.gui.jobs import Jobs
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.ports import Formats, Preferences, Texts
from clusterdyn_desktop.services.theme import Theme

if TYPE_CHECKING:
    from clusterdyn_desktop.domain.past import PastMoment


class ScreenLanguage(QObject):
    """The language of the screen. Widgets hear of a change through `QEvent.LanguageChange`."""

    changed = Signal(str)

    def __init__(self, services: Services, tag: str) -> None:
        super().__init__()
        self._services = services
        self.tag = tag

    @property
    def texts(self) -> Texts:
        """The program's words, for services that write sentences."""
        return self._services.catalogue.texts(self.tag)

    @property
    def formats(self) -> Formats:
        """Numbers and dates the way the screen's language writes them."""
        return self._services.formats_for(self.tag)

    def choose(self, tag: str) -> None:
        """Switch the screen to another language."""
        if tag != self.tag:
            self.tag = tag
            self.changed.emit(tag)


class ScreenLook(QObject):
    """The appearance of the screen. Widgets that paint themselves listen to `changed`."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def choose(self, theme: Theme) -> None:
        """Switch to another theme."""
        if theme is not self.theme:
            self.theme = theme
            self.changed.emit()


class Facts(QObject):
    """Things that happened on one screen and concern others. Signals are facts, not orders."""

    library_changed = Signal()
    assessment_opened = Signal(str)
    interview_opened = Signal(str)
    answer_asked_for = Signal(str, str)
    """The ids of an interview and a question: somebody wants to see that answer."""

    keying_asked_for = Signal(str)
    """The id of an interview whose filled sheet is to be keyed; empty where none is chosen yet."""

    answers_changed = Signal(str)
    """The id of the assessment whose answers, interviews or consents changed."""

    changed_elsewhere = Signal(str)
    """The id of the assessment that is open: somebody else has written to the store."""

    saved = Signal(object)
    """When the last change reached the disk (`datetime`, UTC)."""

    notice = Signal(str)
    """One calm sentence for the foot of the window."""

    room_asked_for = Signal(bool)
    """The page in front wants the window for itself, or gives the room back."""

    preferences_changed = Signal(object)

    safekeeping_asked_for = Signal(str)
    """Somebody wants to see a section of the safekeeping page, by its name: `bin`, `retention`."""

    backed_up = Signal()
    """The program tried to make a backup by itself; the service knows how it went."""

    store_checked = Signal()
    """The program has checked the store by itself; the service knows what came of it."""

    store_moved = Signal()
    """The store's file is in another place now; nothing in it has changed."""

    store_replaced = Signal(object)
    """A backup was restored: nothing that pages have read counts any longer.

    Carries the file (`Path`) of the backup of what was there before.
    """


class ShownMoment(QObject):
    """The moment of the past at which an assessment is looked at, until one goes back to now.

    Results, report and exchange follow it; pages on which one works always show now.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.assessment_id = ""
        self.moment: PastMoment | None = None

    def look_at(self, assessment_id: str, moment: "PastMoment") -> None:
        """Look at an assessment as it stood."""
        if (assessment_id, moment) != (self.assessment_id, self.moment):
            self.assessment_id, self.moment = assessment_id, moment
            self.changed.emit()

    def back_to_now(self) -> None:
        """Look at what is now."""
        if self.moment is not None:
            self.assessment_id, self.moment = "", None
            self.changed.emit()

    def of(self, assessment_id: str) -> "PastMoment | None":
        """Return the moment an assessment is looked at, None for now."""
        return self.moment if assessment_id == self.assessment_id else None


@dataclass(frozen=True, slots=True)
class Screen:
    """Given to every page."""

    services: Services
    jobs: Jobs
    language: ScreenLanguage
    look: ScreenLook
    facts: Facts
    past: ShownMoment = field(default_factory=ShownMoment)

    @property
    def preferences(self) -> Preferences:
        """What the person has chosen."""
        return self.services.preferences.load()
