"""What the chosen row says in full: who, when, where it came from, before and after."""

from clusterdyn_desktop.domain.records import AgreedValue, Interview
from clusterdyn_desktop.gui._forms.history_page import Ui_HistoryPage
from clusterdyn_desktop.gui.history.entries import StepEntry
from clusterdyn_desktop.gui.history.rows import DayRow, LineRow, Row, StepRow, line_to_go_to
from clusterdyn_desktop.gui.screen import ScreenLanguage
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.history_lines import HistoryLine, HistoryStep

SITE_LETTERS = 8
"""Letters of a store's id that tell it from the others a study has."""

BESIDE = " · "


def show_row(form: Ui_HistoryPage, row: Row | None, language: ScreenLanguage) -> None:
    """Show a row in full; nothing where no row is chosen."""
    if row is None or isinstance(row, DayRow):
        form.detail.hide()
        return
    entry, worded = row.entry, form.steps.words(row)
    form.what.setText(worded.what)
    form.facts.setText(_facts(entry, worded.mark, language))
    has_values = isinstance(row, LineRow) or not entry.has_many
    form.values.setVisible(has_values)
    if has_values:
        form.before.show_value(worded.before)
        form.after.show_value(worded.after)
    _show_way(form, row)
    form.detail.show()


def place_words(line: HistoryLine | None) -> str:
    """Return what going to the place of a line is called, empty where there is none to go to."""
    if line is None or not line.is_there:
        return ""
    if line.interview_id and line.question_id:
        return translate("history", "Show the answer")
    if line.change.kind == AgreedValue.kind:
        return ""
    if line.change.kind == Interview.kind or line.interview_id:
        return translate("history", "Show in the plan")
    return ""


def _show_way(form: Ui_HistoryPage, row: StepRow | LineRow) -> None:
    words = place_words(line_to_go_to(row))
    if isinstance(row, StepRow) and row.entry.has_many:
        is_open = row.is_open
        words = translate("history", "Fold") if is_open else translate("history", "Unfold")
    form.go.setText(words)
    form.go.setVisible(bool(words))
    form.goKey.setVisible(bool(words))


def _facts(entry: StepEntry, mark: str, language: ScreenLanguage) -> str:
    step = entry.step
    parts = [
        language.formats.moment(step.at.astimezone()),
        step.who,
        translate("history", "%n line(s)", "", len(entry.lines)) if entry.has_many else "",
        mark,
        _origin(step),
    ]
    return BESIDE.join(filter(None, parts))


def _origin(step: HistoryStep) -> str:
    """Say which import it came with, and from which store if there is one."""
    if not step.is_import:
        return ""
    site = step.origin[:SITE_LETTERS]
    if step.source and site:
        words = translate("history", "came with {file}, edited in the store {site}")
        return words.format(file=step.source, site=site)
    if step.source:
        return translate("history", "came with {file}").format(file=step.source)
    return translate("history", "came with tables of a study")
