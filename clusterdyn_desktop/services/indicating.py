"""Indicating: ordinary statistics beside the interviews, figure by figure with its source.

The method is to be used with such figures, not instead of them (method.md 1.3, 1.7).
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import isfinite

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Assessment, Indicator, derived_id
from clusterdyn_desktop.services.dossiers import living_assessment
from clusterdyn_desktop.services.meanwhile import joined_with_held
from clusterdyn_desktop.services.ports import Author, nobody
from clusterdyn_desktop.services.store_port import Store

EARLIEST, LATEST = 1800, 2200


@dataclass(frozen=True, slots=True)
class Series:
    """One indicator over the years, over all rounds of a cluster; of a year the latest round's."""

    indicator: str
    unit: str
    figures: tuple[Indicator, ...]


class Indicating:
    """Keeps indicators. Each call is one transaction and one step of the history."""

    def __init__(self, store: Store, who: Author = nobody) -> None:
        self._store = store
        self._who = who

    def indicators(self, assessment_id: str) -> tuple[Indicator, ...]:
        """Return an assessment's figures by name and year. Raises `assessment.unknown`."""
        with self._store.unit_of_work() as work:
            living_assessment(work, assessment_id)
            return tuple(stamped.record for stamped in work.find(Indicator, assessment_id))

    def series(self, assessment_id: str) -> tuple[Series, ...]:
        """Return the figures of the assessment's cluster up to its round, by indicator.

        Where two rounds have a figure for one year, the later one has looked again. Raises
        `assessment.unknown`.
        """
        with self._store.unit_of_work() as work:
            assessment = living_assessment(work, assessment_id)
            rounds = [
                stamped.record
                for stamped in work.find(Assessment, assessment.cluster_id)
                if stamped.record.round <= assessment.round
            ]
            found: defaultdict[str, dict[int, Indicator]] = defaultdict(dict)
            for each in sorted(rounds, key=lambda one: (one.round, one.id == assessment_id)):
                for stamped in work.find(Indicator, each.id):
                    found[stamped.record.indicator][stamped.record.year] = stamped.record
        return tuple(_series(name, by_year) for name, by_year in found.items())

    def keep(self, figure: Indicator, seen: Indicator | None = None) -> Indicator:
        """Keep a figure of one year, in the place of the one before; return it as it is now.

        Its id follows from assessment, name and year. `seen` is what editing began from, None for
        nothing. Raises `assessment.unknown`, `indicator.no-name`, `indicator.year`,
        `indicator.value`, `record.changed-meanwhile`.
        """
        wanted = _checked(figure)
        nothing = replace(wanted, value=None, unit="", source_note="")
        with self._store.unit_of_work(self._who()) as work:
            living_assessment(work, wanted.assessment_id)
            held = work.get_to_write(Indicator, wanted.id, wanted.assessment_id)
            now = nothing if held is None or held.deleted else held.record
            versions = ([seen or nothing], wanted, now)
            joined = joined_with_held(work, versions, wanted.assessment_id)
            work.put(joined)
            work.commit()
        return joined

    def remove(self, indicator_id: str) -> None:
        """Take a figure away; it lies in the bin. One that is gone already is as good."""
        with self._store.unit_of_work(self._who()) as work:
            held = work.get(Indicator, indicator_id)
            if held is not None and not held.deleted:
                work.delete(Indicator, indicator_id)
                work.commit()


def _series(name: str, by_year: Mapping[int, Indicator]) -> Series:
    figures = tuple(by_year[year] for year in sorted(by_year))
    units = [figure.unit for figure in figures if figure.unit]
    return Series(name, units[-1] if units else "", figures)


def _checked(figure: Indicator) -> Indicator:
    name = figure.indicator.strip()
    if not name:
        raise UserError("indicator.no-name")
    if not EARLIEST <= figure.year <= LATEST:
        raise UserError("indicator.year", found=figure.year, first=EARLIEST, last=LATEST)
    if figure.value is not None and not isfinite(figure.value):
        raise UserError("indicator.value", found=str(figure.value))
    return replace(
        figure,
        id=derived_id(figure.assessment_id, "indicator", name, figure.year),
        indicator=name,
        unit=figure.unit.strip(),
        source_note=figure.source_note.strip(),
    )
