"""Noticing that somebody else works on the store: cheap to ask, every few seconds."""

from dataclasses import dataclass

from clusterdyn_desktop.services.store_port import Store


@dataclass(frozen=True, slots=True)
class StoreSeen:
    """How the store was when it was looked at: its state, and an assessment's last step."""

    state: int
    assessment_id: str = ""
    newest: str = ""


class Watching:
    """Tells how the store is; two looks that differ mean that somebody has written between."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def look(self, assessment_id: str, before: StoreSeen | None = None) -> StoreSeen:
        """Look at the store, and closer at one assessment (empty: at none).

        Where nothing is written at all since `before`, that is all that is read.
        """
        state = self._store.state()
        if before and (before.state, before.assessment_id) == (state, assessment_id):
            return before
        newest = ""
        if assessment_id:
            with self._store.unit_of_work() as work:
                newest = next(work.latest_batches(assessment_id), ("", ""))[0]
        return StoreSeen(state, assessment_id, newest)
