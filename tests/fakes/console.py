"""A player of the text game who types what a script says and then falls silent."""

from collections.abc import Callable, Iterable

from game.terminal.console import Console


class Script:
    """Answers prompts from a list, then by `habit`, then not at all, and keeps everything that was written."""

    def __init__(self, answers: Iterable[str] = (), *, habit: Callable[[str], str] | None = None) -> None:
        self._answers = iter(answers)
        self._habit = habit
        self.written: list[str] = []

    def console(self, width: int = 78) -> Console:
        """Return the console that this player sits at."""
        return Console(read=self._read, write=self.written.append, width=width)

    @property
    def text(self) -> str:
        """Everything that was written or asked, in its order."""
        return "\n".join(self.written)

    def _read(self, prompt: str) -> str:
        answer = next(self._answers, None)
        if answer is None and self._habit is not None:
            answer = self._habit(prompt)
        if answer is None:
            raise EOFError
        self.written.append(f"{prompt}{answer}")
        return answer


def first_choice(prompt: str) -> str:
    """Read on where Enter does, take the first choice elsewhere."""
    return "" if "Enter" in prompt else "1"
