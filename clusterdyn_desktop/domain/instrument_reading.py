"""From the parsed files of an instrument to an `Instrument`, or to everything that is wrong.

An instrument is data that other people write (docs/instrument-format.md), so nothing is taken on
trust: every key, type and range, every reference, that loops close and carry their sign, that
every variable is measured, and that every language has every text. Files are opened elsewhere.
"""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from clusterdyn_desktop.domain.instrument import (
    Instrument,
    InstrumentText,
    Link,
    Loop,
    LoopText,
    NamedText,
    Question,
    QuestionText,
    Role,
    Rules,
    Stage,
    StageText,
    Variable,
)
from clusterdyn_desktop.domain.instrument_consistency import Structure, check_structure
from clusterdyn_desktop.domain.plain_data import Findings, Node, canonical_hash, shown

FORMAT = 1
STRUCTURE = ""
"""The structure's place among the file names; the texts stand under their language."""

LONGEST_SHORT_NAME = 22
EVIDENCE_GRADES = range(5)

STRUCTURE_KEYS = (
    "format",
    "id",
    "version",
    "base_language",
    "origin",
    "stages",
    "roles",
    "voices",
    "company_voice",
    "organisation_voice",
    "levels",
    "variables",
    "links",
    "loops",
    "questions",
    "rules",
)


def read_instrument(
    structure: Mapping[str, Any],
    texts: Mapping[str, Mapping[str, Any]],
    names: Mapping[str, str],
) -> Instrument:
    """Return the instrument, or raise a `UserError` whose code begins with `instrument.`.

    `texts` are by language tag; `names` are the files' names for errors, by language tag and
    `STRUCTURE`. Where several things are wrong, `problems` of the error lists them all.
    """
    findings = Findings("instrument")
    structure_file = names[STRUCTURE]
    read = _structure(Node(structure, structure_file, "", findings))
    findings.raise_if_any(structure_file)
    check_structure(read, structure_file, findings)
    if read.base_language not in texts:
        findings.add("base-text-missing", file=structure_file, language=read.base_language)
    findings.raise_if_any(structure_file)
    read_texts = _all_texts(read, texts, names, findings)
    findings.raise_if_any(names[read.base_language])
    return Instrument(
        id=read.id,
        version=read.version,
        base_language=read.base_language,
        hash=content_hash(structure, texts[read.base_language]),
        stages=read.stages,
        roles=read.roles,
        voices=read.voices,
        company_voice=read.company_voice,
        organisation_voice=read.organisation_voice,
        levels=read.levels,
        variables=read.variables,
        links=read.links,
        loops=read.loops,
        questions=read.questions,
        rules=read.rules,
        texts=read_texts,
    )


def content_hash(structure: Mapping[str, Any], base_text: Mapping[str, Any]) -> str:
    """Return the SHA-256 of structure and base text as canonical JSON, in hexadecimal.

    The layout of the files does not count, nor do translations and aids.
    """
    return canonical_hash({"structure": structure, "text": base_text})


def _structure(node: Node) -> Structure:
    held = node.members(STRUCTURE_KEYS)
    if held["format"].whole() > FORMAT:
        held["format"].note("newer-format", found=held["format"].whole(), expected=FORMAT)
    held["origin"].text()
    return Structure(
        id=held["id"].text(),
        version=held["version"].text(),
        base_language=held["base_language"].text(),
        stages=tuple(_stage(item) for item in held["stages"].items()),
        roles=tuple(_role(item) for item in held["roles"].items()),
        voices=held["voices"].texts(),
        company_voice=held["company_voice"].text(),
        organisation_voice=held["organisation_voice"].text(),
        levels=held["levels"].texts(),
        variables=tuple(_variable(item) for item in held["variables"].items()),
        links=tuple(_link(item) for item in held["links"].items()),
        loops=tuple(_loop(item) for item in held["loops"].items()),
        questions=tuple(_question(item) for item in held["questions"].items()),
        rules=_rules(held["rules"]),
    )


def _stage(node: Node) -> Stage:
    held = node.members(("id", "defining_loop"))
    return Stage(held["id"].whole(), held["defining_loop"].text())


def _role(node: Node) -> Role:
    held = node.members(("id", "voice"))
    return Role(held["id"].text(), held["voice"].text())


def _variable(node: Node) -> Variable:
    held = node.members(("id", "stage", "role", "level", "single_source", "origin"))
    return Variable(
        id=held["id"].text(),
        stage=held["stage"].whole(),
        role=held["role"].choice(("loop", "brake", "driver")),
        level=held["level"].text(),
        single_source=held["single_source"].flag(),
        origin=held["origin"].text(),
    )


def _link(node: Node) -> Link:
    held = node.members(("from", "to", "polarity", "delay", "origin"))
    return Link(
        source=held["from"].text(),
        target=held["to"].text(),
        polarity=held["polarity"].choice(("+", "-")),
        delay=held["delay"].flag(),
        origin=held["origin"].text(),
    )


def _loop(node: Node) -> Loop:
    held = node.members(("id", "stage", "type", "variables", "origin"))
    return Loop(
        id=held["id"].text(),
        stage=held["stage"].whole(),
        type=held["type"].choice(("R", "B")),
        variables=held["variables"].texts(),
        origin=held["origin"].text(),
    )


def _question(node: Node) -> Question:
    held = node.members(("id", "stage", "variable", "ask", "inverted_brake"))
    return Question(
        id=held["id"].text(),
        stage=held["stage"].whole(),
        variable=held["variable"].text(),
        ask=held["ask"].texts(),
        inverted_brake=held["inverted_brake"].flag(),
    )


