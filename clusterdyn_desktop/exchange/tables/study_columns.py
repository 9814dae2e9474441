"""The files and columns of a study kept as CSV tables, as resources/sample/README.md has them."""

from collections.abc import Mapping

CLUSTERS = "clusters.csv"
ASSESSMENTS = "assessments.csv"
INTERVIEWS = "interviews.csv"
ANSWERS = "answers.csv"
AGREED = "agreed.csv"
INDICATORS = "indicators.csv"
ACTIONS = "actions.csv"
CASE_STORIES = "case_stories.csv"

COLUMNS: Mapping[str, tuple[str, ...]] = {
    CLUSTERS: (
        "cluster_id",
        "name",
        "country",
        "region",
        "field",
        "organisation",
        "founded_year",
        "languages",
    ),
    ASSESSMENTS: (
        "assessment_id",
        "cluster_id",
        "round",
        "label",
        "period_start",
        "period_end",
        "language",
        "interviewer_team",
    ),
    INTERVIEWS: (
        "interview_id",
        "assessment_id",
        "role",
        "respondent_label",
        "organisation_kind",
        "size_class",
        "date",
        "language",
        "interviewer",
        "mode",
        "duration_min",
        "consent_report",
        "consent_benchmark",
        "consent_quote",
    ),
    ANSWERS: (
        "interview_id",
        "question_id",
        "state",
        "score",
        "evidence",
        "certainty",
        "note",
        "quote",
        "quote_ok",
        "flag",
    ),
    AGREED: ("assessment_id", "question_id", "agreed_score", "reason", "decided_on"),
    INDICATORS: ("assessment_id", "indicator", "year", "value", "unit", "source_note"),
    ACTIONS: ("assessment_id", "variable", "action", "owner_role", "due", "status"),
    CASE_STORIES: (
        "assessment_id",
        "title",
        "language",
        "situation",
        "what_was_done",
        "what_changed",
        "lesson",
    ),
}
OPTIONAL = frozenset({AGREED, INDICATORS, ACTIONS, CASE_STORIES})
