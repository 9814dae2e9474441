"""Rounds over a real store: found in order, compared within one cluster only."""

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.bundle import Services


def test_the_rounds_of_a_cluster_are_found_in_order(example: Services) -> None:
    third = example.library.find("A-SE-3")

    rounds = example.rounds.of_cluster(third.id)
    before = example.rounds.before(third.id)

    assert [each.code for each in rounds] == ["A-SE-1", "A-SE-2", "A-SE-3"]
    assert before is not None
    assert before.code == "A-SE-2"
    assert example.rounds.before(rounds[0].id) is None


def test_two_rounds_are_compared_with_what_was_agreed_between_them(example: Services) -> None:
    first, third = (example.library.find(code) for code in ("A-SE-1", "A-SE-3"))

    found = example.rounds.compare(first.id, third.id)

    assert (found.earlier.code, found.later.code) == ("A-SE-1", "A-SE-3")
    before, after = found.positions
    assert before == example.results.results(first.id).outcome.position
    assert after == example.results.results(third.id).outcome.position
    assert [each.id for each in found.actions] == [
        each.id for each in example.acting.actions(first.id)
    ]
    assert found.actions


def test_two_clusters_are_not_rounds(example: Services) -> None:
    with pytest.raises(UserError) as caught:
        example.rounds.compare(example.library.find("A-GB-1").id, example.library.find("A-SE-1").id)

    assert caught.value.code == "rounds.other-cluster"
