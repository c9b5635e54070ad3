"""The hash that names exactly what was played, whatever the formatting."""

import hashlib
import json
from typing import Any

from pydantic import BaseModel

from game.content.draft import Draft


def content_hash(draft: Draft) -> str:
    """Hash all values that authors wrote: not comments, not the order of keys or files, not lines.

    Keys that only repeat their default count as left out, so that a later optional key changes no old hash.
    """
    single = (draft.pack, draft.framings, draft.people, draft.tiers, draft.rewards, draft.claims)
    content: dict[str, Any] = {
        "files": [_values(part.record) if part else None for part in single],
        "levels": {part.record.level.id: _values(part.record) for part in draft.levels},
        "pairs": {part.record.family.id: _values(part.record) for part in draft.families},
    }
    text = json.dumps(content, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _values(record: BaseModel) -> dict[str, Any]:
    return record.model_dump(mode="json", exclude_defaults=True)
