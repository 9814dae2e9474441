"""`clusterdyn results`: an assessment's outcome, in words or as the JSON contract."""

import json
from argparse import ArgumentParser, Namespace

from clusterdyn_desktop.app.commands.as_of import add_option, moment_named
from clusterdyn_desktop.app.commands.command import Command, Desk, Exit, say
from clusterdyn_desktop.domain.scoring.outcome import Outcome, QuestionOutcome, VariableOutcome
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.results import Results
from clusterdyn_desktop.services.wording.as_of_words import as_of_words
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP
from clusterdyn_desktop.services.wording.results_sentences import ResultsSentences


def describe(parser: ArgumentParser, texts: Texts) -> None:
    """Take the assessment and the one option."""
    parser.add_argument(
        "assessment", help=texts.translate("command line", "an id, its unique beginning, or a code")
    )
    parser.add_argument(
        "--json",
        action="store_true",
        help=texts.translate("command line", "as JSON, every number unrounded"),
    )
    add_option(parser, texts)


def run(arguments: Namespace, desk: Desk) -> int:
    """Print the results."""
    assessment = desk.services.library.find(arguments.assessment)
    results = desk.services.results.results(assessment.id, moment_named(arguments, desk))
    if arguments.json:
        say(json.dumps(as_json(results), ensure_ascii=False, indent=2))
        return Exit.DONE
    for line in _sentences(results, desk):
        say(line)
    return Exit.DONE


def _sentences(results: Results, desk: Desk) -> list[str]:
    outcome, formats = results.outcome, desk.services.formats_for(desk.language)
    sentences = ResultsSentences(results.instrument, desk.texts, formats)
    lines = [
        f"{results.dossier.cluster.record.name} · {results.dossier.assessment.record.label}",
        as_of_words(desk.texts, formats, results.as_of.at) if results.as_of else "",
        sentences.position(outcome.position, outcome.stages),
        sentences.doubt(outcome),
        sentences.base(outcome.interviews),
        sentences.thin_base(outcome.interviews),
    ]
    for stage in outcome.stages:
        name, state = sentences.stage_name(stage.stage), sentences.state_name(stage.state)
        lines.append(f"{stage.stage} {name}: {state}. {sentences.stage_reason(outcome, stage)}")
    return [line for line in lines if line]


def as_json(results: Results) -> dict[str, object]:
    """Return results as `results --json` gives them; a contract (design: the command line).

    Of a moment of the past, `as_of` says which.
    """
    outcome, instrument = results.outcome, results.instrument
    past = {"as_of": results.as_of.at.isoformat()} if results.as_of else {}
    return {
        **past,
        "assessment": results.dossier.assessment.record.id,
        "instrument": {
            "id": instrument.id,
            "version": instrument.version,
            "hash": instrument.hash,
        },
        "interviews": {
            "total": outcome.interviews.total,
            "left_out": outcome.interviews.left_out,
            "by_role": dict(outcome.interviews.by_role),
            "company_share": outcome.interviews.company_share,
        },
        "position": _position(outcome),
        "stages": [
            {
                "stage": stage.stage,
                "state": stage.state.value,
                "geometric_mean": stage.geometric_mean,
                "minimum": stage.minimum,
                "weak_link": stage.weak_link,
            }
            for stage in outcome.stages
        ],
        "loops": {
            loop.id: {
                "type": loop.type,
                "stage": loop.stage,
                "state": outcome.loops[loop.id].state.value,
                "geometric_mean": outcome.loops[loop.id].geometric_mean,
                "minimum": outcome.loops[loop.id].minimum,
                "weak_link": outcome.loops[loop.id].weak_link,
            }
            for loop in instrument.loops
        },
        "variables": {key: _variable(held) for key, held in outcome.variables.items()},
        "questions": {key: _question(held) for key, held in outcome.questions.items()},
    }


def _position(outcome: Outcome) -> dict[str, object]:
    position, doubt = outcome.position, outcome.doubt
    return {
        "established": position.established,
        "building": position.building,
        "ahead": list(position.ahead),
        "confidence": doubt.confidence,
        "distribution": {str(stage): share for stage, share in doubt.distribution.items()},
        "single_voice": list(doubt.single_voices),
        "deciding_questions": list(doubt.deciding_questions),
    }


def _variable(outcome: VariableOutcome) -> dict[str, object]:
    return {
        "score": outcome.score,
        "status": outcome.status.value,
        "respondents": outcome.respondents,
        "by_voice": dict(outcome.by_voice),
    }


def _question(outcome: QuestionOutcome) -> dict[str, object]:
    return {
        "n": outcome.n,
        "median": outcome.median,
        "agreed": outcome.agreed,
        "iqr": outcome.iqr,
        "within_one": outcome.within_one,
        "rwg": outcome.rwg,
        "states": dict(outcome.states),
    }


COMMAND = Command(
    "results",
    QT_TRANSLATE_NOOP("command line", "show an assessment's results"),
    describe,
    run,
)
