"""What is shown of a peer pack before it comes in: whose it is, and whether that is known."""

from clusterdyn_desktop.gui.exchange.faces import CheckFace, Section
from clusterdyn_desktop.services.peer_trust import PackCheck, PackStanding
from clusterdyn_desktop.services.ports import Formats, Texts
from clusterdyn_desktop.services.wording.peer_check_words import key_sentence

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
        words=key_sentence(texts, check),
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
