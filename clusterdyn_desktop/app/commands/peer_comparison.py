"""A comparison with peers, as lines to read and as JSON for programs."""

from collections.abc import Iterator
from dataclasses import asdict

from clusterdyn_desktop.domain.instrument import InstrumentText
from clusterdyn_desktop.services.peer_comparing import ComparedFigure, Comparison
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.peer_check_words import (
    pack_title,
    place_words,
    soundness_sentence,
    spread_words,
)


def lines(texts: Texts, words: InstrumentText, comparison: Comparison) -> Iterator[str]:
    """Yield a comparison as lines: the packs, then every figure with what they say of it."""
    titles = {each.id: pack_title(texts, each.pack) for each in comparison.packs}
    for each in comparison.packs:
        yield f"{titles[each.id]}: {soundness_sentence(texts, each)}"
    if not comparison.packs:
        yield texts.translate("command line", "The store holds no peer pack yet.")
    for figure in comparison.figures:
        if figure.own is None or not figure.peers:
            continue
        yield f"{figure.id} · {_name(words, figure)}: {figure.own:.2f}"
        for peer in figure.peers:
            where = "" if peer.place is None else f" – {place_words(texts, peer.place)}"
            yield f"    {titles[peer.pack_id]}: {spread_words(texts, peer.spread)}{where}"


def _name(words: InstrumentText, figure: ComparedFigure) -> str:
    held = words.loops if figure.kind == "loop" else words.variables
    return held[figure.id].name if figure.id in held else figure.id


def as_json(comparison: Comparison) -> dict[str, object]:
    """Return a comparison for programs: numbers unrounded, and None where nothing is shown."""
    return {
        "assessment": comparison.assessment_id,
        "instrument": asdict(comparison.instrument),
        "packs": [
            {
                "id": each.id,
                "maker": each.pack.maker,
                "country": each.pack.country,
                "made_on": each.pack.made_on.isoformat(),
                "clusters": each.pack.clusters,
                "comparison": each.soundness.value,
            }
            for each in comparison.packs
        ],
        "stages": [
            {
                "stage": stage.stage,
                "state": stage.own,
                "peers": {pack: None if row is None else dict(row) for pack, row in stage.peers},
            }
            for stage in comparison.stages
        ],
        "figures": [
            {
                "kind": figure.kind,
                "id": figure.id,
                "own": figure.own,
                "peers": {
                    peer.pack_id: {
                        "spread": None if peer.spread is None else asdict(peer.spread),
                        "place": peer.place and peer.place.value,
                    }
                    for peer in figure.peers
                },
            }
            for figure in comparison.figures
        ],
    }
