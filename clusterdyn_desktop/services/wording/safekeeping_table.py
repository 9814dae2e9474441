"""Error sentences about backups and what else keeps work from getting lost. Words only."""

from collections.abc import Mapping

from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP

MOVING: Mapping[str, str] = {
    "move.server": QT_TRANSLATE_NOOP(
        "errors", "The store {location} is on a server; ask who looks after it to move it."
    ),
    "move.in-use": QT_TRANSLATE_NOOP(
        "errors",
        "Another program has the store {path} open, so it was not moved; close it there, then move"
        " the store.",
    ),
    "move.no-better": QT_TRANSLATE_NOOP(
        "errors",
        "The folder {folder} is on a network or kept in step with other computers too; choose one"
        " on a disk of this computer. The store was not moved.",
    ),
    "move.exists": QT_TRANSLATE_NOOP(
        "errors",
        "There is a file {path} already; choose another name or folder. The store was not moved.",
    ),
    "move.no-room": QT_TRANSLATE_NOOP(
        "errors",
        "There is not enough room in the folder {folder}; make room, or choose another one. The"
        " store was not moved.",
    ),
    "move.folder-refused": QT_TRANSLATE_NOOP(
        "errors",
        "Nothing can be written to the folder {folder} ({reason}); choose another one. The store"
        " was not moved.",
    ),
    "move.not-set-aside": QT_TRANSLATE_NOOP(
        "errors",
        "The file {path} cannot be renamed ({reason}), so the store was not moved; close what has"
        " it open, then try again.",
    ),
    "move.not-remembered": QT_TRANSLATE_NOOP(
        "errors",
        "The program could not write down in {path} where the store is to be ({reason}), so it was"
        " not moved; check that you may write there.",
    ),
}

BACKUPS: Mapping[str, str] = {
    "store.is-backup": QT_TRANSLATE_NOOP(
        "errors",
        "{path} is a backup, and it stays as it is; open your store, and restore the backup under"
        " Safekeeping.",
    ),
    "backup.server": QT_TRANSLATE_NOOP(
        "errors",
        "The store {location} is on a server, and its backups are made there (with pg_dump); ask"
        " who looks after it. For a copy of your own, export everything on the page Exchange.",
    ),
    "backup.folder-missing": QT_TRANSLATE_NOOP(
        "errors",
        "The folder {folder} for backups is not there; plug in its drive, or choose another one"
        " under Safekeeping. Until then backups lie beside the store.",
    ),
    "backup.second-missing": QT_TRANSLATE_NOOP(
        "errors",
        "The second folder {folder} for backups is not there; plug in its drive, and it gets the"
        " latest backup. The first folder has it already.",
    ),
    "backup.folder-refused": QT_TRANSLATE_NOOP(
        "errors",
        "Nothing can be written to the folder {folder} for backups ({reason}); choose another one"
        " under Safekeeping.",
    ),
    "backup.no-room": QT_TRANSLATE_NOOP(
        "errors",
        "There is no room for another backup in {folder}: {free} MB are free and {wanted} MB are"
        " needed. Make room there, or choose another folder under Safekeeping.",
    ),
    "restore.no-room": QT_TRANSLATE_NOOP(
        "errors",
        "Restoring takes {wanted} MB in {folder}, and {free} MB are free. Make room there, then"
        " restore again; nothing was changed.",
    ),
    "backup.disk-full": QT_TRANSLATE_NOOP(
        "errors",
        "The disk with {folder} became full, and the backup was not kept. Make room there, or"
        " choose another folder under Safekeeping.",
    ),
    "backup.disk-trouble": QT_TRANSLATE_NOOP(
        "errors",
        "The disk with {folder} reports an error, and the backup was not kept. Choose a folder on"
        " another disk under Safekeeping.",
    ),
    "backup.exists": QT_TRANSLATE_NOOP(
        "errors", "There is a file {path} already, and it was left as it is; give another name."
    ),
    "backup.store-unsound": QT_TRANSLATE_NOOP(
        "errors",
        "The backup of {path} did not read as it should and was not kept; earlier ones are. The"
        " store may be damaged: check it now.",
    ),
    "backup.gone": QT_TRANSLATE_NOOP(
        "errors", "The backup {path} is no longer there; choose another one."
    ),
    "backup.unreadable": QT_TRANSLATE_NOOP(
        "errors", "The backup {path} cannot be read ({reason}); choose another one."
    ),
    "backup.damaged": QT_TRANSLATE_NOOP(
        "errors", "The backup {path} is damaged and cannot be used; choose another one."
    ),
    "backup.not-a-store": QT_TRANSLATE_NOOP(
        "errors", "{path} is no backup of this program; choose another file."
    ),
    "backup.newer": QT_TRANSLATE_NOOP(
        "errors",
        "The backup {path} was made by a newer program than this one; use the newer one for it.",
    ),
    "backup.locked": QT_TRANSLATE_NOOP(
        "errors",
        "The backup {path} is encrypted with another passphrase than this store; give the one that"
        " the store had when it was made.",
    ),
}
