"""Services of what comes of the work: results, maps, rounds, reports."""

from typing import TYPE_CHECKING

from clusterdyn_desktop import __version__
from clusterdyn_desktop.app.wired.work import WorkServices
from clusterdyn_desktop.services.late import Late

if TYPE_CHECKING:
    from clusterdyn_desktop.services.acting import Acting
    from clusterdyn_desktop.services.as_of import AsOf
    from clusterdyn_desktop.services.checking import Checking
    from clusterdyn_desktop.services.indicating import Indicating
    from clusterdyn_desktop.services.maps import Maps
    from clusterdyn_desktop.services.report_ports import ChartDrawer
    from clusterdyn_desktop.services.reports import Reports
    from clusterdyn_desktop.services.results import ResultsDesk
    from clusterdyn_desktop.services.rounds import Rounds


class ResultServices(WorkServices):
    """Services of what comes of the work."""

    @Late
    def results(self) -> "ResultsDesk":
        from clusterdyn_desktop.services.results import ResultsDesk

        return ResultsDesk(self.store, self.instruments)

    @property
    def charts(self) -> "ChartDrawer":
        return self._parts.charts

    @Late
    def maps(self) -> "Maps":
        from clusterdyn_desktop.services.maps import Maps

        return Maps(
            self.results,
            self.reports,
            files=self._parts.map_files,
            charts=self.charts,
            writer=self._parts.writer,
            theme=self.themes["light"],
        )

    @Late
    def rounds(self) -> "Rounds":
        from clusterdyn_desktop.services.rounds import Rounds

        return Rounds(self.store, self.instruments)

    @Late
    def acting(self) -> "Acting":
        from clusterdyn_desktop.services.acting import Acting

        return Acting(self.store, self.instruments, self._parts.who)

    @Late
    def indicating(self) -> "Indicating":
        from clusterdyn_desktop.services.indicating import Indicating

        return Indicating(self.store, self._parts.who)

    @Late
    def as_of(self) -> "AsOf":
        from clusterdyn_desktop.services.as_of import AsOf

        return AsOf(self.store, self._parts.clock)

    @Late
    def checking(self) -> "Checking":
        from clusterdyn_desktop.services.checking import Checking

        return Checking(self.store, self.instruments)

    @Late
    def reports(self) -> "Reports":
        from clusterdyn_desktop.services.reports import Reports

        return Reports(
            self.store,
            self.instruments,
            wording=self._parts.wording,
            writer=self._parts.writer,
            clock=self._parts.clock,
            program_version=__version__,
        )
