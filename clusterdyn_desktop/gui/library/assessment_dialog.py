"""The dialog for a new assessment of a cluster."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Assessment, Cluster
from clusterdyn_desktop.gui._forms.library_assessment import Ui_AssessmentDialog
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.entry_dialog import EntryDialog
from clusterdyn_desktop.gui.widgets.initials import read_initials
from clusterdyn_desktop.gui.words import translate


class AssessmentDialog(EntryDialog):
    """Enters an assessment of one cluster; `number` is the round that comes next."""

    def __init__(
        self,
        screen: Screen,
        cluster: Cluster,
        number: int,
        kept: Callable[[Assessment], None],
        parent: QWidget,
    ) -> None:
        super().__init__(screen, parent)
        self._cluster = cluster
        self._kept = kept
        self._instruments: Sequence[Instrument] = screen.services.instruments.all()
        self._form = Ui_AssessmentDialog()
        self._form.setupUi(self)
        self._form.instruments.addItems([""] * len(self._instruments))
        self.use(self._form.problem, self._form.keep, self._form.cancel)
        self._form.round.setValue(number)
        self._form.cluster.setText(cluster.name)
        self.retranslate()
        self._form.language.choose(next(iter(cluster.languages), ""))
        self._propose(number)

    def retranslate(self) -> None:
        """Set every text anew."""
        form, tag = self._form, self.screen_context.language.tag
        colour = self.screen_context.look.theme.colours["ink_second"]
        form.retranslateUi(self)
        form.language.speak(tag, self._cluster.languages)
        for field in (form.start, form.end):
            field.set_look(tag, colour, translate("library", "Pick a day"))
        for place, instrument in enumerate(self._instruments):
            name = f"{instrument.text(tag).name} {instrument.version}"
            form.instruments.setItemText(place, name)

    def _propose(self, number: int) -> None:
        default = self.screen_context.services.instruments.default()
        known = [(instrument.id, instrument.version) for instrument in self._instruments]
        self._form.instruments.setCurrentIndex(known.index((default.id, default.version)))
        self._form.label.setText(translate("library", "Round {number}").format(number=number))
        self._form.label.selectAll()

    def _entered(self) -> Assessment:
        form = self._form
        instrument = self._instruments[form.instruments.currentIndex()]
        return Assessment(
            id="",
            cluster_id=self._cluster.id,
            round=form.round.value(),
            label=form.label.text().strip(),
            period_start=form.start.day,
            period_end=form.end.day,
            language=form.language.value,
            team=read_initials(form.team.text()),
            instrument_id=instrument.id,
            instrument_version=instrument.version,
            instrument_hash=instrument.hash,
        )

    def keep(self) -> None:
        """Keep the assessment, if its days can be read."""
        form = self._form
        if not (form.start.is_readable and form.end.is_readable):
            self.say_problem(
                translate("library", "Write the days like 2026-10-14, or leave them empty.")
            )
            return
        entered = self._entered()
        add = self.screen_context.services.library.add_assessment
        self.keep_through(lambda: add(entered), self._kept)
