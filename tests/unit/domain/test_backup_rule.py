"""Which backups are kept: enough of every age, however the clock may jump."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.backup_rule import NEWEST, PROTECTED, in_order, superfluous
from clusterdyn_desktop.domain.backups import Backup, Mark, Reason

START = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
MOST = NEWEST + 24 + 14 + 8 + 24
PERIODS: tuple[tuple[Callable[[datetime], int], int], ...] = (
    (lambda at: int(at.timestamp()) // 3600, 24),
    (lambda at: at.toordinal(), 14),
    (lambda at: (at.toordinal() - 1) // 7, 8),
    (lambda at: at.year * 12 + at.month, 24),
)
"""Hours, days, weeks and months, numbered; a week begins on a Monday, as ordinal 1 does."""


def backup(
    made_at: datetime, change: int, reason: Reason = Reason.TIMER, site: str = "a", size: int = 1
) -> Backup:
    mark = Mark("first made", site, change, "")
    return Backup(Path(f"{site}{change}"), made_at, reason, size, mark)


def kept(backups: Sequence[Backup], now: datetime, site: str = "a") -> list[Backup]:
    gone = set(superfluous(backups, now, site))
    return [each for each in backups if each not in gone]


def made_after(steps: Sequence[timedelta], reasons: Sequence[Reason]) -> list[Backup]:
    at, made = START, []
    for change, (step, reason) in enumerate(zip(steps, reasons, strict=True), 1):
        at += step
        made.append(backup(at, change, reason))
    return made


def folders(step: st.SearchStrategy[timedelta]) -> st.SearchStrategy[list[Backup]]:
    """Backups in the order they were made."""
    pairs = st.lists(st.tuples(step, st.sampled_from(Reason)), max_size=80)
    return pairs.map(
        lambda pairs: made_after([step for step, _ in pairs], [reason for _, reason in pairs])
    )


ahead = st.one_of(
    st.timedeltas(timedelta(minutes=1), timedelta(hours=3)),
    st.timedeltas(timedelta(minutes=1), timedelta(days=20)),
)
jumping = st.one_of(ahead, st.timedeltas(timedelta(days=-300), timedelta(days=300)))
moments = st.timedeltas(timedelta(days=-4000), timedelta(days=40_000)).map(START.__add__)


@given(folders(jumping), moments)
def test_the_newest_are_never_given_up_whatever_the_clock_says(
    backups: list[Backup], now: datetime
) -> None:
    assert set(backups[-NEWEST:]) <= set(kept(backups, now))


@given(folders(jumping), moments, moments)
def test_the_present_moment_decides_about_nothing_but_the_ninety_days(
    backups: list[Backup], now: datetime, another: datetime
) -> None:
    plain = [replace(each, reason=Reason.TIMER) for each in backups]

    assert superfluous(plain, now) == superfluous(plain, another)


@given(folders(jumping), moments)
def test_what_is_kept_is_kept_the_next_time_too(backups: list[Backup], now: datetime) -> None:
    left = kept(backups, now)

    assert superfluous(left, now, "a") == []


@given(folders(jumping), moments)
def test_a_folder_does_not_grow_without_end(backups: list[Backup], now: datetime) -> None:
    left = kept(backups, now)

    assert sum(each.reason not in PROTECTED for each in left) <= MOST


@given(folders(jumping), moments, st.randoms())
def test_the_order_in_which_files_are_found_does_not_matter(
    backups: list[Backup], now: datetime, random: Random
) -> None:
    shuffled = list(backups)
    random.shuffle(shuffled)

    assert superfluous(shuffled, now, "a") == superfluous(backups, now, "a")
    assert in_order(shuffled, "a") == backups


@given(folders(ahead), moments)
def test_never_more_is_deleted_than_the_rule_says(backups: list[Backup], now: datetime) -> None:
    for gone in superfluous(backups, now, "a"):
        later = backups[backups.index(gone) + 1 :]
        for number, most in PERIODS:
            is_last = number(gone.made_at) != number(later[0].made_at)
            is_recent = number(later[-1].made_at) - number(gone.made_at) < most
            assert not (is_last and is_recent)


@given(folders(ahead), moments)
def test_beyond_the_newest_five_one_an_hour_is_enough(backups: list[Backup], now: datetime) -> None:
    hour, _most = PERIODS[0]
    for here, after in pairwise(backups):
        if here in backups[-NEWEST:] or here.reason in PROTECTED:
            continue
        if hour(here.made_at) == hour(after.made_at):
            assert here in superfluous(backups, now, "a")


@given(folders(ahead), st.timedeltas(timedelta(), timedelta(days=89)))
def test_what_was_made_by_hand_or_before_a_restore_stays_ninety_days(
    backups: list[Backup], since: timedelta
) -> None:
    now = max((each.made_at for each in backups), default=START) + since
    young = {
        each
        for each in backups
        if each.reason in PROTECTED and now - each.made_at < timedelta(days=90)
    }

    assert young <= set(kept(backups, now))


def test_after_ninety_days_of_use_they_go_as_all_others_do() -> None:
    by_hand = [backup(START + n * timedelta(minutes=1), n, Reason.HAND) for n in range(20)]
    daily = [backup(START + n * DAY, 100 + n) for n in range(1, 101)]

    assert set(by_hand) <= set(kept([*by_hand, *daily[:88]], daily[87].made_at))
    assert not set(by_hand) & set(kept([*by_hand, *daily], daily[-1].made_at))


def test_three_years_of_use_leave_hours_days_weeks_and_months() -> None:
    held: list[Backup] = []
    last = 3 * 365
    for day in range(last):
        for hour in range(8 if day > last - 5 else 1):
            now = START + day * DAY + hour * HOUR
            held = kept([*held, backup(now, day * 8 + hour)], now)

    newest = held[-1].made_at
    assert len(held) <= MOST
    hours = {int((newest - each.made_at) / HOUR) for each in held}
    days = {(newest.date() - each.made_at.date()).days for each in held}
    assert hours >= set(range(8))
    assert days >= set(range(14))
    for number, most in PERIODS[2:]:
        assert {number(newest) - number(each.made_at) for each in held} >= set(range(most))


def test_a_clock_that_jumps_ahead_for_an_afternoon_costs_next_to_nothing() -> None:
    daily = [backup(START + n * DAY, n) for n in range(200)]
    far = START + timedelta(days=9 * 365)
    astray = [backup(far + n * HOUR, 200 + n) for n in range(4)]
    back = [backup(START + 200 * DAY, 204)]

    before = kept(daily, daily[-1].made_at)
    after = kept([*before, *astray, *back], back[-1].made_at)

    # At most one of each kind of period was taken up by the time that never was.
    assert len(set(before) - set(after)) <= 8
    assert min(each.made_at for each in after) < START + 60 * DAY


def test_after_a_restore_the_new_site_is_the_newest_though_its_log_is_shorter() -> None:
    before = [backup(START + n * HOUR, 100 + n, site="old") for n in range(6)]
    after = [backup(START + (10 + n) * HOUR, 50 + n, site="new") for n in range(2)]

    assert in_order([*after, *before], "new") == [*before, *after]
    set_back = [replace(each, made_at=START - DAY) for each in after]
    assert in_order([*set_back, *before], "new") == [*before, *set_back]


def test_when_room_runs_out_hours_go_before_days_and_never_the_newest() -> None:
    hourly = [backup(START + n * HOUR, n, size=10) for n in range(20)]
    daily = [backup(START - n * DAY, -n, size=10) for n in range(10, 0, -1)]
    folder = [*daily, *hourly]

    gone = superfluous(folder, hourly[-1].made_at, "a", most_bytes=120)

    # 26, 27 and 29 December; the 28th is the last of its week, the 31st of its month.
    assert gone == [daily[0], daily[1], daily[3], *hourly[:-NEWEST]]
    everything = superfluous(folder, hourly[-1].made_at, "a", most_bytes=0)
    assert everything == [*daily, *hourly[:-NEWEST]]
