"""What the store could not take in when the program was last used: written at the start, and said.

Runs before any page reads the store. Where somebody else was first, it waits for the interview to
be opened, and is decided on there.
"""

from typing import TYPE_CHECKING

from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.bundle import Services

if TYPE_CHECKING:
    from clusterdyn_desktop.services.unsaved import TakenIn


def take_in_unsaved(screen: Screen) -> None:
    """Have it taken in. Where the store still cannot be written, it stays where it is."""
    services = screen.services
    screen.jobs.store.run(
        lambda _progress: _taken_in(services),
        lambda taken: _tell(screen, taken),
        lambda _error: None,
    )


def _taken_in(services: Services) -> "TakenIn | None":
    """Take it in; where there is nothing, as nearly always, nothing is imported for it."""
    return services.unsaved.take_in() if services.has_unsaved else None


def _tell(screen: Screen, taken: "TakenIn | None") -> None:
    if taken is None:
        return
    listing = screen.language.formats.listing
    said = []
    if taken.saved:
        words = translate(
            "shell",
            "%n change(s) that could not be saved last time are saved now: {labels}.",
            "",
            taken.saved,
        )
        said.append(words.format(labels=listing(taken.labels)))
    if taken.waiting:
        words = translate(
            "shell",
            "In {labels} somebody else changed the same meanwhile: open the interview to decide.",
        )
        said.append(words.format(labels=listing(taken.waiting)))
    if said:
        screen.facts.notice.emit(" ".join(said))