def _rules(node: Node) -> Rules:
    held = node.members(field.name for field in fields(Rules))
    values: dict[str, Any] = {
        field.name: held[field.name].whole() if field.type is int else held[field.name].number()
        for field in fields(Rules)
    }
    return Rules(**values)


def _all_texts(
    structure: Structure,
    texts: Mapping[str, Mapping[str, Any]],
    names: Mapping[str, str],
    findings: Findings,
) -> Mapping[str, InstrumentText]:
    """Read every language; the base language says how long lists are."""
    base = texts[structure.base_language]
    languages = sorted(texts, key=lambda tag: (tag != structure.base_language, tag))
    read = {}
    for language in languages:
        node = Node(texts[language], names[language], "", findings)
        read[language] = _text(node, language, structure)
        _compare_lists(node, base)
    return read


def _text(node: Node, language: str, structure: Structure) -> InstrumentText:
    held = node.members(field.name for field in fields(InstrumentText))
    if held["language"].text() != language:
        held["language"].note("wrong-language", found=shown(held["language"].value))
    scores = range(structure.rules.score_minimum, structure.rules.score_maximum + 1)
    return InstrumentText(
        language=language,
        name=held["name"].text(),
        summary=held["summary"].text(),
        wording_note=held["wording_note"].text(),
        citation=held["citation"].text(),
        limits=held["limits"].texts(),
        stages=_stage_texts(held["stages"], structure),
        roles=_named_texts(held["roles"], [role.id for role in structure.roles]),
        voices=_plain_texts(held["voices"], structure.voices),
        levels=_plain_texts(held["levels"], structure.levels),
        variables=_named_texts(held["variables"], [entry.id for entry in structure.variables]),
        loops=_loop_texts(held["loops"], structure),
        links=_plain_texts(held["links"], [link.key for link in structure.links]),
        questions=_question_texts(held["questions"], structure, scores),
        evidence_grades=_numbered_texts(held["evidence_grades"], EVIDENCE_GRADES),
        suggestions=_suggestions(held["suggestions"], structure),
    )


def _plain_texts(node: Node, keys: tuple[str, ...] | list[str]) -> dict[str, str]:
    return {key: entry.text() for key, entry in node.members(keys).items()}


def _numbered_texts(node: Node, numbers: range) -> dict[int, str]:
    held = node.members(str(number) for number in numbers)
    return {number: held[str(number)].text() for number in numbers}


def _named_texts(node: Node, keys: list[str]) -> dict[str, NamedText]:
    return {key: _named(entry) for key, entry in node.members(keys).items()}


def _named(node: Node) -> NamedText:
    held = node.members(("name", "short"))
    short = held["short"].text()
    if len(short) > LONGEST_SHORT_NAME:
        held["short"].note("text-too-long", found=len(short), limit=LONGEST_SHORT_NAME)
    return NamedText(held["name"].text(), short)


def _stage_texts(node: Node, structure: Structure) -> dict[int, StageText]:
    held = node.members(str(stage.id) for stage in structure.stages)
    names = [field.name for field in fields(StageText)]
    read = {}
    for stage in structure.stages:
        entry = held[str(stage.id)].members(names)
        read[stage.id] = StageText(**{name: entry[name].text() for name in names})
    return read


def _loop_texts(node: Node, structure: Structure) -> dict[str, LoopText]:
    read = {}
    for key, entry in node.members(loop.id for loop in structure.loops).items():
        held = entry.members(("name", "story"))
        read[key] = LoopText(held["name"].text(), held["story"].text())
    return read


def _question_texts(node: Node, structure: Structure, scores: range) -> dict[str, QuestionText]:
    read = {}
    for key, entry in node.members(question.id for question in structure.questions).items():
        held = entry.members(("text", "anchors", "evidence"))
        read[key] = QuestionText(
            text=held["text"].text(),
            anchors=_numbered_texts(held["anchors"], scores),
            evidence=held["evidence"].text(),
        )
    return read


def _suggestions(node: Node, structure: Structure) -> dict[str, tuple[str, ...]]:
    known = {variable.id for variable in structure.variables}
    read = {}
    for key, entry in node.entries().items():
        if key not in known:
            entry.note("unknown-id", found=key, expected="variables")
        read[key] = entry.texts()
    return read


def _compare_lists(node: Node, base: Mapping[str, Any]) -> None:
    """Note where a language has other suggestions, or another number of texts, than the base."""
    if not isinstance(node.value, Mapping):
        return
    _compare_length(node, "limits", node.value.get("limits"), base.get("limits"))
    ours, wanted = node.value.get("suggestions"), base.get("suggestions")
    if not isinstance(ours, Mapping) or not isinstance(wanted, Mapping):
        return
    for key in wanted:
        if key not in ours:
            node.findings.add("missing-key", file=node.file, key=f"suggestions.{key}")
        else:
            _compare_length(node, f"suggestions.{key}", ours[key], wanted[key])
    for key in ours:
        if key not in wanted:
            node.findings.add(
                "unknown-key",
                file=node.file,
                key=f"suggestions.{key}",
                expected=", ".join(map(str, wanted)),
            )


def _compare_length(node: Node, key: str, ours: object, wanted: object) -> None:
    if isinstance(ours, list) and isinstance(wanted, list) and len(ours) != len(wanted):
        node.findings.add(
            "list-length", file=node.file, key=key, found=len(ours), expected=len(wanted)
        )
