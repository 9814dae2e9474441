"""The computer's clock."""

import time
from datetime import UTC, datetime


class SystemClock:
    """Tells the time of this computer."""

    def now(self) -> datetime:
        """Return the present moment, in UTC, with its zone."""
        return datetime.now(UTC)

    def zone(self) -> str:
        """Return the name of this computer's time zone, for example CET."""
        return time.tzname[time.localtime().tm_isdst > 0]
