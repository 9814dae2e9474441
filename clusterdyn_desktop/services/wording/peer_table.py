"""Error sentences about peer packs, in English. Words only."""

from collections.abc import Mapping

from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP

PEER_PACKS: Mapping[str, str] = {
    "peer-pack.limit": QT_TRANSLATE_NOOP(
        "errors",
        "{found} is less than a peer pack allows; choose {least} or more, so that nobody can be"
        " recognised.",
    ),
    "peer-pack.share-limit": QT_TRANSLATE_NOOP(
        "errors",
        "One organisation may not have {found} of the clusters in a peer pack; choose {most} or"
        " less.",
    ),
    "peer-pack.no-maker": QT_TRANSLATE_NOOP(
        "errors",
        "A peer pack says who made it; type the name of your organisation.",
    ),
    "peer-pack.maker-named": QT_TRANSLATE_NOOP(
        "errors",
        "“{maker}” is a cluster of this pack, or the organisation of one, and would give it away;"
        " choose the name of the agency that makes the pack.",
    ),
    "peer-pack.no-clusters": QT_TRANSLATE_NOOP(
        "errors",
        "No cluster in this store has the country {country}; choose another one.",
    ),
    "peer-pack.which-country": QT_TRANSLATE_NOOP(
        "errors",
        "A peer pack is of one country; name it with “--country”. There are clusters of"
        " {countries} here.",
    ),
    "peer-pack.only-with": QT_TRANSLATE_NOOP(
        "errors", "“{option}” is for “--purpose peer-pack”; leave it out, or add that."
    ),
    "peer-pack.not-with": QT_TRANSLATE_NOOP(
        "errors",
        "A peer pack is of all clusters of a country as they are now; leave out {option}.",
    ),
    "peer-pack.too-few": QT_TRANSLATE_NOOP(
        "errors",
        "A peer pack needs {least} clusters with {respondents} or more respondents each who agreed"
        " to comparison and answered, and {country} has {count}; ask for that consent, or wait for"
        " more clusters.",
    ),
    "peer-pack.one-owner": QT_TRANSLATE_NOOP(
        "errors",
        "One organisation has {share} of the clusters of {country}, and may have {most} at most in"
        " a peer pack; enter the organisation of every cluster that has none, or wait for more"
        " clusters.",
    ),
    "peer-pack.too-alike": QT_TRANSLATE_NOOP(
        "errors",
        "Too little has changed since the pack of {country} that was made here on {made} (clusters"
        " that came, went or have other figures: {changed}); whoever has both packs could work out"
        " what is new. Make the next one when at least {least} have changed; the pack of {made} can"
        " be written again.",
    ),
    "peer-pack.unverified": QT_TRANSLATE_NOOP(
        "errors",
        "{file} was not delivered: read back, it was not what had been signed; try again.",
    ),
    "peer-pack.not-one": QT_TRANSLATE_NOOP(
        "errors", "{file} is no peer pack; choose the file that your partner sent."
    ),
    "peer-pack.newer": QT_TRANSLATE_NOOP(
        "errors",
        "{file} was made by a later version of the program (format {found}, and this one knows"
        " {known}); update ClusterDyn Desktop.",
    ),
    "peer-pack.unsigned": QT_TRANSLATE_NOOP(
        "errors",
        "{file} has no signature, so nobody can say who made it; ask its maker for the file as the"
        " program wrote it.",
    ),
    "peer-pack.damaged": QT_TRANSLATE_NOOP(
        "errors",
        "What the program needs of the peer pack {file} cannot be read; ask its maker to send it"
        " again.",
    ),
    "peer-pack.changed": QT_TRANSLATE_NOOP(
        "errors",
        "{file} is no longer what its maker signed, so it is not taken; ask its maker to send it"
        " again.",
    ),
    "peer-pack.pages-changed": QT_TRANSLATE_NOOP(
        "errors",
        "The pages of {file} no longer say what its maker signed (places: {count}), so it is not"
        " taken; ask its maker to send it again.",
    ),
    "peer-pack.cell-changed": QT_TRANSLATE_NOOP(
        "errors", "{sheet}, cell {cell}: “{found}”, where {expected} was signed."
    ),
    "peer-pack.row-missing": QT_TRANSLATE_NOOP("errors", "The row of {row} is missing."),
    "peer-pack.too-open": QT_TRANSLATE_NOOP(
        "errors",
        "{file} shows figures about groups so small that they could be recognised, so it is not"
        " taken; tell its maker.",
    ),
    "peer-pack.unknown-maker": QT_TRANSLATE_NOOP(
        "errors",
        "Nothing from {maker} has come in here before. Compare the fingerprint {fingerprint} with"
        " them by telephone, and then bring the pack in.",
    ),
    "peer-pack.other-key": QT_TRANSLATE_NOOP(
        "errors",
        "{maker} is known here by the fingerprint {known}, and this pack has {fingerprint}. It may"
        " be somebody else's: ask {maker} by telephone whether they have a new key, and bring the"
        " pack in only then.",
    ),
    "peer-pack.fingerprint": QT_TRANSLATE_NOOP(
        "errors",
        "“{found}” is not the fingerprint of this pack, which is {fingerprint}; do not bring it in"
        " before its maker says that it is theirs.",
    ),
    "peer-pack.gone": QT_TRANSLATE_NOOP(
        "errors", "This peer pack is no longer here; the list shows those that are."
    ),
    "peer-pack.made-here": QT_TRANSLATE_NOOP(
        "errors",
        "A peer pack that was made here stays, so that a later one does not give away what has"
        " changed since.",
    ),
}
