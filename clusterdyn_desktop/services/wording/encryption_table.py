"""Error sentences about encrypted stores, in English. Words only."""

from collections.abc import Mapping

from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP

ENCRYPTION: Mapping[str, str] = {
    "store.locked": QT_TRANSLATE_NOOP(
        "errors",
        "{path} is encrypted, or is no store of this program; give its passphrase, with"
        " --passphrase-file or when asked for it.",
    ),
    "store.wrong-passphrase": QT_TRANSLATE_NOOP(
        "errors",
        "This passphrase does not open {path}; check capitals, spaces and the keyboard's language."
        " It was left as it is.",
    ),
    "store.encryption-missing": QT_TRANSLATE_NOOP(
        "errors",
        "The part that encrypts stores (sqlcipher3) is not in this installation; install it, or"
        " work with a store that is not encrypted.",
    ),
    "passphrase.unreadable": QT_TRANSLATE_NOOP(
        "errors", "The file {file} with the passphrase cannot be read ({reason}); check its name."
    ),
    "passphrase.empty": QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} holds no passphrase; write it in the first line, encoded as UTF-8.",
    ),
    "passphrase.none": QT_TRANSLATE_NOOP(
        "errors", "There is no terminal to ask at; name a file with --new-passphrase-file."
    ),
    "passphrase.differs": QT_TRANSLATE_NOOP(
        "errors", "The two passphrases are not the same; nothing was changed."
    ),
    "encryption.server": QT_TRANSLATE_NOOP(
        "errors",
        "This store is on a server and is not encrypted from here; its disks are encrypted there.",
    ),
    "encryption.too-short": QT_TRANSLATE_NOOP(
        "errors", "The passphrase is too short; take at least {least} characters, best a sentence."
    ),
    "encryption.not-this": QT_TRANSLATE_NOOP(
        "errors",
        "This is not the passphrase of this store; check capitals, spaces and the keyboard's"
        " language. Nothing was changed.",
    ),
    "encryption.not-copied": QT_TRANSLATE_NOOP(
        "errors",
        "{path} is encrypted and cannot be brought up to date without its passphrase; copy the file"
        " to another disk yourself, and the one ending in -wal if there is one, and open the copy.",
    ),
    "encryption.no-room": QT_TRANSLATE_NOOP(
        "errors",
        "The store is written a second time before the first goes, and the disk with {folder} has"
        " {free} MB free of the {wanted} MB that this takes; make room. Nothing was changed.",
    ),
    "encryption.unverified": QT_TRANSLATE_NOOP(
        "errors",
        "What was written does not read back the same as {path}, so nothing was changed; check the"
        " store, and the disk.",
    ),
    "backup.wrong-passphrase": QT_TRANSLATE_NOOP(
        "errors",
        "This passphrase does not open the backup {path}; try the one that the store had when the"
        " backup was made.",
    ),
    "rescue.encrypted": QT_TRANSLATE_NOOP(
        "errors",
        "{path} is encrypted, or nothing in it can be read. With its passphrase, what can be read"
        " is saved by “clusterdyn --passphrase-file FILE rescue”; or restore a backup.",
    ),
}
