"""What is said of the ground that a store lies on."""

from clusterdyn_desktop.domain.store_ground import Ground, GroundKind
from clusterdyn_desktop.services.moving import Moved
from clusterdyn_desktop.services.ports import Texts


def ground_line(texts: Texts, ground: Ground) -> str:
    """Return what a store lies on, in one line."""
    translate = texts.translate
    if ground.kind is GroundKind.SYNCED:
        return translate(
            "ground",
            "The store lies in a folder that {service} keeps in step with other computers; two of"
            " them writing to it would destroy it.",
        ).format(service=ground.name)
    if ground.kind is GroundKind.NETWORK:
        return translate(
            "ground",
            "The store lies on a network drive ({type}); two computers writing to it would destroy"
            " it.",
        ).format(type=ground.name)
    if ground.kind is GroundKind.REMOVABLE:
        return translate("ground", "The store lies on a drive that can be unplugged.")
    return translate("ground", "The store lies on a disk of this computer.")


def ground_notice(texts: Texts, ground: Ground) -> str:
    """Return what a person should know of where the store lies, and what to do about it."""
    translate = texts.translate
    if ground.kind is GroundKind.SYNCED:
        return translate(
            "ground",
            "Your store lies in a folder that {service} keeps in step with other computers. If two"
            " of them write to it, or it is sent on half written, it is destroyed. Better move it"
            " to a disk of this computer; to share work, send a workbook from Exchange.",
        ).format(service=ground.name)
    if ground.kind is GroundKind.NETWORK:
        return translate(
            "ground",
            "Your store lies on a network drive. If two computers write to it, or the connection"
            " breaks at the wrong moment, it can be destroyed. Better close it on all others and"
            " move it to a disk of this computer; to share work, send a workbook from Exchange.",
        )
    return translate(
        "ground",
        "Your store lies on a drive that can be unplugged, and its backups too. Such drives get"
        " lost, and suffer when they are pulled out while being written to. Choose a folder on"
        " another drive for backups.",
    )


def moved_notice(texts: Texts, moved: Moved) -> str:
    """Return where a store is now, and what is left in the old place."""
    translate = texts.translate
    said = translate(
        "ground",
        "The store is now {path}, whole and checked. The old file is kept as {aside}; delete it"
        " once you need it no more.",
    ).format(path=moved.path, aside=moved.aside)
    if moved.backups is None:
        return said
    more = translate("ground", "Earlier backups stay in {folder}.").format(folder=moved.backups)
    return f"{said} {more}"
