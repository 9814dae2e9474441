"""What a folder lies on is told by names, marks and types of drives, without asking anybody."""

import string
from collections.abc import Mapping, Sequence
from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.store_ground import OWN_DISK, Ground, GroundKind
from clusterdyn_desktop.storage.drives import ground_in_statfs
from clusterdyn_desktop.storage.folder_kinds import is_network_type, mounted_at, synced_by

BY_NAME = [
    (PureWindowsPath(r"C:\Users\Anna\OneDrive\Kluster"), "OneDrive"),
    (PureWindowsPath(r"C:\Users\Anna\OneDrive - Region Skåne\Dokument"), "OneDrive"),
    (PurePosixPath("/Users/anna/Library/CloudStorage/OneDrive-Personal/x"), "OneDrive"),
    (PureWindowsPath(r"D:\Dropbox (Team)\clusters"), "Dropbox"),
    (PurePosixPath("/home/anna/Dropbox"), "Dropbox"),
    (PurePosixPath("/Users/anna/Library/CloudStorage/GoogleDrive-a@b.se/My Drive"), "Google Drive"),
    (PureWindowsPath(r"C:\Users\Anna\Google Drive\x"), "Google Drive"),
    (PurePosixPath("/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/x"), "iCloud"),
    (PureWindowsPath(r"C:\Users\Anna\iCloudDrive\x"), "iCloud"),
    (PurePosixPath("/home/anna/Nextcloud/work"), "Nextcloud"),
    (PurePosixPath("/home/anna/nextcloud2/work"), "Nextcloud"),
    (PurePosixPath("/home/anna/ownCloud"), "ownCloud"),
]
BY_MARK = [
    (".dropbox.cache", "Dropbox"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    (".tmp.drivedownload", "Google Drive"),
    (".sync_0123abcd4567.db", "Nextcloud"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".stfolder", "Syncthing"),
]
NOT_SYNCED = [
    PurePosixPath("/home/anna/Documents/clusters"),
    PurePosixPath("/home/anna/Dropboxes"),
    PurePosixPath("/home/anna/my onedrive notes"),
    PurePosixPath("/home/anna/cloud/next"),
    PureWindowsPath(r"C:\Users\Anna\AppData\Local\ClusterDyn"),
    PurePosixPath("/"),
]


def no_names(_folder: PurePath) -> Sequence[str]:
    return ()


@pytest.mark.parametrize(("folder", "service"), BY_NAME, ids=str)
def test_services_are_told_by_the_names_of_their_folders(folder: PurePath, service: str) -> None:
    assert synced_by(folder, no_names, {}) == service


@pytest.mark.parametrize(("mark", "service"), BY_MARK)
def test_services_are_told_by_the_marks_they_leave_above(mark: str, service: str) -> None:
    """Whoever gave the folder another name is still warned."""
    root = PurePosixPath("/home/anna/Work")

    def names_in(folder: PurePath) -> Sequence[str]:
        return (".hidden", mark) if folder == root else (".profile",)

    assert synced_by(root / "clusters" / "2026", names_in, {}) == service
    assert not synced_by(PurePosixPath("/home/anna/Other"), names_in, {})


def test_a_service_is_told_by_the_variable_it_sets() -> None:
    variables: Mapping[str, str] = {"OneDriveCommercial": r"C:\Users\Anna\Work"}

    assert synced_by(PureWindowsPath(r"c:\users\anna\work\x"), no_names, variables) == "OneDrive"
    assert not synced_by(PureWindowsPath(r"C:\Users\Anna\Works"), no_names, variables)


@pytest.mark.parametrize("folder", NOT_SYNCED, ids=str)
def test_other_folders_are_left_in_peace(folder: PurePath) -> None:
    assert not synced_by(folder, no_names, {})


plain_names = st.text(string.ascii_lowercase, min_size=1, max_size=6).filter(
    lambda name: name not in {"onedrive", "dropbox", "seafile", "box"}
)


@given(st.lists(plain_names, max_size=5), st.lists(plain_names, max_size=5))
def test_all_below_a_synced_folder_is_synced_and_nothing_beside_it(
    above: list[str], below: list[str]
) -> None:
    root = PurePosixPath("/", *above)

    assert synced_by(root / "Dropbox" / PurePosixPath(*below), no_names, {}) == "Dropbox"
    assert not synced_by(root.joinpath(*below), no_names, {})


MOUNTS = r"""
/dev/sda1 / ext4 rw 0 0
server:/export/home /home nfs4 rw,vers=4.2 0 0
//nas/team\040files /mnt/team\040files cifs rw 0 0
tmpfs /home/anna/scratch tmpfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
autofs /net autofs rw 0 0
server:/net /net nfs rw 0 0
broken line
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/anna", "nfs4"),
        ("/home/anna/scratch/x", "tmpfs"),
        ("/homework", "ext4"),
        ("/mnt/team files/clusters", "cifs"),
        ("/run/user/1000/gvfs/smb-share:server=nas", "fuse.gvfsd-fuse"),
        ("/net/x", "nfs"),
    ],
)
def test_the_deepest_and_last_mount_counts(folder: str, kind: str) -> None:
    assert mounted_at(PurePosixPath(folder), MOUNTS)[1] == kind
    assert is_network_type(kind) == (kind not in {"tmpfs", "ext4"})


@given(st.text(max_size=200), st.text(min_size=1, max_size=50))
def test_whatever_stands_in_the_list_of_mounts_nothing_fails(mounts: str, folder: str) -> None:
    device, kind = mounted_at(PurePosixPath("/", folder), mounts)

    assert isinstance(device, str)
    assert isinstance(kind, str)


def statfs(flags: int, kind: bytes) -> bytes:
    """Return macOS' structure with what is looked at in it."""
    found = bytearray(2168)
    found[64:68] = flags.to_bytes(4, "little")
    found[72 : 72 + len(kind)] = kind
    return bytes(found)


@pytest.mark.parametrize(
    ("found", "ground"),
    [
        (statfs(0x1000, b"apfs"), OWN_DISK),
        (statfs(0x1000 | 0x200, b"exfat"), Ground(GroundKind.REMOVABLE)),
        (statfs(0, b"smbfs"), Ground(GroundKind.NETWORK, "smbfs")),
        (statfs(0x1000, b"webdav"), Ground(GroundKind.NETWORK, "webdav")),
    ],
)
def test_what_macos_says_of_a_drive_is_understood(found: bytes, ground: Ground) -> None:
    assert ground_in_statfs(found) == ground
