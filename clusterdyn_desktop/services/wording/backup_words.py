"""What is said of backups on the screen and on the command line."""

from datetime import date, datetime

from clusterdyn_desktop.domain.backups import Backup, Holdings, Reason
from clusterdyn_desktop.services.backup_looking import AssessmentDifference, BackupLook, Side
from clusterdyn_desktop.services.ports import Formats, Texts

MEGABYTE = 1_000_000


class BackupWords:
    """Writes about backups in one language."""

    def __init__(self, texts: Texts, formats: Formats) -> None:
        self._texts = texts
        self._formats = formats

    # ---- one backup

    def reason(self, reason: Reason) -> str:
        """Return why a backup was made."""
        translate = self._texts.translate
        return {
            Reason.START: translate("backups", "at the start"),
            Reason.TIMER: translate("backups", "while working"),
            Reason.IMPORT: translate("backups", "before an import"),
            Reason.MERGE: translate("backups", "before a merge"),
            Reason.RESTORE: translate("backups", "before a restore"),
            Reason.UPDATE: translate("backups", "before an update"),
            Reason.DELETE: translate("backups", "before a deletion"),
            Reason.HAND: translate("backups", "by hand"),
        }[reason]

    def holdings(self, holdings: Holdings) -> str:
        """Return what a backup holds."""
        translate = self._texts.translate
        parts = (
            translate("backups", "%n assessment(s)", "", holdings.assessments),
            translate("backups", "%n interview(s)", "", holdings.interviews),
            translate("backups", "%n answer(s)", "", holdings.answers),
        )
        return ", ".join(parts)

    def problem(self, code: str) -> str:
        """Return in few words why a backup cannot be used."""
        translate = self._texts.translate
        if code == "backup.newer":
            return translate("backups", "made by a newer program")
        if code == "backup.locked":
            return translate("backups", "encrypted with another passphrase")
        if code in {"backup.damaged", "backup.not-a-store"}:
            return translate("backups", "damaged, cannot be used")
        return translate("backups", "cannot be read")

    def size(self, size: int) -> str:
        """Return bytes as megabytes, small ones with a decimal."""
        decimals = 1 if size < 10 * MEGABYTE else 0
        number = self._formats.number(max(size, MEGABYTE / 10) / MEGABYTE, decimals)
        return self._texts.translate("backups", "{number} MB").format(number=number)

    def time_and_reason(self, backup: Backup) -> str:
        """Return when and why a backup was made, for where the day stands above."""
        time, why = self._formats.hour_and_minute(backup.made_at), self.reason(backup.reason)
        return self._texts.translate("backups", "{time}, {why}").format(time=time, why=why)

    def day(self, day: date, today: date) -> str:
        """Return a day the way one speaks of it."""
        if day == today:
            return self._texts.translate("backups", "Today")
        if (today - day).days == 1:
            return self._texts.translate("backups", "Yesterday")
        return self._formats.long_date(day)

    def when(self, at: datetime, today: date) -> str:
        """Return a moment the way one speaks of it: today, yesterday, or with its date."""
        local, translate = at.astimezone(), self._texts.translate
        time = self._formats.hour_and_minute(at)
        days = (today - local.date()).days
        if days == 0:
            return translate("backups", "today {time}").format(time=time)
        if days == 1:
            return translate("backups", "yesterday {time}").format(time=time)
        day = self._formats.short_date(local.date())
        return translate("backups", "{day}, {time}").format(day=day, time=time)

    def title(self, backup: Backup, today: date) -> str:
        """Return when and why a backup was made."""
        when, why = self.when(backup.made_at, today), self.reason(backup.reason)
        return self._texts.translate("backups", "Made {when}, {why}").format(when=when, why=why)

    def offer(self, backup: Backup, today: date) -> str:
        """Return what a backup is that could take a damaged store's place."""
        return self._texts.translate(
            "backups",
            "There is a backup made {when}, with {holdings}. If you restore it, the file that is"
            " there now is kept beside it under another name.",
        ).format(when=self.when(backup.made_at, today), holdings=self.holdings(backup.holdings))

    # ---- a look into one

    def difference(self, difference: AssessmentDifference) -> str:
        """Return what a restore would do with one assessment."""
        translate, answers = self._texts.translate, difference.answers
        if difference.side is Side.BACKUP:
            return translate("backups", "Comes back, with %n answer(s).", "", answers)
        if difference.side is Side.HERE:
            return translate(
                "backups", "Is not in the backup and goes, with %n answer(s).", "", answers
            )
        parts = [translate("backups", "%n answer(s)", "", answers)] if answers else []
        if difference.others:
            parts.append(translate("backups", "%n other record(s)", "", difference.others))
        what = self._formats.listing(parts)
        return translate("backups", "Becomes as it was: {what}.").format(what=what)

    def changed(self, difference: AssessmentDifference) -> str:
        """Return when an assessment was last changed, here and in the backup."""
        translate, lines = self._texts.translate, []
        for at, words in (
            (difference.changed_here, translate("backups", "here {when}")),
            (difference.changed_there, translate("backups", "in the backup {when}")),
        ):
            if at is not None:
                lines.append(words.format(when=self._formats.moment(at.astimezone())))
        return "\n".join(lines)

    def others(self, look: BackupLook) -> list[str]:
        """Return what else a restore would change, and what it would leave as it is."""
        translate, parts, lines = self._texts.translate, [], []
        if look.clusters:
            parts.append(translate("backups", "%n cluster(s)", "", look.clusters))
        if look.contacts:
            parts.append(translate("backups", "%n contact(s)", "", look.contacts))
        if parts:
            also = translate("backups", "Besides, as it was then: {what}.")
            lines.append(also.format(what=self._formats.listing(parts)))
        if look.same:
            lines.append(translate("backups", "The same: %n assessment(s).", "", look.same))
        return lines
