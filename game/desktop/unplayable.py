"""The ways in which a wish to play can fail; apart from the library, which is slow to import."""

from typing import Literal

Reason = Literal["no_pack", "broken_pack", "no_run", "pack_changed", "diverged", "no_room"]


class UnplayableError(Exception):
    """A pack or a run that cannot be played; the catalogue has a sentence for each reason.

    `what` is the folder or the run, `why` the first mistake that was found.
    """

    def __init__(self, reason: Reason, what: str = "", why: str = "") -> None:
        super().__init__(f"{reason}: {what} {why}".strip())
        self.key = f"desktop_trouble_{reason}"
        self.what, self.why = what, why
