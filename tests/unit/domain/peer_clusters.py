"""Random clusters for tests of peer packs, as what they give to a pack."""

from random import Random

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.peer_figures import Contribution
from clusterdyn_desktop.domain.scoring.outcome import StageState

KNOWN_STATES = (StageState.WORKING, StageState.STARTING, StageState.NOT_SEEN)


def random_clusters(
    chance: Random, instrument: Instrument, count: int, name: str = "cluster"
) -> list[Contribution]:
    """Make clusters that lack some of the first few figures; some owners have several."""
    owners = chance.choice([count, 2 * count, 40]) + 4
    missing = chance.choice([0.0, 0.1, 0.5])
    states = chance.choice([KNOWN_STATES, KNOWN_STATES[:2], KNOWN_STATES[:1]])
    return [
        Contribution(
            cluster=f"{name} {number}",
            owner=f"owner {chance.randrange(owners)}",
            year=chance.randint(2019, 2026),
            variables={
                each.id: chance.randint(100, 500) / 100
                for each in instrument.variables[:5]
                if chance.random() >= missing
            },
            loops={
                each.id: chance.randint(100, 500) / 100
                for each in instrument.loops[:3]
                if chance.random() >= missing
            },
            stages={
                str(each.id): chance.choice(states)
                for each in instrument.stages
                if chance.random() >= missing
            },
        )
        for number in range(count)
    ]
