"""The one way in which a wish to play can fail; apart from the library, which is slow to import."""


class UnplayableError(Exception):
    """A pack or a run that cannot be played, with one plain sentence that says why and what to do."""
