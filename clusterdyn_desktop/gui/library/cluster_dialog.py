"""The dialog for a cluster, new or known."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.domain.records import Cluster
from clusterdyn_desktop.gui._forms.library_cluster import Ui_ClusterDialog
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.entry_dialog import EntryDialog
from clusterdyn_desktop.gui.widgets.named_box import LANGUAGES, language_word
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.meanwhile import ChangedMeanwhile


class ClusterDialog(EntryDialog):
    """Enters a cluster; one without an id is new."""

    def __init__(
        self, screen: Screen, cluster: Cluster, kept: Callable[[Cluster], None], parent: QWidget
    ) -> None:
        super().__init__(screen, parent)
        self._cluster = cluster
        self._kept = kept
        self._form = Ui_ClusterDialog()
        self._form.setupUi(self)
        self._form.founded.setValidator(QIntValidator(1000, 2999, self))
        self.use(self._form.problem, self._form.keep, self._form.cancel)
        self.retranslate()
        self._show(cluster)

    def retranslate(self) -> None:
        """Set every text anew."""
        form, language = self._form, self.screen_context.language
        form.retranslateUi(self)
        form.country.speak(language.tag)
        tags = dict.fromkeys((*LANGUAGES, *self._cluster.languages))
        form.languages.set_words({tag: language_word(language.formats, tag) for tag in tags})
        if self._cluster.id:
            title = translate("library", "Edit cluster")
            self.setWindowTitle(title)
            form.heading.setText(title)
            form.hint.setText(translate("library", "Changes show in every assessment of it."))
            form.keep.setText(translate("library", "Keep changes"))

    def _show(self, cluster: Cluster) -> None:
        form = self._form
        form.name.setText(cluster.name)
        form.field.setText(cluster.field)
        form.region.setText(cluster.region)
        form.country.choose(cluster.country)
        form.founded.setText(str(cluster.founded_year or ""))
        form.organisation.setText(cluster.organisation)
        form.languages.choose(cluster.languages)

    def _entered(self) -> Cluster:
        form = self._form
        return replace(
            self._cluster,
            name=form.name.text().strip(),
            field=form.field.text().strip(),
            region=form.region.text().strip(),
            country=form.country.value,
            founded_year=int(form.founded.text()) if form.founded.text() else None,
            organisation=form.organisation.text().strip(),
            languages=form.languages.values,
        )

    def keep(self) -> None:
        """Keep the cluster."""
        library = self.screen_context.services.library
        entered = self._entered()
        before = self._cluster
        if entered.id:
            self.keep_through(lambda: library.change_cluster(entered, before), self._kept)
        else:
            self.keep_through(lambda: library.add_cluster(entered), self._kept)

    def take_in_theirs(self, error: ChangedMeanwhile) -> None:
        """Know what somebody else changed meanwhile."""
        self._cluster = error.seen_now(self._cluster)
