"""The hash that names exactly what was played, whatever the formatting."""

import hashlib
from typing import Any

from game.content.draft import Draft, Part


def content_hash(draft: Draft) -> str:
    """Hash all values that authors wrote: not comments, not the order of keys or files, not lines.

    Keys that only repeat their default count as left out, so that a later optional key changes no old hash.
    Neither do translations: whoever plays in another language plays the same.
    """
    single = (draft.pack, draft.framings, draft.people, draft.tiers, draft.rewards, draft.claims)
    levels = sorted(draft.levels, key=lambda part: part.record.level.id)
    families = sorted(draft.families, key=lambda part: part.record.family.id)
    digest = hashlib.sha256()
    for part in (*single, *levels, *families):
        values = part.once(_values) if part else b""
        digest.update(b"%d:" % len(values) + values)
    for asset in sorted(draft.assets, key=lambda one: (one.kind, one.name)):
        digest.update(f"{asset.kind}/{asset.name}:{len(asset.content)}:".encode() + asset.content)
    return digest.hexdigest()


def _values(part: Part[Any]) -> bytes:
    """Write a record in the order of its fields, which is not the order of the file."""
    text: str = part.record.model_dump_json(exclude_defaults=True, exclude={"languages"})
    return f"{type(part.record).__name__}{text}".encode()
