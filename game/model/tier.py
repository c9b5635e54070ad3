"""What a score buys and costs: tiers, rewards, penalties."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.model.ids import NumberId, PenaltyId, RewardId, TierId
from game.model.where import Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """A named step of the score, reached at `at` points and held until the score falls below it."""

    id: TierId
    title: str
    at: int
    badge: str
    cheer: str = ""
    rewards: tuple[RewardId, ...] = ()
    penalties: tuple[PenaltyId, ...] = ()
    where: Where | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reward:
    """Something pleasant that a tier gives; `gives` is paid once, the rest lasts while the tier does."""

    id: RewardId
    title: str
    text: str
    icon: str = "gift"
    gives: Mapping[NumberId, int]
    where: Where | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Penalty:
    """Something that a low tier costs where the framing punishes; `takes` is charged once."""

    id: PenaltyId
    title: str
    text: str
    icon: str = "prohibit"
    takes: Mapping[NumberId, int]
