"""Error and repair sentences about fill-in workbooks, in English. Words only."""

from collections.abc import Mapping

from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP

FILL_IN: Mapping[str, str] = {
    "fill-in.no-consent": QT_TRANSLATE_NOOP(
        "errors",
        "{label} does not agree that answers are used, or no longer does, so no questions are sent."
        " Where consent is given anew, record that in the interview first.",
    ),
    "fill-in.nothing-open": QT_TRANSLATE_NOOP(
        "errors",
        "{label} has answered every question of the interview, so there is nothing to fill in.",
    ),
    "fill-in.no-consent-text": QT_TRANSLATE_NOOP(
        "errors",
        "There is no consent text at hand, and nobody is asked without one; install the program"
        " again.",
    ),
    "fill-in.for-whom": QT_TRANSLATE_NOOP(
        "errors",
        "Say for whom the questions are: “--interview LABEL”, “--role ROLE” ({roles}), or a folder"
        " in “--out” for everybody.",
    ),
    "fill-in.one-assessment": QT_TRANSLATE_NOOP(
        "errors", "Fill-in workbooks are written for one assessment at a time; name just one."
    ),
    "fill-in.not-with": QT_TRANSLATE_NOOP(
        "errors", "“{option}” does not go with fill-in workbooks; leave it out."
    ),
    "fill-in.only-with": QT_TRANSLATE_NOOP(
        "errors", "“{option}” goes with “--purpose fill-in” only; add that, or leave it out."
    ),
    "fill-in.keys-missing": QT_TRANSLATE_NOOP(
        "errors",
        "{file}: the sheet with the questions has lost its hidden first column, so no answer can be"
        " told from another. Ask for the file as it was filled in, or key the answers by hand.",
    ),
    "fill-in.assessment-unknown": QT_TRANSLATE_NOOP(
        "errors",
        "{file} belongs to the assessment “{assessment}”, which is not in this store; bring in its"
        " exchange workbook first, or open the file where it was written.",
    ),
    "workbook.consent-unanswered": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”, cell {cell}: whether the answers may be used is neither yes nor"
        " no, so {count} answers stay out. Ask the respondent to choose, and bring it in again.",
    ),
}

REPAIRS: Mapping[str, str] = {
    "workbook.consent-refused": QT_TRANSLATE_NOOP(
        "repairs",
        "Sheet “{sheet}”, cell {cell}: the respondent does not agree that the answers are used. The"
        " no is kept, and {count} answers stay out.",
    ),
    "fill-in.consent-withdrawn": QT_TRANSLATE_NOOP(
        "repairs",
        "{label} took consent back on {day}, so {count} answers stay out. Where consent is given"
        " anew, record that in the interview, and bring the file in again.",
    ),
    "workbook.form-rows-missing": QT_TRANSLATE_NOOP(
        "repairs",
        "Sheet “{sheet}”: {count} rows of the form were deleted in the file; nothing came of them.",
    ),
    "workbook.other-wording": QT_TRANSLATE_NOOP(
        "repairs",
        "{file} was written with other words of the instrument’s version {version} than those here;"
        " compare the questions before you use the answers.",
    ),
}
