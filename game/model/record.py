"""A whole run as it is kept: how it began, and each action with the entries it caused."""

from dataclasses import dataclass

from game.model.action import Action
from game.model.entry import Entry
from game.model.ids import PackId, RouteId, RunId
from game.model.state import Deal

FORMAT = 1
"""The version of a journal; it rises when a reader of the last version could no longer understand a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The first line of a journal.

    `run` is a nickname drawn from the seed; `started` is Unix time in milliseconds; `knew` marks a
    replay by somebody who has seen a mirror before, which is never merged with others. The entries hold texts in
    `language`, whatever language the screen spoke.
    """

    format: int
    run: RunId
    pack: PackId
    pack_version: str
    pack_hash: str
    pack_title: str
    route: RouteId
    seed: int
    deal: Deal
    player: str
    knew: bool
    started: int
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One action and the entries it caused: one line of a journal."""

    action: Action
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A header and its turns: all that replay, export and the mirror need."""

    header: Header
    turns: tuple[Turn, ...]
