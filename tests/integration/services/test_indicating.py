"""Indicators over a real store: one figure a year, with its source, over all rounds."""

from dataclasses import replace
from math import inf, nan

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Assessment, Cluster, Indicator
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.meanwhile import ChangedMeanwhile


@pytest.fixture
def rounds(services: Services) -> tuple[Assessment, Assessment]:
    """Two rounds of one cluster."""
    cluster = services.library.add_cluster(Cluster(id="", name="Nordvik Tre", country="NO"))
    first, second = (
        services.library.add_assessment(Assessment(id="", cluster_id=cluster.id, round=number))
        for number in (1, 2)
    )
    return first, second


def figure(assessment: Assessment, year: int, value: float | None = 24) -> Indicator:
    return Indicator(
        id="",
        assessment_id=assessment.id,
        indicator="member_companies",
        year=year,
        value=value,
        unit="companies",
        source_note="member register",
    )


def test_a_figure_of_a_year_is_one_record_however_often_it_is_kept(
    services: Services, rounds: tuple[Assessment, Assessment]
) -> None:
    first = services.indicating.keep(figure(rounds[0], 2024))
    again = services.indicating.keep(replace(first, value=25), first)

    assert first.id == again.id
    assert services.indicating.indicators(rounds[0].id) == (again,)


def test_a_study_from_tables_and_a_person_mean_the_same_record(example: Services) -> None:
    held = example.library.find("A-SE-3")
    [*_, known] = example.indicating.indicators(held.id)

    kept = example.indicating.keep(replace(known, value=(known.value or 0) + 1), known)

    assert kept.id == known.id


def test_the_series_runs_over_the_rounds_and_the_later_look_counts(
    services: Services, rounds: tuple[Assessment, Assessment]
) -> None:
    first, second = rounds
    for assessment, year, value in ((first, 2022, 20), (first, 2023, 22), (second, 2023, 23)):
        services.indicating.keep(figure(assessment, year, value))

    [later] = services.indicating.series(second.id)
    [earlier] = services.indicating.series(first.id)

    assert [(each.year, each.value) for each in later.figures] == [(2022, 20), (2023, 23)]
    assert [(each.year, each.value) for each in earlier.figures] == [(2022, 20), (2023, 22)]
    assert later.unit == "companies"


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"indicator": " "}, "indicator.no-name"),
        ({"year": 24}, "indicator.year"),
        ({"value": nan}, "indicator.value"),
        ({"value": inf}, "indicator.value"),
    ],
)
def test_what_is_no_figure_is_refused(
    services: Services, rounds: tuple[Assessment, Assessment], wrong: dict[str, object], code: str
) -> None:
    held = figure(rounds[0], 2024)
    values = {name: getattr(held, name) for name in ("indicator", "year", "value")} | wrong

    with pytest.raises(UserError) as caught:
        services.indicating.keep(
            replace(
                held,
                indicator=str(values["indicator"]),
                year=int(str(values["year"])),
                value=float(str(values["value"])),
            )
        )

    assert caught.value.code == code
    assert services.indicating.indicators(rounds[0].id) == ()


def test_two_people_who_keep_another_figure_are_told(
    services: Services, rounds: tuple[Assessment, Assessment]
) -> None:
    services.indicating.keep(figure(rounds[0], 2024, 24))

    with pytest.raises(ChangedMeanwhile):
        services.indicating.keep(figure(rounds[0], 2024, 30), None)

    assert services.indicating.indicators(rounds[0].id)[0].value == 24


def test_a_figure_that_was_removed_can_be_kept_again(
    services: Services, rounds: tuple[Assessment, Assessment]
) -> None:
    held = services.indicating.keep(figure(rounds[0], 2024))
    services.indicating.remove(held.id)
    assert services.indicating.indicators(rounds[0].id) == ()

    services.indicating.keep(figure(rounds[0], 2024, None))

    assert services.indicating.indicators(rounds[0].id)[0].value is None
