"""Whether any file of a folder has changed: sizes and times of change are asked for, nothing is read."""

import os
from pathlib import Path

Stamp = tuple[int, int]
"""When a file was changed (in nanoseconds), and how long it is."""

_DEEP = 2
_LOOKED_AT = 2_000


class Watch:
    """Looks at a folder when it is asked to; an editor that saves by renaming a new file into place is seen too."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._seen = _stamps(root)

    def changed(self) -> bool:
        """Tell whether anything is other than when this was asked last."""
        before, self._seen = self._seen, _stamps(self._root)
        return self._seen != before


def _stamps(root: Path) -> dict[str, Stamp]:
    """Look at what is there; a file that vanishes meanwhile is not there."""
    found: dict[str, Stamp] = {}
    ahead = [(str(root), 1)]
    while ahead and len(found) < _LOOKED_AT:
        folder, depth = ahead.pop()
        try:
            entries = list(os.scandir(folder))
        except OSError:
            continue
        for entry in entries:
            if entry.name.startswith("."):
                continue
            try:
                if entry.is_dir():
                    ahead += [(entry.path, depth + 1)] if depth < _DEEP else []
                else:
                    about = os.stat(entry.path)  # noqa: PTH116 - an entry of scandir keeps what it once saw on Windows
                    found[entry.path] = (about.st_mtime_ns, about.st_size)
            except OSError:
                continue
    return found
