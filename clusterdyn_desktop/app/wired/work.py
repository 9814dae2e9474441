"""Services of the work on assessments: planning, interviewing, keying, agreeing, looking up."""

from typing import TYPE_CHECKING

from clusterdyn_desktop.app.late_parts import InstrumentsWhenNeeded
from clusterdyn_desktop.app.wired.store import StoreServices
from clusterdyn_desktop.services.late import Late

if TYPE_CHECKING:
    from clusterdyn_desktop.services.agreeing import Agreeing
    from clusterdyn_desktop.services.attaching import Attaching
    from clusterdyn_desktop.services.consenting import Consenting
    from clusterdyn_desktop.services.contacts import Contacts
    from clusterdyn_desktop.services.drafts import Drafts
    from clusterdyn_desktop.services.erasing import Erasing
    from clusterdyn_desktop.services.finding import Finding
    from clusterdyn_desktop.services.history import History
    from clusterdyn_desktop.services.interviewing import Interviewing
    from clusterdyn_desktop.services.jottings import Jottings
    from clusterdyn_desktop.services.keying import Keying
    from clusterdyn_desktop.services.library import Library
    from clusterdyn_desktop.services.planning import Planning
    from clusterdyn_desktop.services.unsaved import Unsaved
    from clusterdyn_desktop.services.watching import Watching


class WorkServices(StoreServices):
    """Services of the work on assessments."""

    @Late
    def library(self) -> "Library":
        from clusterdyn_desktop.services.library import Library

        instruments = InstrumentsWhenNeeded(self._parts)
        return Library(self.store, instruments, self._parts.who, self._back_up_first)

    @Late
    def planning(self) -> "Planning":
        from clusterdyn_desktop.services.planning import Planning

        return Planning(self.store, self.instruments, self._parts.who)

    @Late
    def interviewing(self) -> "Interviewing":
        from clusterdyn_desktop.services.interviewing import Interviewing

        return Interviewing(
            self.store,
            self.instruments,
            self._parts.clock,
            self._parts.who,
            is_own_step=self._is_own_step,
            desk=self._parts.desk,
        )

    def _is_own_step(self, batch: str) -> bool:
        return self.history.is_own(batch)

    @Late
    def drafts(self) -> "Drafts":
        from clusterdyn_desktop.services.drafts import Drafts

        return Drafts(self.store, self._parts.clock, self._parts.desk)

    @Late
    def jottings(self) -> "Jottings":
        from clusterdyn_desktop.services.jottings import Jottings

        return Jottings(self.store, self._parts.clock, self._parts.who, desk=self._parts.desk)

    @Late
    def unsaved(self) -> "Unsaved":
        from clusterdyn_desktop.services.unsaved import Unsaved

        return Unsaved(
            self.store,
            self.interviewing,
            self.drafts,
            self._parts.unsaved_files,
            is_encrypted=lambda: self._parts.store.is_encrypted,
            desk=self._parts.desk,
        )

    @property
    def has_unsaved(self) -> bool:
        return any(True for _ in self._parts.unsaved_files.texts())

    @Late
    def watching(self) -> "Watching":
        from clusterdyn_desktop.services.watching import Watching

        return Watching(self.store)

    @Late
    def keying(self) -> "Keying":
        from clusterdyn_desktop.services.keying import Keying

        return Keying(
            self.store, self.instruments, self._parts.clock, self._parts.who, desk=self._parts.desk
        )

    @Late
    def attaching(self) -> "Attaching":
        from clusterdyn_desktop.services.attaching import Attaching

        return Attaching(self.store, self._parts.who)

    @Late
    def agreeing(self) -> "Agreeing":
        from clusterdyn_desktop.services.agreeing import Agreeing

        return Agreeing(self.store, self.instruments, self._parts.clock, self._parts.who)

    @Late
    def history(self) -> "History":
        from clusterdyn_desktop.services.history import History

        return History(self.store, self.instruments, self._parts.clock, self._parts.who)

    @Late
    def consenting(self) -> "Consenting":
        from clusterdyn_desktop.services.consenting import Consenting

        return Consenting(
            self.store,
            self.instruments,
            self._parts.consent_texts,
            self._parts.clock,
            self._parts.who,
        )

    @Late
    def contacts(self) -> "Contacts":
        from clusterdyn_desktop.services.contacts import Contacts

        return Contacts(self.store, self._parts.clock)

    @Late
    def finding(self) -> "Finding":
        from clusterdyn_desktop.services.finding import Finding

        return Finding(self.store, self.instruments)

    @Late
    def erasing(self) -> "Erasing":
        from clusterdyn_desktop.services.erasing import Erasing

        return Erasing(
            self.store,
            self.instruments,
            self._parts.clock,
            self.safekeeping,
            self._parts.keeper,
            who=self._parts.who,
            forget_unsaved=self.unsaved.forget,
        )
