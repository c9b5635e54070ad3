"""Facts are declared, set and asked for: a question that nothing answers is a mistake."""

from collections.abc import Iterator
from typing import Any

from game.content.checks.walk import conditions, effects
from game.content.draft import Complaint, Draft, Part
from game.content.places import Path

Use = tuple[str, Part[Any], Path]


def facts(draft: Draft) -> Iterator[Complaint]:
    """Look up every fact, then compare what is set with what is asked for."""
    asked, written = list(_asked(draft)), list(_written(draft))
    for name, part, path in (*asked, *written):
        yield from draft.unknown("fact", name, part, path)
    if not draft.whole or not draft.pack:
        return
    known = draft.names["fact"]
    ever_set = {name for name, _, path in written if path[-2] == "set"}
    told: set[str] = set()
    for name, part, path in asked:
        if name in known and name not in ever_set and name not in told:
            told.add(name)
            outcome = "can never hold" if path[-2] == "has" else "always holds"
            message = f"nothing ever sets the fact '{name}', so this {outcome}"
            yield Complaint(part=part, path=path, code="E416", message=message, hint=f"add set: [{name}] to an effect")
    ever_asked = {name for name, _, _ in asked}
    for at, name in enumerate(draft.pack.record.facts):
        if name not in ever_asked and name not in told:
            state = "set but never asked for" if name in ever_set else "neither set nor asked for"
            message = f"the fact '{name}' is {state}"
            hint = "ask for it in a needs, or remove it"
            yield Complaint(part=draft.pack, path=("facts", at), code="W501", message=message, hint=hint)


def _asked(draft: Draft) -> Iterator[Use]:
    for part, path, needs in conditions(draft):
        for key, names in (("has", needs.has), ("lacks", needs.lacks)):
            for at, name in enumerate(names):
                yield name, part, (*path, key, at)


def _written(draft: Draft) -> Iterator[Use]:
    for part, path, effect in effects(draft):
        for key, names in (("set", effect.set), ("clear", effect.clear)):
            for at, name in enumerate(names):
                yield name, part, (*path, key, at)
