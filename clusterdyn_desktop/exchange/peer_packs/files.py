"""Files of peer packs, as `services.peer_port.PeerPackFiles` promises."""

from io import BytesIO
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.peer_pack_reading import from_text
from clusterdyn_desktop.exchange.delivery import Delivery, file_errors
from clusterdyn_desktop.exchange.phases import part_of
from clusterdyn_desktop.services.peer_port import PackRead, Signatures, SignedContent
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.theme import Theme

SUFFIX = ".xlsx"


class PeerPackWorkbooks:
    """Writes and reads the workbooks of peer packs."""

    def __init__(self, theme: Theme, signatures: Signatures) -> None:
        self._theme = theme
        self._signatures = signatures

    def write(
        self,
        signed: SignedContent,
        instrument: Instrument,
        path: Path,
        texts: Texts,
        progress: Progress,
        *,
        password: str = "",
    ) -> None:
        """Write a pack, read it back, and only then put it in its place.

        With a password, encrypted the way Office does it. Raises `workbook.not-named-xlsx`,
        `file.not-writable` and `peer-pack.unverified`.
        """
        from clusterdyn_desktop.exchange.opening.passwords import encrypt
        from clusterdyn_desktop.exchange.peer_packs.writing import workbook_bytes

        if path.suffix.lower() != SUFFIX:
            raise UserError("workbook.not-named-xlsx", file=str(path))
        pack = from_text(signed.text, str(path))
        progress(0, 3)
        content = workbook_bytes(pack, signed, instrument, texts, self._theme)
        with Delivery() as delivery:
            part = delivery.part(path)
            with file_errors(path), part.open("wb") as target:
                if password:
                    encrypt(BytesIO(content), password, target)
                else:
                    target.write(content)
            progress(1, 3)
            found = self.read(part, part_of(progress, 0.4, 1.0), password)
            if found.signed != signed:
                raise UserError("peer-pack.unverified", file=str(path))
            delivery.deliver()

    def read(self, path: Path, progress: Progress, password: str = "") -> PackRead:
        """Read a pack whose signature holds and whose pages say the same.

        Raises `file.*`, `workbook.damaged` and others of a file that is no workbook, and
        `peer-pack.not-one`, `.unsigned`, `.newer`, `.damaged`, `.changed`, `.pages-changed` and
        `.too-open`.
        """
        from clusterdyn_desktop.exchange.peer_packs.reading import read_pack

        return read_pack(path, self._signatures, progress, password)
