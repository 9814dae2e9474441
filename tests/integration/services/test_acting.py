"""Actions over a real store: kept in order, changed by two people, carried into the next round."""

from dataclasses import replace
from datetime import date

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Action, ActionStatus, Assessment, Cluster
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.meanwhile import ChangedMeanwhile

MEET = Action(id="", variable="MEET", action="Monthly visits", owner_role="office")


@pytest.fixture
def rounds(services: Services) -> tuple[Assessment, Assessment, Assessment]:
    """Three rounds of one cluster."""
    cluster = services.library.add_cluster(Cluster(id="", name="Nordvik Tre", country="NO"))
    first, second, third = (
        services.library.add_assessment(Assessment(id="", cluster_id=cluster.id, round=number))
        for number in (1, 2, 3)
    )
    return first, second, third


def test_actions_stand_in_the_order_they_were_added(
    services: Services, rounds: tuple[Assessment, ...]
) -> None:
    acting, first = services.acting, rounds[0]

    acting.add(first.id, replace(MEET, action="  Monthly visits \n"))
    acting.add(first.id, replace(MEET, variable="TRUST", due=date(2027, 3, 31)))

    held = acting.actions(first.id)
    assert [(each.sequence, each.variable, each.action) for each in held] == [
        (1, "MEET", "Monthly visits"),
        (2, "TRUST", "Monthly visits"),
    ]
    assert held[1].due == date(2027, 3, 31)
    assert services.results.results(first.id).dossier.actions[0].record == held[0]


@pytest.mark.parametrize(
    ("wanted", "error"),
    [(replace(MEET, action=" \n"), UserError), (replace(MEET, variable="NOPE"), KeyError)],
)
def test_an_action_says_something_about_a_variable_that_there_is(
    services: Services, rounds: tuple[Assessment, ...], wanted: Action, error: type[Exception]
) -> None:
    with pytest.raises(error):
        services.acting.add(rounds[0].id, wanted)

    assert services.acting.actions(rounds[0].id) == ()


def test_two_people_change_different_parts_and_both_stand(
    services: Services, rounds: tuple[Assessment, ...]
) -> None:
    acting = services.acting
    seen = acting.add(rounds[0].id, MEET)
    acting.change(replace(seen, owner_role="board"), seen)

    now = acting.change(replace(seen, status=ActionStatus.DONE), seen)

    assert (now.owner_role, now.status) == ("board", ActionStatus.DONE)
    with pytest.raises(ChangedMeanwhile):
        acting.change(replace(seen, owner_role="nobody"), seen)


def test_what_was_removed_cannot_be_changed_and_is_in_the_bin(
    services: Services, rounds: tuple[Assessment, ...]
) -> None:
    acting = services.acting
    seen = acting.add(rounds[0].id, MEET)
    acting.remove(seen.id)
    acting.remove(seen.id)

    with pytest.raises(UserError) as caught:
        acting.change(replace(seen, owner_role="board"), seen)

    assert caught.value.code == "action.gone"
    with services.store.unit_of_work() as work:
        assert [each.record.id for each in work.binned()] == [seen.id]


def test_open_actions_are_carried_into_the_next_round_once(
    services: Services, rounds: tuple[Assessment, ...]
) -> None:
    acting, (first, second, third) = services.acting, rounds
    still = acting.add(first.id, MEET)
    done = acting.add(first.id, replace(MEET, action="Stand at the fair"))
    acting.change(replace(done, status=ActionStatus.DONE), done)
    own = acting.add(second.id, replace(MEET, action="Own one"))

    offered = acting.from_earlier_rounds(second.id)
    carried = acting.carry_over(second.id, [still.id, done.id])
    again = acting.carry_over(second.id, [still.id])

    assert [(each.action.id, each.assessment.round) for each in offered] == [(still.id, 1)]
    assert [each.action for each in carried] == ["Monthly visits"]
    assert again == ()
    assert [each.sequence for each in acting.actions(second.id)] == [1, 2]
    assert acting.actions(first.id)[0] == still
    # In the third round both open ones of the second stand, each once.
    assert {each.action.id for each in acting.from_earlier_rounds(third.id)} == {
        own.id,
        carried[0].id,
    }
    assert acting.from_earlier_rounds(first.id) == ()


def test_what_was_carried_and_removed_is_not_offered_again(
    services: Services, rounds: tuple[Assessment, ...]
) -> None:
    acting, (first, second, _) = services.acting, rounds
    still = acting.add(first.id, MEET)
    [carried] = acting.carry_over(second.id, [still.id])

    acting.remove(carried.id)

    assert acting.from_earlier_rounds(second.id) == ()


def test_carrying_over_is_one_step_back(services: Services, rounds: tuple[Assessment, ...]) -> None:
    acting, (first, second, _) = services.acting, rounds
    ids = [acting.add(first.id, replace(MEET, action=f"Act {n}")).id for n in range(3)]
    acting.carry_over(second.id, ids)

    services.history.undo(second.id)

    assert acting.actions(second.id) == ()
    assert len(acting.actions(first.id)) == 3
