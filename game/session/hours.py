"""Times of day as the player's own wall clock shows them; a pattern of life is one of local hours."""

from datetime import UTC, datetime


def day(at: int) -> str:
    """Return the local day of a moment in Unix milliseconds."""
    return _local(at).strftime("%Y-%m-%d")


def hour(at: int) -> str:
    """Return the local time of day of a moment in Unix milliseconds."""
    return _local(at).strftime("%H:%M")


def _local(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1000, tz=UTC).astimezone()
