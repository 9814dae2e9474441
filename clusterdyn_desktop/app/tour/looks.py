"""Every page again in other sizes, themes and languages."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt

from clusterdyn_desktop.app.tour.guide import Guide
from clusterdyn_desktop.gui.page_names import PageName


@dataclass(frozen=True, slots=True)
class Look:
    """One way the program may look."""

    width: int
    height: int
    appearance: str
    language: str

    @property
    def name(self) -> str:
        """The look in a file name."""
        return f"{self.width}-{self.appearance}-{self.language}"


LOOKS = (
    Look(1280, 800, "light", "sv"),
    Look(1280, 800, "dark", "en"),
    Look(1920, 1080, "light", "en"),
    Look(1920, 1080, "dark", "sv"),
)


def look_around(guide: Guide, interview_id: str) -> None:
    """Picture every page in every look, the interview at its question."""
    for look in LOOKS:
        _put_on(guide, look)
        for page in PageName:
            if page is PageName.INTERVIEW:
                guide.window.navigation.open_interview(interview_id)
            else:
                guide.window.navigation.go_to(page)
            if page is PageName.INTERVIEW:
                guide.settle()
                guide.press(Qt.Key.Key_Home)
            guide.picture(f"{look.name}-{page.value}")


def _put_on(guide: Guide, look: Look) -> None:
    screen = guide.window.screen_context
    chosen = replace(screen.preferences, language=look.language, appearance=look.appearance)
    screen.services.preferences.save(chosen)
    screen.facts.preferences_changed.emit(chosen)
    guide.window.resize(look.width, look.height)
    guide.settle()
