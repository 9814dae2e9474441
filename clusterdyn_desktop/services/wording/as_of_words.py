"""How a moment of the past is written: beside results on screen, on documents and in workbooks."""

from datetime import datetime, timedelta

from clusterdyn_desktop.services.ports import Formats, Texts


def moment_words(formats: Formats, at: datetime) -> str:
    """Write a date and a time in this computer's zone, seconds only where there are any."""
    local = at.astimezone()
    time = formats.time_of_day(local) if local.second else formats.hour_and_minute(local)
    return f"{formats.long_date(local.date())}, {time}"


def as_of_words(texts: Texts, formats: Formats, at: datetime) -> str:
    """Say which moment is shown."""
    return texts.translate("as of", "As of {moment}").format(moment=moment_words(formats, at))


def stood_words(texts: Texts, formats: Formats, at: datetime) -> str:
    """Say for readers elsewhere which moment is shown, with the zone that its time is of."""
    moment = f"{moment_words(formats, at)} ({zone_words(at)})"
    return texts.translate("as of", "As it stood on {moment}").format(moment=moment)


def zone_words(at: datetime) -> str:
    """Write how far the zone of a moment is from UTC, for example UTC+2 or UTC−3:30."""
    minutes = (at.utcoffset() or timedelta()) // timedelta(minutes=1)
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '−'}{hours}" + (f":{rest:02}" if rest else "")
