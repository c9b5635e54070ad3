"""Which files a pack has, and what each declares."""

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any, Final

from pydantic import BaseModel

from game.content.schema.claims import ClaimsFile
from game.content.schema.framings import FramingsFile
from game.content.schema.level import LevelFile
from game.content.schema.pack import PackFile
from game.content.schema.pairs import FamilyFile
from game.content.schema.people import PeopleFile
from game.content.schema.tiers import RewardsFile, TiersFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of file: where it lies, its record, the key that gives it away, and the nouns it declares."""

    name: str
    pattern: str
    model: type[BaseModel]
    key: str
    nouns: tuple[str, ...]


KINDS: Final = (
    Kind(name="pack", pattern="pack.yaml", model=PackFile, key="pack", nouns=("fact", "number")),
    Kind(name="framings", pattern="framings.yaml", model=FramingsFile, key="framings", nouns=("framing",)),
    Kind(name="people", pattern="people.yaml", model=PeopleFile, key="people", nouns=("person",)),
    Kind(name="tiers", pattern="tiers.yaml", model=TiersFile, key="tiers", nouns=("tier",)),
    Kind(name="rewards", pattern="rewards.yaml", model=RewardsFile, key="rewards", nouns=("reward", "penalty")),
    Kind(
        name="claims", pattern="claims.yaml", model=ClaimsFile, key="claims", nouns=("reference", "claim", "protection")
    ),
    Kind(name="levels", pattern="levels/*.yaml", model=LevelFile, key="level", nouns=("level",)),
    Kind(name="families", pattern="pairs/*.yaml", model=FamilyFile, key="family", nouns=("family",)),
)


def kind_of_file(name: str) -> Kind | None:
    """Find a file's kind by its path in the pack."""
    fits = (one for one in KINDS if fnmatchcase(name, one.pattern) and name.count("/") == one.pattern.count("/"))
    return next(fits, None)


def kind_of_data(data: Any) -> Kind | None:
    """Find the kind of a file that lies alone, by the key that gives it away."""
    return next((one for one in KINDS if isinstance(data, dict) and one.key in data), None)
