"""What files that show a moment of the past may be called."""

from clusterdyn_desktop.domain.past import PastMoment
from clusterdyn_desktop.gui.words import translate


def dated_name(name: str, as_of: PastMoment | None) -> str:
    """Return the name with the moment in a form that sorts and that every system takes."""
    if as_of is None:
        return name
    moment = as_of.at.astimezone().strftime("%Y-%m-%d %H.%M")
    return translate("report", "{name} as of {moment}").format(name=name, moment=moment)
