"""Why a command could not do what it was asked: one plain sentence that says the way out."""


class Failure(Exception):  # noqa: N818 - it is not an error of the program but an answer to its user
    """Ends a command; `main` prints the sentence without a traceback and exits with `code`."""

    def __init__(self, sentence: str, *, code: int = 2) -> None:
        super().__init__(sentence)
        self.code = code
