"""Maps of loops in the forms of other programs (method.md 2.2); the port `MapFiles`."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from clusterdyn_desktop.exchange.delivery import Delivery, file_errors
from clusterdyn_desktop.services.map_port import DynamicsMap


class TradeMapFiles:
    """Writes Kumu workbooks, GraphML and XMILE, by the ending of the file's name."""

    def suffixes(self) -> Sequence[str]:
        """Return the endings of file names that can be written, with the dot."""
        return tuple(_WRITERS)

    def write(self, held: DynamicsMap, path: Path) -> None:
        """Write a map, whole or not at all; raises `file.not-writable`, `file.disk-full`."""
        content = _WRITERS[path.suffix.lower()](held)
        with Delivery() as delivery:
            part = delivery.part(path)
            with file_errors(path):
                part.write_bytes(content)
            delivery.deliver()


def _kumu(held: DynamicsMap) -> bytes:
    from clusterdyn_desktop.exchange.maps.kumu_workbook import kumu_workbook

    return kumu_workbook(held)


def _graphml(held: DynamicsMap) -> bytes:
    from clusterdyn_desktop.exchange.maps.graphml import graphml

    return graphml(held)


def _xmile(held: DynamicsMap) -> bytes:
    from clusterdyn_desktop.exchange.maps.xmile import xmile

    return xmile(held)


_WRITERS: Mapping[str, Callable[[DynamicsMap], bytes]] = {
    ".xlsx": _kumu,
    ".graphml": _graphml,
    ".xmile": _xmile,
}
