"""Attributes that are made late: once, whoever asks, and not before."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from time import sleep

from clusterdyn_desktop.services.late import Late

ASKING = 8


class Kitchen:
    """Makes a soup slowly, of water that is made late too."""

    def __init__(self) -> None:
        self.made: list[str] = []

    @Late
    def water(self) -> str:
        """Water."""
        self.made.append("water")
        return "water"

    @Late
    def soup(self) -> list[str]:
        """Soup."""
        sleep(0.02)  # so that the others come while it is being made
        self.made.append("soup")
        return [self.water]


def test_nothing_is_made_before_it_is_asked_for() -> None:
    kitchen = Kitchen()
    assert kitchen.made == []
    assert kitchen.soup == ["water"]
    assert kitchen.made == ["soup", "water"]


def test_all_who_ask_at_once_get_the_same_one() -> None:
    kitchen, barrier = Kitchen(), Barrier(ASKING)

    def ask(_number: int) -> list[str]:
        barrier.wait()
        return kitchen.soup

    with ThreadPoolExecutor(ASKING) as pool:
        soups = list(pool.map(ask, range(ASKING)))
    assert kitchen.made.count("soup") == 1
    assert len({id(soup) for soup in soups}) == 1


def test_each_has_its_own() -> None:
    assert Kitchen().soup is not Kitchen().soup
    assert Kitchen.soup.__doc__ == "Soup."
