"""The parts of a unit of work that have a module each, put together."""

from clusterdyn_desktop.storage.merging_work import MergingWork
from clusterdyn_desktop.storage.peer_work import PeerWork


class PartsOfWork(MergingWork, PeerWork):
    """What `SqlUnitOfWork` is beside reading and writing records."""
