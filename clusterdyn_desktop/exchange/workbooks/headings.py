"""The headings of the exchange workbook's columns, in any language."""

from collections.abc import Mapping

from clusterdyn_desktop.services.ports import Texts


def headings(texts: Texts) -> Mapping[str, str]:
    """Return the columns' headings by key."""
    assessment = texts.translate("workbook", "Assessment")
    language = texts.translate("workbook", "Language")
    number = texts.translate("workbook", "No.")
    question = texts.translate("workbook", "Question")
    return {
        **_headings_of_plan(texts, assessment, language),
        **_headings_of_answers(texts, assessment, number, question),
        **_headings_beside_answers(texts, assessment, number, question),
        "indicator.assessment": assessment,
        "indicator.indicator": texts.translate("workbook", "Indicator"),
        "indicator.year": texts.translate("workbook", "Year"),
        "indicator.value": texts.translate("workbook", "Value"),
        "indicator.unit": texts.translate("workbook", "Unit"),
        "indicator.source_note": texts.translate("workbook", "Source and remarks"),
        "action.assessment": assessment,
        "action.sequence": number,
        "action.variable": texts.translate("workbook", "Variable to strengthen"),
        "action.action": texts.translate("workbook", "Action"),
        "action.owner_role": texts.translate("workbook", "Owner"),
        "action.due": texts.translate("workbook", "Due"),
        "action.status": texts.translate("workbook", "Status"),
        "case_story.assessment": assessment,
        "case_story.sequence": number,
        "case_story.title": texts.translate("workbook", "Title"),
        "case_story.language": language,
        "case_story.situation": texts.translate("workbook", "Situation"),
        "case_story.what_was_done": texts.translate("workbook", "What was done"),
        "case_story.what_changed": texts.translate("workbook", "What changed"),
        "case_story.lesson": texts.translate("workbook", "Lesson"),
    }


def _headings_of_plan(texts: Texts, assessment: str, language: str) -> Mapping[str, str]:
    code = texts.translate("workbook", "Code")
    return {
        "cluster.code": code,
        "cluster.name": texts.translate("workbook", "Cluster"),
        "cluster.country": texts.translate("workbook", "Country"),
        "cluster.region": texts.translate("workbook", "Region"),
        "cluster.field": texts.translate("workbook", "Field"),
        "cluster.organisation": texts.translate("workbook", "Organisation"),
        "cluster.founded_year": texts.translate("workbook", "Founded"),
        "cluster.languages": texts.translate("workbook", "Languages"),
        "assessment.name": assessment,
        "assessment.cluster": texts.translate("workbook", "Cluster"),
        "assessment.code": code,
        "assessment.round": texts.translate("workbook", "Round"),
        "assessment.label": texts.translate("workbook", "Label"),
        "assessment.period_start": texts.translate("workbook", "From"),
        "assessment.period_end": texts.translate("workbook", "To"),
        "assessment.language": language,
        "assessment.team": texts.translate("workbook", "Team"),
        "assessment.instrument_id": texts.translate("workbook", "Instrument"),
        "assessment.instrument_version": texts.translate("workbook", "Version"),
        "assessment.instrument_hash": texts.translate("workbook", "Fingerprint of the instrument"),
        "interview.assessment": assessment,
        "interview.code": code,
        "interview.label": texts.translate("workbook", "Respondent"),
        "interview.role": texts.translate("workbook", "Role"),
        "interview.organisation_kind": texts.translate("workbook", "Kind of organisation"),
        "interview.size_class": texts.translate("workbook", "Size"),
        "interview.held_on": texts.translate("workbook", "Held on"),
        "interview.mode": texts.translate("workbook", "How"),
        "interview.duration_minutes": texts.translate("workbook", "Minutes"),
        "interview.language": language,
        "interview.interviewers": texts.translate("workbook", "Interviewers"),
        "interview.consent_report": texts.translate("workbook", "Consent: report"),
        "interview.consent_benchmark": texts.translate("workbook", "Consent: comparison"),
        "interview.consent_quote": texts.translate("workbook", "Consent: quotes"),
        "interview.consent_contact": texts.translate("workbook", "Consent: contact again"),
        "interview.consent_withdrawn_on": texts.translate("workbook", "Consent withdrawn on"),
        "interview.consent_version": texts.translate("workbook", "Consent text: version"),
        "interview.consent_language": texts.translate("workbook", "Consent text: language"),
        "interview.consent_method": texts.translate("workbook", "Consent: how"),
        "interview.consent_given_at": texts.translate("workbook", "Consent: when (UTC)"),
        "interview.consent_place": texts.translate("workbook", "Consent: where"),
        "interview.consent_taken_by": texts.translate("workbook", "Consent: taken by"),
        "interview.consent_hash": texts.translate("workbook", "Consent text: fingerprint"),
        "interview.question_set": texts.translate("workbook", "Planned questions"),
        "interview.planned": texts.translate("workbook", "How many"),
        "interview.erased_on": texts.translate("workbook", "Erased on"),
        "interview.erased_by": texts.translate("workbook", "Erased by"),
    }


def _headings_of_answers(
    texts: Texts, assessment: str, number: str, question: str
) -> Mapping[str, str]:
    score = texts.translate("workbook", "Score")
    anchor = texts.translate("workbook", "What the score stands for")
    return {
        "answer.assessment": assessment,
        "answer.respondent": texts.translate("workbook", "Respondent"),
        "answer.role": texts.translate("workbook", "Role"),
        "answer.stage": texts.translate("workbook", "Stage"),
        "answer.question_id": number,
        "answer.question": question,
        "answer.state": texts.translate("workbook", "State"),
        "answer.score": score,
        "answer.anchor": anchor,
        "answer.evidence": texts.translate("workbook", "Evidence"),
        "answer.certainty": texts.translate("workbook", "Certainty"),
        "answer.note": texts.translate("workbook", "Note"),
        "answer.quote": texts.translate("workbook", "Quote"),
        "answer.quote_permission": texts.translate("workbook", "Quote may be used"),
        "answer.flag": texts.translate("workbook", "Flag"),
        "agreed_value.assessment": assessment,
        "agreed_value.question_id": number,
        "agreed_value.question": question,
        "agreed_value.score": texts.translate("workbook", "Agreed score"),
        "agreed_value.anchor": anchor,
        "agreed_value.reason": texts.translate("workbook", "Reason"),
        "agreed_value.decided_on": texts.translate("workbook", "Decided on"),
    }


def _headings_beside_answers(
    texts: Texts, assessment: str, number: str, question: str
) -> Mapping[str, str]:
    respondent = texts.translate("workbook", "Respondent")
    return {
        "jotting.assessment": assessment,
        "jotting.respondent": respondent,
        "jotting.jotted_at": texts.translate("workbook", "When (UTC)"),
        "jotting.text": texts.translate("workbook", "What was said"),
        "jotting.is_quote": texts.translate("workbook", "Is a quote"),
        "jotting.question_id": texts.translate("workbook", "Filed to no."),
        "jotting.question": question,
        "attachment.assessment": assessment,
        "attachment.respondent": respondent,
        "attachment.question_id": number,
        "attachment.question": question,
        "attachment.file_name": texts.translate("workbook", "File"),
        "attachment.caption": texts.translate("workbook", "Caption"),
        "attachment.size_bytes": texts.translate("workbook", "Bytes"),
        "attachment.media_type": texts.translate("workbook", "Type"),
        "attachment.sha256": texts.translate("workbook", "Fingerprint (SHA-256)"),
    }
