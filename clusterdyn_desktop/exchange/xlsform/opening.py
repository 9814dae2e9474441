"""How a form begins: what it belongs to, the language, consent, and who is asked.

Nothing is collected that tells the phone or its owner; when it was filled is all that is noted.
"""

from collections.abc import Callable

from clusterdyn_desktop.domain.consent_text import PURPOSES
from clusterdyn_desktop.domain.records import ConsentMethod, InterviewMode, SizeClass
from clusterdyn_desktop.exchange.xlsform.fields import (
    AGREED,
    ASSESSMENT,
    CONSENT_GIVEN,
    DECLINED,
    INSTRUMENT,
    VERSION,
    Item,
    calculate,
    choices,
    labels,
    plain_name,
    quoted,
    role_names,
)
from clusterdyn_desktop.services.collecting_port import FormContent, FormLanguage
from clusterdyn_desktop.services.wording.record_words import (
    consent_method_word,
    mode_word,
    size_word,
    yes_no_word,
)

FIRST_PURPOSE = PURPOSES[0]
"""Without this consent nothing else is asked."""


def opening(content: FormContent) -> list[Item]:
    """Return everything that stands before the questions."""
    return [
        *_metadata(content),
        *_language(content),
        *_consent(content),
        *_respondent(content),
    ]


def _metadata(content: FormContent) -> list[Item]:
    instrument = content.instrument
    items = [
        Item("start", "start"),
        Item("end", "end"),
        calculate(INSTRUMENT, instrument.id),
        calculate(VERSION, instrument.version),
    ]
    if content.assessment_id:
        items.append(calculate(ASSESSMENT, content.assessment_id))
    return items


def _language(content: FormContent) -> list[Item]:
    """Ask for the language, on which it depends what is told when consent is asked for."""
    told = (
        _by_language(content, "consent_language", lambda each: each.consent.language),
        _by_language(content, "consent_version", lambda each: each.consent.version),
        _by_language(content, "consent_hash", lambda each: each.consent.hash),
    )
    if len(content.languages) == 1:
        return [calculate("interview_language", content.languages[0].tag), *told]
    named = [(plain_name(each.tag), each.name) for each in content.languages]
    asked = Item(
        "select_one",
        "interview_language",
        labels=_words(content, "language"),
        hints=_words(content, "language_hint"),
        choices=choices(content, named, lambda _each, name: name),
        choice_list="languages",
        required=True,
    )
    return [asked, *told]


def _by_language(content: FormContent, name: str, say: Callable[[FormLanguage], str]) -> Item:
    """Return a hidden field whose value depends on the language of the interview."""
    *others, last = content.languages
    expression = quoted(say(last))
    for each in reversed(others):
        chosen = f"${{interview_language}} = '{plain_name(each.tag)}'"
        expression = f"if({chosen}, {quoted(say(each))}, {expression})"
    return Item("calculate", name, calculation=expression)


def _consent(content: FormContent) -> list[Item]:
    yes_no = choices(
        content,
        ((AGREED, True), (DECLINED, False)),
        lambda each, value: yes_no_word(each.texts, value),
    )

    def asked(purpose: str) -> Item:
        return Item(
            "select_one",
            f"consent_{purpose}",
            labels=labels(content, lambda each: each.consent.purposes[purpose].text),
            choices=yes_no,
            choice_list="yes_no",
            relevant="" if purpose == FIRST_PURPOSE else CONSENT_GIVEN,
            required=purpose == FIRST_PURPOSE,
        )

    return [
        Item("begin_group", "consent", labels=_words(content, "consent")),
        Item("note", "consent_text", labels=labels(content, _told)),
        *map(asked, PURPOSES),
        Item(
            "select_one",
            "consent_method",
            labels=_words(content, "consent_method"),
            choices=choices(
                content,
                ((plain_name(method), method) for method in ConsentMethod),
                lambda each, method: consent_method_word(each.texts, method),
            ),
            choice_list="consent_methods",
            relevant=CONSENT_GIVEN,
        ),
        Item("text", "consent_place", labels=_words(content, "place"), relevant=CONSENT_GIVEN),
        Item(
            "note",
            "no_consent",
            labels=_words(content, "no_consent"),
            relevant=f"${{consent_report}} = '{DECLINED}'",
        ),
        Item("end_group", "consent"),
    ]


def _told(language: FormLanguage) -> str:
    """Return what is told before consent is asked for, as a phone shows it."""
    told = language.consent
    paragraphs = (f"**{told.title}**", *told.introduction, *told.rights, told.withdrawal)
    return "\n\n".join(paragraphs)


def _respondent(content: FormContent) -> list[Item]:
    return [
        Item("begin_group", "about", labels=_words(content, "about"), relevant=CONSENT_GIVEN),
        Item(
            "text",
            "respondent",
            labels=_words(content, "respondent"),
            hints=_words(content, "respondent_hint"),
            required=True,
        ),
        _role(content),
        Item(
            "select_one",
            "size_class",
            labels=_words(content, "size"),
            hints=_words(content, "size_hint"),
            choices=choices(
                content,
                ((plain_name(size), size) for size in SizeClass),
                lambda each, size: size_word(each.texts, size),
            ),
            choice_list="sizes",
        ),
        Item("date", "held_on", labels=_words(content, "held_on"), default="today()"),
        Item(
            "select_one",
            "mode",
            labels=_words(content, "mode"),
            choices=choices(
                content,
                ((plain_name(mode), mode) for mode in InterviewMode),
                lambda each, mode: mode_word(each.texts, mode),
            ),
            choice_list="modes",
        ),
        Item("text", "interviewer", labels=_words(content, "interviewer")),
        Item("end_group", "about"),
    ]


def _role(content: FormContent) -> Item:
    names = role_names(content)
    if content.role:
        return calculate("role", names[content.role])
    texts = content.instrument.text
    return Item(
        "select_one",
        "role",
        labels=_words(content, "role"),
        choices=choices(
            content,
            ((name, role) for role, name in names.items()),
            lambda each, role: texts(each.tag).roles[role].name,
        ),
        choice_list="roles",
        required=True,
    )


def _words(content: FormContent, name: str) -> dict[str, str]:
    return {each.tag: _word(each, name) for each in content.languages}


def _word(language: FormLanguage, name: str) -> str:
    translate = language.texts.translate
    return {
        "language": translate("collecting", "Language of the interview"),
        "language_hint": translate(
            "collecting", "Choose the same language for the whole form in its menu."
        ),
        "consent": translate("collecting", "Consent"),
        "consent_method": translate("collecting", "How was consent given?"),
        "place": translate("collecting", "Where is this?"),
        "no_consent": translate(
            "collecting",
            "Without this consent no questions are asked. Thank the person and finish the form.",
        ),
        "about": translate("collecting", "About the interview"),
        "respondent": translate("collecting", "Code of the respondent"),
        "respondent_hint": translate("collecting", "For example SE-S-01; never a name."),
        "role": translate("collecting", "Role of the respondent"),
        "size": translate("collecting", "Size of the firm"),
        "size_hint": translate("collecting", "By number of employees; leave open if none."),
        "held_on": translate("collecting", "Date of the interview"),
        "mode": translate("collecting", "How is the interview held?"),
        "interviewer": translate("collecting", "Initials of the interviewer"),
    }[name]
