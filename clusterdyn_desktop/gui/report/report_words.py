"""What the report page says of files it has made."""

from clusterdyn_desktop.domain.past import PastMoment
from clusterdyn_desktop.gui.past_names import dated_name
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.exporting import Exported
from clusterdyn_desktop.services.planning import Plan


def proposed_name(plan: Plan, kind: str, as_of: PastMoment | None = None) -> str:
    """Return what a file about an assessment may be called; `kind` says which file it is."""
    return dated_name(f"{plan.cluster.name} – {plan.assessment.label} – {kind}", as_of)


def exported_words(exported: Exported) -> str:
    """Say what a workbook was written with, and that it was checked."""
    return translate("report", "{interviews} and {answers}, read back and compared.").format(
        interviews=translate("report", "%n interview(s)", "", exported.interviews),
        answers=translate("report", "%n answer(s)", "", exported.answers),
    )
