"""Telling what a folder lies on: a disk of this computer, a drive, a network, a sync service.

Sync services are told by the names they give their folders, and by the files with which they mark
them. Network and removable drives are told by what the operating system says of them; asking it is
in `drives.py`. Nothing here writes anything, and nothing raises: what cannot be told is taken for
a disk of this computer.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePath

SERVICE_BY_NAME: tuple[tuple[str, str], ...] = (
    (r"OneDrive(?: - .+|-.+| \(.+\))?", "OneDrive"),
    (r"Dropbox(?: \(.+\)|-.+| - .+)?", "Dropbox"),
    (r"Google ?Drive(?:-.+| - .+| \(.+\))?|\.?google-drive", "Google Drive"),
    (r"iCloud ?Drive(?: \(.+\))?|com~apple~CloudDocs|iCloud~.+", "iCloud"),
    (r"Nextcloud\d*", "Nextcloud"),
    (r"ownCloud\d*", "ownCloud"),
    (r"Box(?: Sync|-Box)", "Box"),
    (r"pCloud ?Drive", "pCloud"),
    (r"SynologyDrive", "Synology Drive"),
    (r"Seafile", "Seafile"),
    (r"Proton ?Drive(?:-.+)?", "Proton Drive"),
)
"""What folders of sync services are called, by the services' own choice."""

SERVICE_BY_MARK: tuple[tuple[str, str], ...] = (
    (r"\.849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    (r"\.dropbox\.cache", "Dropbox"),
    (r"\.tmp\.drive(?:download|upload)|\.shortcut-targets-by-id", "Google Drive"),
    (r"\._?sync_[0-9a-f]+\.db(?:-wal|-shm)?|\.nextcloudsync\.log", "Nextcloud"),
    (r"\.owncloudsync\.log(?:\.1)?|\.csync_journal\.db", "ownCloud"),
    (r"\.stfolder", "Syncthing"),
)
"""What sync services put into the topmost folder they keep in step, or close by."""

SERVICE_BY_VARIABLE: Mapping[str, str] = {
    "OneDrive": "OneDrive",
    "OneDriveConsumer": "OneDrive",
    "OneDriveCommercial": "OneDrive",
}
"""Variables in which services leave the path of their folder (Windows)."""

# The file systems of other computers, and those of a program that fetches from elsewhere. In a
# virtual machine the folders of its host are such too: SQLite's shared memory fails on them.
NETWORK_TYPES = frozenset(
    {
        *("9p", "prl_fs", "vboxsf", "vmhgfs", "fuse.vmhgfs-fuse"),
        *("acfs", "afpfs", "afs", "cifs", "coda", "ncpfs", "nfs", "nfs3", "nfs4", "smb2", "smb3"),
        *("smbfs", "davfs", "webdav", "fuse.davfs", "fuse.davfs2", "fuse.curlftpfs", "fuse.sshfs"),
        *("fuse.smbnetfs", "fuse.gvfsd-fuse", "fuse.kio-fuse", "fuse.onedriver", "fuse.rclone"),
        *("fuse.google-drive-ocamlfuse", "fuse.gcsfuse", "fuse.s3fs", "fuse.seadrive"),
        *("beegfs", "ceph", "gfs", "gfs2", "glusterfs", "gpfs", "lustre", "ocfs2", "orangefs"),
        *("panfs", "pvfs2", "fuse.beegfs", "fuse.ceph", "fuse.glusterfs", "fuse.moosefs"),
        *("fuse.mfs",),
    }
)

NamesIn = Callable[[PurePath], Iterable[str]]


def synced_by(folder: PurePath, names_in: NamesIn, variables: Mapping[str, str]) -> str:
    """Return the service that keeps a folder in step with other computers, empty where none does.

    `names_in` gives the names of what lies in a folder, none where it may not be read.
    """
    for variable, service in SERVICE_BY_VARIABLE.items():
        root = variables.get(variable, "")
        if root and folder.is_relative_to(root):
            return service
    above = (folder, *folder.parents)
    for part in above:
        if service := _service(SERVICE_BY_NAME, part.name):
            return service
    for part in above:
        for name in names_in(part):
            if service := _service(SERVICE_BY_MARK, name):
                return service
    return ""


def _service(patterns: Iterable[tuple[str, str]], name: str) -> str:
    found = (service for pattern, service in patterns if re.fullmatch(pattern, name, re.IGNORECASE))
    return next(found, "")


def is_network_type(kind: str) -> bool:
    """Say whether a type of file system, as `mount` calls it, is another computer's."""
    return kind.lower() in NETWORK_TYPES


def mounted_at(folder: PurePath, mounts: str) -> tuple[str, str]:
    """Return the device and the type of what is mounted where a folder is, empty if unknown.

    `mounts` is the content of Linux's `/proc/mounts`: a line each with device, place and type, in
    which a space is written as `\\040`. Of several for one place, the last one counts.
    """
    best, found = -1, ("", "")
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        place = PurePath(_unescaped(parts[1]))
        depth = len(place.parts)
        if depth >= best and folder.is_relative_to(place):
            best, found = depth, (_unescaped(parts[0]), parts[2])
    return found


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), text)
