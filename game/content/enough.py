"""When enough mistakes of a pack are told: nobody reads more, and a hostile pack must not take time with them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from game.content.draft import Complaint, Draft
from game.content.folder import Raw
from game.content.limits import MAX_PROBLEMS, MAX_TOLD
from game.content.problem import Problem, Severity, problem
from game.model.where import Where


@dataclass(slots=True, kw_only=True)
class Enough:
    """Counts what is told of one pack; errors and warnings apart, so that no warning hides an error."""

    _told: Counter[str] = field(default_factory=Counter)
    _judged: Counter[tuple[str, str]] = field(default_factory=Counter)

    @property
    def reached(self) -> bool:
        """Whether there are so many errors that no further file is worth reading."""
        return self._told[Severity.ERROR] >= MAX_TOLD

    def of_file(self, problems: Iterable[Problem]) -> Iterator[Problem]:
        """Yield what one file's reader tells, without warnings beyond the limit."""
        for one in problems:
            self._told[one.severity] += 1
            if one.severity is Severity.ERROR or self._told[one.severity] <= MAX_TOLD:
                yield one

    def of_checks(self, complaints: Iterable[Complaint]) -> Iterator[Problem]:
        """Look up the places of so many complaints only, of each file and of all; that costs more than finding them."""
        for one in complaints:
            kind = one.code[0]
            self._judged[one.part.file, kind] += 1
            if self._judged[one.part.file, kind] <= MAX_PROBLEMS:
                self._judged["", kind] += 1
                if self._judged["", kind] <= MAX_TOLD:
                    yield one.problem()


def leave(draft: Draft, files: Sequence[Raw]) -> Problem:
    """Leave files unread, and say so at the first of them."""
    draft.blind.update(noun for raw in files for noun in raw.kind.nouns)
    where = Where(file=files[0].name, line=1, column=1)
    message = f"this file and those after it ({len(files)}) are not read yet, since so much is wrong before them"
    return problem("W505", where, message, hint="mend the other files first")
