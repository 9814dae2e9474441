"""Which backups are kept, and which make room for newer ones.

Kept are the newest five; then, going back, the last one of each of 24 hours, 14 days, 8 weeks and
24 months in which there are any. Backups made by hand, before a restore and before an update stay
at least 90 days. The newest is never given up.

The clock of a computer may jump, so it decides as little as possible. What is newer than what
follows from the change log; hours and days are counted where there are backups, not from the
present moment; and the 90 days are days of use: between one backup and the next no more than a
week counts, however far apart their times are. A wrong clock therefore never empties a folder, and
neither does a long holiday.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import datetime, timedelta

from clusterdyn_desktop.domain.backups import Backup, Reason

NEWEST = 5
PROTECTED = frozenset({Reason.HAND, Reason.RESTORE, Reason.UPDATE})
PROTECTED_FOR = timedelta(days=90)
LONGEST_GAP = timedelta(days=7)
MOST_BYTES = 20_000_000_000
"""Above this, the ones that are kept by the hour are given up first, then those by the day…"""

Period = Callable[[datetime], object]

TIERS: tuple[tuple[Period, int], ...] = (
    (lambda at: (at.date(), at.hour), 24),
    (lambda at: at.date(), 14),
    (lambda at: at.isocalendar()[:2], 8),
    (lambda at: (at.year, at.month), 24),
)
"""From fine to coarse: what counts as the same period, and in how many periods one is kept."""


def superfluous(
    backups: Collection[Backup], now: datetime, site: str = "", most_bytes: int = MOST_BYTES
) -> list[Backup]:
    """Return the backups of one store that may be deleted, oldest first.

    All of them lie in one place and could be read. `site` is what the store's site is now.
    Periods are those of the zone that `made_at` carries.
    """
    newest_first = in_order(backups, site)[::-1]
    tiers = _tiers(newest_first)
    protected = _protected(newest_first, now)
    kept = tiers.keys() | protected
    excess = sum(newest_first[place].size for place in kept) - most_bytes
    for place in sorted(tiers.keys() - protected, key=lambda place: (tiers[place], -place)):
        if excess <= 0 or place < NEWEST:
            continue
        kept -= {place}
        excess -= newest_first[place].size
    given_up = [backup for place, backup in enumerate(newest_first) if place not in kept]
    return given_up[::-1]


def in_order(backups: Collection[Backup], site: str = "") -> list[Backup]:
    """Return backups in the order they were made, by the change log as far as it tells.

    Within one site the change log only grows. After a restore the store is another site and the
    log is shorter again, so sites follow one another: the present one is the last.
    """
    begun: dict[str, datetime] = {}
    for backup in backups:
        held = begun.get(_site(backup), backup.made_at)
        begun[_site(backup)] = min(held, backup.made_at)
    return sorted(
        backups,
        key=lambda backup: (
            _site(backup) == site,
            begun[_site(backup)],
            _site(backup),
            backup.mark.last_change if backup.mark else 0,
            backup.made_at,
        ),
    )


def _site(backup: Backup) -> str:
    return backup.mark.site if backup.mark else ""


def _tiers(newest_first: Sequence[Backup]) -> dict[int, int]:
    """Return the places that the rule keeps, each with the coarsest tier that keeps it."""
    found = dict.fromkeys(range(min(NEWEST, len(newest_first))), 0)
    for tier, (period, most) in enumerate(TIERS, 1):
        found |= dict.fromkeys(_last_of_each(newest_first, period, most), tier)
    return found


def _last_of_each(newest_first: Sequence[Backup], period: Period, most: int) -> Iterator[int]:
    """Yield the places of the last backup in each of the latest `most` periods that have one."""
    before: object = None
    for place, backup in enumerate(newest_first):
        here = period(backup.made_at)
        if here == before:
            continue
        if most == 0:
            return
        yield place
        before = here
        most -= 1


def _protected(newest_first: Sequence[Backup], now: datetime) -> set[int]:
    """Return the places of those that are too young, in days of use, to be given up."""
    found = set()
    age, after = timedelta(), now
    for place, backup in enumerate(newest_first):
        age += min(max(after - backup.made_at, timedelta()), LONGEST_GAP)
        after = backup.made_at
        if age >= PROTECTED_FOR:
            break
        if backup.reason in PROTECTED:
            found.add(place)
    return found
