"""Error sentences about maps, rounds, indicators and actions, in English. Words only."""

from collections.abc import Mapping

from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP

DYNAMICS: Mapping[str, str] = {
    "action.no-words": QT_TRANSLATE_NOOP(
        "errors", "The action says nothing yet; write what is to be done to keep it."
    ),
    "action.gone": QT_TRANSLATE_NOOP(
        "errors", "This action has been removed meanwhile; add it anew if it still holds."
    ),
    "indicator.no-name": QT_TRANSLATE_NOOP(
        "errors", "The indicator has no name yet; choose one or write one to keep the figure."
    ),
    "indicator.year": QT_TRANSLATE_NOOP(
        "errors", "{found} is no year for an indicator; give one from {first} to {last}."
    ),
    "indicator.value": QT_TRANSLATE_NOOP(
        "errors", "“{found}” is no figure; write a number, or leave it empty and say why."
    ),
    "rounds.other-cluster": QT_TRANSLATE_NOOP(
        "errors",
        "“{first}” and “{second}” are two clusters; rounds of one and the same cluster can be"
        " compared.",
    ),
    "map.unknown-form": QT_TRANSLATE_NOOP(
        "errors",
        "A map cannot be written as “{file}”; choose a name that ends in one of {forms}.",
    ),
}
