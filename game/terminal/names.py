"""What people, tiers and numbers are called: by the pack where it is at hand, else by their ids."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.model.pack import Pack


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Titles by id; a journal opens without its pack, and then an id with a capital letter has to do."""

    people: Mapping[str, str] = field(default_factory=dict)
    tiers: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, str] = field(default_factory=dict)
    meter: str = ""

    def person(self, key: str) -> str:
        """Name somebody."""
        return self.people.get(key) or _plain(key)

    def tier(self, key: str) -> str:
        """Name a tier."""
        return self.tiers.get(key) or _plain(key)

    def number(self, key: str) -> str:
        """Name something that the story counts."""
        return self.numbers.get(key) or _plain(key)


def names_of(pack: Pack) -> Names:
    """Collect the titles of a pack."""
    return Names(
        people={each.id: each.name for each in pack.people.values()},
        tiers={each.id: each.title for each in pack.tiers},
        numbers={each.id: each.title for each in pack.numbers.values()},
        meter=pack.phantom.title if pack.phantom else "",
    )


def _plain(key: str) -> str:
    return key.replace("_", " ").capitalize()
