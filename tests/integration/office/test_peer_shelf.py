"""Keys and packs in a store on a server: as in a file."""

from dataclasses import replace

from clusterdyn_desktop.services.peer_shelf import ShelvedPack, Signer
from tests.integration.storage.conftest import Opener
from tests.integration.storage.making import NOON

OWN = Signer("0a" * 32, "Metsän virasto", NOON, "0b" * 32)
PACK = ShelvedPack("1a" * 32, "out", OWN.key, NOON, "{}", "1b" * 64, {"salt": "00", "marks": {}})


def test_keys_and_packs_are_kept_on_a_server(opener: Opener) -> None:
    store = opener("office")
    renamed = replace(OWN, name="Skogsämbetet")
    with store.unit_of_work("AL") as work:
        work.keep_signer(OWN)
        work.keep_peer_pack(PACK)
        work.keep_signer(renamed)
        work.commit()
    with store.unit_of_work() as work:
        assert (work.signers(), work.peer_packs()) == ([renamed], [PACK])
        work.drop_signer(OWN.key)
        work.drop_peer_pack(PACK.id)
        work.commit()
    with store.unit_of_work() as work:
        assert (work.signers(), work.peer_packs()) == ([], [])
