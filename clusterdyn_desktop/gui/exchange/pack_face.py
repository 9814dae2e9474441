"""What is shown of a peer pack before it comes in: whose it is, and whether that is known."""

from clusterdyn_desktop.gui.exchange.faces import CheckFace, Section
from clusterdyn_desktop.services.peer_trust import KeyStanding, PackCheck, PackStanding
from clusterdyn_desktop.services.ports import Formats, Texts

SHARES = (1, 2)


def pack_face(check: PackCheck, texts: Texts, formats: Formats, *, is_compared: bool) -> CheckFace:
    """Return what is shown; `is_compared` says that the person compared the fingerprint."""
    translate = texts.translate
    is_here = check.standing is PackStanding.SAME
    needs = check.needs_trust and not is_here
    return CheckFace(
        title=translate("exchange", "Before anything changes"),
        line=f"{check.path.name} · {translate('exchange', 'Peer pack')}",
        verdict=_verdict(check, texts, is_here=is_here),
        back=translate("exchange", "Back") if is_here else translate("exchange", "Cancel"),
        sections=(_facts(check, texts, formats),),
        words=_whose(check, texts),
        choice=_choice(check, texts) if needs else "",
        go="" if is_here else translate("exchange", "Bring in"),
        can_go=is_compared or not needs,
    )


def _facts(check: PackCheck, texts: Texts, formats: Formats) -> Section:
    translate, pack = texts.translate, check.pack
    years = "–".join(dict.fromkeys(map(str, pack.years or ())))
    rows = [
        (translate("exchange", "Made by"), pack.maker),
        (translate("exchange", "Fingerprint"), check.fingerprint),
        (translate("exchange", "Country"), formats.country(pack.country)),
        (translate("exchange", "Clusters"), formats.number(pack.clusters)),
        (translate("exchange", "Years of the assessments"), years),
        (translate("exchange", "Made on"), formats.short_date(pack.made_on)),
        (translate("exchange", "Instrument"), f"{pack.instrument.id} {pack.instrument.version}"),
    ]
    if check.known_fingerprint:
        row = (translate("exchange", "Fingerprint known so far"), check.known_fingerprint)
        rows.insert(2, row)
    headings = (translate("exchange", "What"), translate("exchange", "In the pack"))
    told = [row for row in rows if row[1]]
    return Section(translate("exchange", "The pack"), headings, told, SHARES)


def _whose(check: PackCheck, texts: Texts) -> str:
    """Say what is known of who made it; the signature holds, or the file had been refused."""
    translate, maker = texts.translate, check.pack.maker
    words = {
        KeyStanding.OWN: translate(
            "exchange", "This pack was made here. Nothing in it was changed."
        ),
        KeyStanding.KNOWN: translate(
            "exchange", "{maker} made it, with the key known here. Nothing in it was changed."
        ),
        KeyStanding.RENAMED: translate(
            "exchange",
            "It is signed with the key of {known}, who is called {maker} in it. Nothing in it was"
            " changed.",
        ),
        KeyStanding.NEW: translate(
            "exchange",
            "This is the first pack of {maker}. Nothing in it was changed since it was signed; who"
            " signed it is not known here yet. Compare the fingerprint with them by telephone.",
        ),
        KeyStanding.CHANGED: translate(
            "exchange",
            "{maker} is known here by another key. Somebody else may have made this pack. Ask them"
            " by telephone whether they have a new key, and compare the fingerprint.",
        ),
    }[check.key]
    return words.format(maker=maker, known=check.known_name)


def _choice(check: PackCheck, texts: Texts) -> str:
    words = texts.translate(
        "exchange", "I have compared the fingerprint with {maker}: it is the same"
    )
    return words.format(maker=check.pack.maker)


def _verdict(check: PackCheck, texts: Texts, *, is_here: bool) -> str:
    translate = texts.translate
    if is_here:
        return translate("exchange", "This pack is here already. There is nothing to bring in.")
    if check.standing is PackStanding.OLDER:
        return translate(
            "exchange", "Nothing has changed yet. A later pack of the same maker is here already."
        )
    return translate("exchange", "Nothing has changed yet. The pack is kept beside your data.")
