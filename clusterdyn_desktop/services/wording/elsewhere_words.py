"""What is said once everything was saved in another place."""

from clusterdyn_desktop.services.ports import Formats, Texts
from clusterdyn_desktop.services.saving_elsewhere import SavedElsewhere


def saved_elsewhere_notice(texts: Texts, formats: Formats, saved: SavedElsewhere) -> str:
    """Return where the store is now, and what to make of the old one."""
    if saved.backup is None:
        return texts.translate(
            "ground",
            "Everything is saved in {path}, and the program goes on there. Should {before} come"
            " back, it is as it was before and gets nothing more.",
        ).format(path=saved.path, before=saved.before)
    return texts.translate(
        "ground",
        "The store {before} could not be read any more. Its backup of {moment} is now {path}, and"
        " the program goes on there; what was entered later is only what is still on the screen.",
    ).format(path=saved.path, before=saved.before, moment=formats.moment(saved.backup.made_at))
