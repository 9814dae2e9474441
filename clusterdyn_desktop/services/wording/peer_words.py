"""What is said of peer packs: on their pages, when one comes in, and when a cluster is compared."""

from collections.abc import Iterator, Mapping, Sequence

from clusterdyn_desktop.domain.suppression import SmallGroupRules
from clusterdyn_desktop.services.formats import formats_for
from clusterdyn_desktop.services.ports import Texts


def country(texts: Texts, code: str) -> str:
    """Name a country in the language of the texts."""
    return formats_for(texts.language).country(code)


def hidden_word(texts: Texts) -> str:
    """Return what stands in the place of a figure that is not shown."""
    return texts.translate("peer pack", "hidden: too few clusters")


def what_it_is(texts: Texts) -> Sequence[str]:
    """Say what a pack is and what is not in it."""
    return (
        texts.translate(
            "peer pack",
            "Figures about how business clusters of one country work, put together so that a"
            " cluster elsewhere can see itself beside its peers. They rest on interviews whose"
            " respondents agreed to an anonymous comparison, and on the latest round of every"
            " cluster.",
        ),
        texts.translate(
            "peer pack",
            "No cluster, organisation, region or person is named in this file, nobody's words are"
            " in it, and nothing leads back to them.",
        ),
    )


def how_to_read(texts: Texts, rules: SmallGroupRules) -> Iterator[str]:
    """Explain the figures and why some are hidden."""
    translate = texts.translate
    yield translate(
        "peer pack",
        "Scores go from 1 to 5; high is good for the cluster. The median is the cluster in the"
        " middle; half of the clusters lie between the lower and the upper quartile. All are"
        " rounded to a quarter of a step.",
    )
    yield translate(
        "peer pack",
        "A figure of a cluster rests on at least {respondents} respondents. A figure here is shown"
        " from {clusters} clusters on, and where none of their organisations has more than"
        " {share} of them; quartiles are shown from {quartiles} clusters on. Figures are hidden,"
        " too, where what is shown here or was shown earlier would give them away.",
    ).format(
        respondents=rules.respondents,
        clusters=rules.clusters,
        share=formats_for(texts.language).percent(rules.owner_share),
        quartiles=rules.quartiles_from,
    )


def how_to_check(texts: Texts) -> Sequence[str]:
    """Explain signature and fingerprint."""
    return (
        texts.translate(
            "peer pack",
            "The file is signed. Bring it into ClusterDyn Desktop, which says whether anything in"
            " it was changed, and who made it.",
        ),
        texts.translate(
            "peer pack",
            "The first time, compare the fingerprint below with its maker by telephone: it must be"
            " the same, sign by sign. Do not write into this file; it would no longer hold.",
        ),
    )


def fact_labels(texts: Texts) -> Mapping[str, str]:
    """Name the facts of the front page, by key."""
    translate = texts.translate
    return {
        "pack.maker": translate("peer pack", "Made by"),
        "pack.fingerprint": translate("peer pack", "Fingerprint"),
        "pack.country": translate("peer pack", "Country"),
        "pack.clusters": translate("peer pack", "Clusters"),
        "pack.years": translate("peer pack", "Years of the assessments"),
        "pack.made_on": translate("peer pack", "Made on"),
        "pack.instrument": translate("peer pack", "Instrument"),
    }
