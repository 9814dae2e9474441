"""What is said of a peer pack that comes in, of those that are here, and of a comparison."""

from collections.abc import Iterator, Mapping

from clusterdyn_desktop.domain.peer_pack import PeerPack
from clusterdyn_desktop.domain.suppression import Spread
from clusterdyn_desktop.services.formats import formats_for
from clusterdyn_desktop.services.peer_comparing import ComparedPack, Place, Soundness
from clusterdyn_desktop.services.peer_gathering import Gathered
from clusterdyn_desktop.services.peer_trust import KeyStanding, PackCheck, PackStanding
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP
from clusterdyn_desktop.services.wording.peer_words import country

_KEYS: Mapping[KeyStanding, str] = {
    KeyStanding.NEW: QT_TRANSLATE_NOOP(
        "peer pack",
        "Nothing from {maker} has come in here before. Compare the fingerprint with them by"
        " telephone, sign by sign, before you bring the pack in.",
    ),
    KeyStanding.KNOWN: QT_TRANSLATE_NOOP(
        "peer pack", "Signed by {maker}, as the packs before, and unchanged since."
    ),
    KeyStanding.OWN: QT_TRANSLATE_NOOP(
        "peer pack", "Signed with this store's own key, and unchanged since."
    ),
    KeyStanding.CHANGED: QT_TRANSLATE_NOOP(
        "peer pack",
        "{maker} is known here by another fingerprint, {known_fingerprint}. This pack may be"
        " somebody else's: ask {maker} by telephone whether they have a new key, and bring the pack"
        " in only then. Their earlier key is then trusted no more.",
    ),
    KeyStanding.RENAMED: QT_TRANSLATE_NOOP(
        "peer pack",
        "Signed with a key that is known here as {known_name}, who call themselves {maker} now.",
    ),
}

_STANDINGS: Mapping[PackStanding, str] = {
    PackStanding.NEW: QT_TRANSLATE_NOOP("peer pack", "There is no other pack of this kind here."),
    PackStanding.SAME: QT_TRANSLATE_NOOP("peer pack", "This very pack is here already."),
    PackStanding.NEWER: QT_TRANSLATE_NOOP(
        "peer pack", "An earlier pack is here; comparisons will use this one."
    ),
    PackStanding.OLDER: QT_TRANSLATE_NOOP(
        "peer pack", "A later pack is here; comparisons will go on using that one."
    ),
}

_PLACES: Mapping[Place, str] = {
    Place.LOWEST_QUARTER: QT_TRANSLATE_NOOP("peer pack", "in the lowest quarter"),
    Place.SECOND_QUARTER: QT_TRANSLATE_NOOP("peer pack", "in the second quarter"),
    Place.MIDDLE: QT_TRANSLATE_NOOP("peer pack", "in the middle"),
    Place.THIRD_QUARTER: QT_TRANSLATE_NOOP("peer pack", "in the third quarter"),
    Place.HIGHEST_QUARTER: QT_TRANSLATE_NOOP("peer pack", "in the highest quarter"),
    Place.BELOW_MEDIAN: QT_TRANSLATE_NOOP("peer pack", "below the median"),
    Place.ABOVE_MEDIAN: QT_TRANSLATE_NOOP("peer pack", "above the median"),
}

_SOUNDNESS: Mapping[Soundness, str] = {
    Soundness.SOUND: QT_TRANSLATE_NOOP("peer pack", "Made with the same instrument."),
    Soundness.OTHER_WORDING: QT_TRANSLATE_NOOP(
        "peer pack",
        "Not compared: the questions of this version had other words or rules there.",
    ),
    Soundness.OTHER_VERSION: QT_TRANSLATE_NOOP(
        "peer pack", "Not compared: it was made with version {version} of the instrument."
    ),
    Soundness.OTHER_INSTRUMENT: QT_TRANSLATE_NOOP(
        "peer pack", "Not compared: it was made with another instrument, {instrument}."
    ),
}


def pack_title(texts: Texts, pack: PeerPack) -> str:
    """Name a pack in a line: country, who made it, the day, and how many clusters."""
    clusters = texts.translate("peer pack", "%n cluster(s)", "", pack.clusters)
    day = formats_for(texts.language).short_date(pack.made_on)
    return f"{country(texts, pack.country)} · {pack.maker} · {day} · {clusters}"


def key_sentence(texts: Texts, check: PackCheck) -> str:
    """Say what is known of the key, and what to do."""
    return texts.translate("peer pack", _KEYS[check.key]).format(
        maker=check.pack.maker,
        known_name=check.known_name,
        known_fingerprint=check.known_fingerprint,
    )


def standing_sentence(texts: Texts, check: PackCheck) -> str:
    """Say what the pack is beside those that are here."""
    return texts.translate("peer pack", _STANDINGS[check.standing])


def fingerprint_line(texts: Texts, fingerprint: str) -> str:
    """Show a fingerprint."""
    return texts.translate("peer pack", "Fingerprint: {fingerprint}").format(
        fingerprint=fingerprint
    )


def check_lines(texts: Texts, check: PackCheck) -> Iterator[str]:
    """Say all there is to say before a pack comes in, a sentence a line."""
    yield pack_title(texts, check.pack)
    yield key_sentence(texts, check)
    yield fingerprint_line(texts, check.fingerprint)
    yield standing_sentence(texts, check)


def gathered_lines(texts: Texts, gathered: Gathered) -> Iterator[str]:
    """Say which clusters go into a pack, and why others do not."""
    translate = texts.translate
    yield translate("peer pack", "%n cluster(s) in the pack.", "", len(gathered.contributions))
    if gathered.too_few_respondents:
        yield translate(
            "peer pack",
            "%n cluster(s) left out: too few respondents who agreed to comparison and answered.",
            "",
            gathered.too_few_respondents,
        )
    if gathered.other_instrument:
        yield translate(
            "peer pack",
            "%n cluster(s) left out: assessed with another instrument or version.",
            "",
            gathered.other_instrument,
        )


def soundness_sentence(texts: Texts, compared: ComparedPack) -> str:
    """Say whether a pack is compared with, and why not."""
    instrument = compared.pack.instrument
    words = texts.translate("peer pack", _SOUNDNESS[compared.soundness])
    return words.format(version=instrument.version, instrument=instrument.id)


def place_words(texts: Texts, place: Place) -> str:
    """Say where a cluster lies among its peers."""
    return texts.translate("peer pack", _PLACES[place])


def spread_words(texts: Texts, spread: Spread | None) -> str:
    """Tell a figure of a pack in a few words."""
    if spread is None:
        return texts.translate("peer pack", "hidden: too few clusters")
    formats = formats_for(texts.language)
    median = formats.number(spread.median, 2)
    if spread.lower is None or spread.upper is None:
        return texts.translate("peer pack", "median {median}").format(median=median)
    words = texts.translate("peer pack", "median {median}, half between {lower} and {upper}")
    return words.format(
        median=median, lower=formats.number(spread.lower, 2), upper=formats.number(spread.upper, 2)
    )
