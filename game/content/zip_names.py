"""Which names in a zip are refused: everything that means another file on some computer, or that hides what it is."""

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

MAX_NAME: Final = 200
"""Characters of a whole name; some systems stop at 255 for the whole path."""

MAX_PARTS: Final = 6
"""Folders within folders; a pack needs two, and the folder that holds it one."""

RESERVED: Final = frozenset(
    {"con", "prn", "aux", "nul", "clock$", "conin$", "conout$"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in (*range(10), "¹", "²", "³")}
)
"""Names that Windows takes for devices, whatever follows their first dot."""

ARCHIVES: Final = (".zip", ".jar", ".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".whl", ".apk")

_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"})
"""Kinds of characters that nobody sees, or that look like a space and are none."""

_DEVICE_SIGNS: Final = frozenset('<>:"|?*')


def fault(name: str) -> str:  # noqa: PLR0911 - one for each trick
    """Say what is wrong with a name, or nothing."""
    if not name or len(name) > MAX_NAME:
        return "it is empty" if not name else f"it has more than {MAX_NAME} characters"
    if "\\" in name:
        return "it has a backslash, which separates folders on some computers only"
    if name.startswith("/"):
        return "it begins at the top of the disk"
    if len(name) > 1 and name[1] == ":" and name[0].isalpha():
        return "it begins with the letter of a drive"
    if any(sign != " " and unicodedata.category(sign) in _UNSEEN for sign in name):
        return "it has invisible characters"
    parts = name.removesuffix("/").split("/")
    if len(parts) > MAX_PARTS:
        return f"it lies more than {MAX_PARTS} folders deep"
    return next((wrong for part in parts if (wrong := _fault_of_part(part))), "")


def _fault_of_part(part: str) -> str:
    if part in {".", ".."}:
        return "it leads out of its folder"
    if not part:
        return "a part of it is empty"
    if part != part.rstrip(". ") or part != part.lstrip(" "):
        return "a part of it begins with a space, or ends with a space or a dot, which some computers drop"
    if _DEVICE_SIGNS & set(part):
        return 'it has one of the signs < > : " | ? *, which Windows does not allow'
    stem = part.partition(".")[0]
    if stem.rstrip(" ").lower() in RESERVED:
        return f"'{stem}' is a device on Windows, not a file"
    return ""


def same_elsewhere(name: str) -> str:
    """Return what a name comes to on a computer that knows neither large letters nor two ways to write an accent."""
    folded = unicodedata.normalize("NFKC", name.removesuffix("/")).casefold()
    return unicodedata.normalize("NFKC", folded)


def clashes(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pair each name with an earlier one that is the same elsewhere, or that would have to be its folder."""
    seen: dict[str, tuple[str, bool]] = {}
    for name in names:
        parts = name.removesuffix("/").split("/")
        for at in range(1, len(parts) + 1):
            path = "/".join(parts[:at])
            is_file = at == len(parts) and not name.endswith("/")
            key = same_elsewhere(path)
            if key not in seen:
                seen[key] = (path, is_file)
                continue
            earlier, was_file = seen[key]
            if was_file or is_file or earlier != path:
                yield name, earlier
                break


def is_archive(name: str) -> bool:
    """Tell whether a name is that of an archive, which nobody would look into."""
    return name.lower().endswith(ARCHIVES)
