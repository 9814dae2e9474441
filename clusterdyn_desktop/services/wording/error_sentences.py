"""What is said of every error and every repair: what, where, how to mend.

The sentences themselves are in the tables beside this module, one for every code; a test holds them
against the codes that the program raises.
"""

from collections.abc import Mapping

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.ports import Repair, Texts
from clusterdyn_desktop.services.wording import (
    attachment_table,
    collecting_table,
    dynamics_table,
    encryption_table,
    error_table,
    exchange_table,
    fill_in_table,
    instrument_table,
    peer_table,
    safekeeping_table,
)

MANY_PROBLEMS = 20
"""How many problems of one input are listed before the rest is only counted."""

SENTENCES: Mapping[str, str] = {
    **error_table.ASSESSMENTS,
    **error_table.HISTORY,
    **error_table.KEYING,
    **dynamics_table.DYNAMICS,
    **error_table.PROGRAM,
    **error_table.FILES,
    **error_table.STORE,
    **safekeeping_table.BACKUPS,
    **encryption_table.ENCRYPTION,
    **safekeeping_table.MOVING,
    **instrument_table.INSTRUMENT,
    **instrument_table.CONSENT,
    **exchange_table.TABLES,
    **exchange_table.WORKBOOKS,
    **attachment_table.ATTACHMENTS,
    **fill_in_table.FILL_IN,
    **collecting_table.FORMS,
    **collecting_table.SUBMISSIONS,
    **collecting_table.TABLES_OUT,
    **peer_table.PEER_PACKS,
}
"""Error sentences by code."""

REPAIRS: Mapping[str, str] = {
    **exchange_table.REPAIRS,
    **attachment_table.REPAIRS,
    **collecting_table.REPAIRS,
    **fill_in_table.REPAIRS,
}
"""Repair sentences by code."""


def sentence(texts: Texts, error: UserError) -> str:
    """Return the sentence for an error."""
    return texts.translate("errors", SENTENCES[error.code]).format_map(error.parameters)


def repair_sentence(texts: Texts, repair: Repair) -> str:
    """Return the sentence for something that was put right while reading."""
    return texts.translate("repairs", REPAIRS[repair.code]).format_map(repair.parameters)


def report_lines(texts: Texts, error: UserError) -> list[str]:
    """Return an error's sentence and one for each of its problems, the first twenty."""
    lines = [sentence(texts, error)]
    lines += [f"– {sentence(texts, problem)}" for problem in error.problems[:MANY_PROBLEMS]]
    rest = len(error.problems) - MANY_PROBLEMS
    if rest > 0:
        lines.append(texts.translate("errors", "– and %n more problem(s).", "", rest))
    return lines
