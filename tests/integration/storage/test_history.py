"""Whatever is done to stores, the change log tells exactly what they hold."""

import re
import shutil
import sqlite3
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import Pool, event

from clusterdyn_desktop.domain.records import RECORD_KINDS, Cluster, Record, Stamped
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.making import FixedClock, replayed
from tests.unit.storage.strategies import records, some_contents

SITES = ("home", "abroad")
AT_A_SITE = st.sampled_from(SITES)
KIND_BY_NAME = {kind.kind: kind for kind in RECORD_KINDS}


class HistoryAndRows(RuleBasedStateMachine):
    """Two stores that are edited, exchange what they hold, and sometimes change their mind."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        event.listen(Pool, "connect", self._listen)
        self.folder = Path(tempfile.mkdtemp())
        self.stores: dict[str, SqlStore] = {}

    def _listen(self, connection: sqlite3.Connection, _record: object) -> None:
        connection.set_trace_callback(self.asked.append)

    @initialize()
    def open(self) -> None:
        for site in SITES:
            self.stores[site] = open_store(self.folder / site, FixedClock())
        self.asked.clear()

    def teardown(self) -> None:
        for store in self.stores.values():
            store.close()
        event.remove(Pool, "connect", self._listen)
        shutil.rmtree(self.folder)

    def held(self, site: str, kind: type[Record] | None = None) -> list[Stamped[Any]]:
        """Return what a store holds of a kind or of all, by its change log, tombstones too."""
        with self.stores[site].unit_of_work() as work:
            made = replayed(work.changes())
        return [found for (name, _id), found in made.items() if kind in (None, KIND_BY_NAME[name])]

    def some(self, site: str, data: st.DataObject) -> Stamped[Any] | None:
        """Choose something that a store holds."""
        held = self.held(site)
        return data.draw(st.sampled_from(held)) if held else None

    @rule(site=AT_A_SITE, kind=st.sampled_from(RECORD_KINDS), data=st.data())
    def make(self, site: str, kind: type[Record], data: st.DataObject) -> None:
        parent_id = ""
        if kind.parent:
            parents = self.held(site, KIND_BY_NAME[kind.parent.removesuffix("_id")])
            if not parents:
                return
            parent_id = data.draw(st.sampled_from(parents)).record.id
        with self.stores[site].unit_of_work() as work:
            work.put(data.draw(records(kind, parent_id)))
            work.commit()

    @rule(site=AT_A_SITE, data=st.data(), looks_first=st.booleans())
    def edit(self, site: str, data: st.DataObject, looks_first: bool) -> None:
        chosen = self.some(site, data)
        if chosen is None:
            return
        kind = type(chosen.record)
        with self.stores[site].unit_of_work() as work:
            if looks_first:
                assert work.get(kind, chosen.record.id) == chosen
            for _ in range(data.draw(st.integers(1, 3))):
                work.put(replace(chosen.record, **data.draw(some_contents(kind))))
            work.commit()

    @rule(site=AT_A_SITE, data=st.data())
    def delete(self, site: str, data: st.DataObject) -> None:
        chosen = self.some(site, data)
        if chosen is None:
            return
        with self.stores[site].unit_of_work() as work:
            work.delete(type(chosen.record), chosen.record.id)
            work.commit()

    @rule(site=AT_A_SITE, data=st.data())
    def change_ones_mind(self, site: str, data: st.DataObject) -> None:
        chosen = self.some(site, data)
        if chosen is None:
            return
        kind = type(chosen.record)
        with self.stores[site].unit_of_work() as work:
            work.put(replace(chosen.record, **data.draw(some_contents(kind))))
            work.put(data.draw(records(Cluster)))
            work.delete(kind, chosen.record.id)

    @rule(data=st.data(), to_home=st.booleans())
    def send(self, data: st.DataObject, to_home: bool) -> None:
        source, target = ("abroad", "home") if to_home else ("home", "abroad")
        everything = self.held(source)
        with self.stores[target].unit_of_work() as work:
            work.receive_all(everything)
            work.commit()

    @invariant()
    def the_rows_are_what_the_log_tells(self) -> None:
        for store in self.stores.values():
            with store.unit_of_work() as work:
                for (name, record_id), told in replayed(work.changes()).items():
                    assert work.get(KIND_BY_NAME[name], record_id) == told

    @invariant()
    def the_log_has_no_line_for_rows_that_are_not_there(self) -> None:
        for site, store in self.stores.items():
            with store.unit_of_work() as work:
                clusters = {found.record.id for found in work.find(Cluster)}
            living = {each.record.id for each in self.held(site, Cluster) if not each.deleted}
            assert clusters == living

    @invariant()
    def no_line_of_the_log_was_touched(self) -> None:
        assert not [
            text for text in self.asked if re.match(r"\s*(UPDATE|DELETE FROM) \W?change_log", text)
        ]


TestHistoryAndRows = HistoryAndRows.TestCase
TestHistoryAndRows.settings = settings(
    max_examples=12,
    stateful_step_count=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
