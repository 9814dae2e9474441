"""How many of what: records of every kind counted in words. Knows nothing of Qt."""

from collections.abc import Callable, Mapping

from clusterdyn_desktop.domain.records import (
    Action,
    AgreedValue,
    Answer,
    Assessment,
    Attachment,
    CaseStory,
    Cluster,
    Indicator,
    Interview,
    Jotting,
    Record,
)
from clusterdyn_desktop.services.ports import Texts

COUNTED: Mapping[type[Record], Callable[[Texts, int], str]] = {
    Cluster: lambda texts, n: texts.translate("exchange", "%n fact(s) on the cluster", "", n),
    Assessment: lambda texts, n: texts.translate("exchange", "%n fact(s) on the round", "", n),
    Interview: lambda texts, n: texts.translate("exchange", "%n interview(s)", "", n),
    Answer: lambda texts, n: texts.translate("exchange", "%n answer(s)", "", n),
    Jotting: lambda texts, n: texts.translate("exchange", "%n jotting(s)", "", n),
    Attachment: lambda texts, n: texts.translate("exchange", "%n file(s)", "", n),
    AgreedValue: lambda texts, n: texts.translate("exchange", "%n agreed value(s)", "", n),
    Indicator: lambda texts, n: texts.translate("exchange", "%n indicator(s)", "", n),
    Action: lambda texts, n: texts.translate("exchange", "%n action(s)", "", n),
    CaseStory: lambda texts, n: texts.translate("exchange", "%n case story(s)", "", n),
}
"""Every kind of record, in the order in which they are told."""

FRAME = frozenset({Cluster, Assessment})
"""What every file brings along; told only where something of it changes."""


def counted(counts: Mapping[type[Record], int], texts: Texts) -> str:
    """Return how many there are of each kind, in one line; empty where there is nothing."""
    return ", ".join(
        words(texts, counts[kind]) for kind, words in COUNTED.items() if counts.get(kind)
    )
