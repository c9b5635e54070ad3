"""What has become of a town when an app arrives, and when it leaves."""

from enum import StrEnum


class Era(StrEnum):
    """Whose furniture stands about: a place is the same before, under and after the app, its walls are not."""

    BEFORE = "before"
    ON = "on"
    OFF = "off"
