"""The place in a file where a thing was written, so that any figure can be traced to its line."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """A file (relative to its pack), a line and a column, both counted from 1."""

    file: str
    line: int
    column: int = 1

    def __str__(self) -> str:
        """Return the form that editors make clickable: file:line:column."""
        return f"{self.file}:{self.line}:{self.column}"
