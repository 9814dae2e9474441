"""Ordinary statistics beside the interviews."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from clusterdyn_desktop.domain.dossier import living
from clusterdyn_desktop.domain.records import Indicator
from clusterdyn_desktop.reporting.layout.typesetter import Cell, Column
from clusterdyn_desktop.reporting.manager_report.context import UNKNOWN, Context
from clusterdyn_desktop.services.ports import Texts

MOST_YEARS = 6


def indicators(context: Context) -> list[Flowable]:
    """Return the section's blocks, nothing where there are no figures."""
    held = living(context.material.dossier.indicators)
    if not held:
        return []
    setter, translate = context.set, context.texts.translate
    years = sorted({figure.year for figure in held})[-MOST_YEARS:]
    columns = [
        Column(translate("report", "Indicator"), 50),
        *(Column(str(year), 20, "right") for year in years),
        Column(translate("report", "Source"), 58, style="cell_small"),
    ]
    names = dict.fromkeys(figure.indicator for figure in held)
    rows = [
        _row(context, [figure for figure in held if figure.indicator == name], years)
        for name in names
    ]
    return [
        setter.title_below(context.contents["indicators"], "indicators"),
        setter.text(
            translate(
                "report",
                "Ordinary statistics on the cluster. The assessment is to be read beside them, not"
                " instead of them.",
            )
        ),
        setter.table(columns, rows),
    ]


def _row(context: Context, held: Sequence[Indicator], years: Sequence[int]) -> list[Cell]:
    by_year = {figure.year: figure for figure in held}
    unit = unit_word(context.texts, held[0].unit)
    name = indicator_name(context.texts, held[0].indicator)
    label: Cell = [context.set.text(name, "cell"), context.set.text(unit, "cell_small")]
    notes = dict.fromkeys(figure.source_note for figure in held if figure.source_note)
    return [
        label,
        *(_value(context, by_year.get(year)) for year in years),
        " · ".join(notes),
    ]


def _value(context: Context, figure: Indicator | None) -> str:
    if figure is None or figure.value is None:
        return UNKNOWN
    decimals = 0 if figure.value == int(figure.value) else 1
    return context.formats.number(figure.value, decimals)


def indicator_name(texts: Texts, name: str) -> str:
    """Return an indicator's name; one we have no word for keeps its own."""
    return {
        "member_companies": texts.translate("report", "Member companies"),
        "employees": texts.translate("report", "Employees"),
        "turnover_meur": texts.translate("report", "Turnover"),
        "export_share_pct": texts.translate("report", "Export share of turnover"),
        "rnd_spend_meur": texts.translate("report", "Spending on research and development"),
        "new_firms_3y": texts.translate("report", "New firms in three years"),
    }.get(name, name.replace("_", " "))


def unit_word(texts: Texts, unit: str) -> str:
    """Return a unit's word; one we have no word for keeps its own."""
    return {
        "companies": texts.translate("report", "companies"),
        "persons": texts.translate("report", "persons"),
        "MEUR": texts.translate("report", "million euro"),
        "firms": texts.translate("report", "firms"),
        "%": texts.translate("report", "per cent"),
    }.get(unit, unit)
