"""All checks, in the order in which an author would look for mistakes; a new check is one file and one line here."""

from typing import Final

from game.content.checks.balance import balance
from game.content.checks.baskets import baskets
from game.content.checks.boards import boards
from game.content.checks.bounds import bounds
from game.content.checks.cards import cards
from game.content.checks.circles import circles
from game.content.checks.comparisons import comparisons
from game.content.checks.composers import composers
from game.content.checks.counters import counters
from game.content.checks.desks import desks
from game.content.checks.faces import faces, somewhere
from game.content.checks.facts import facts
from game.content.checks.frames import frames
from game.content.checks.framings import framings
from game.content.checks.goto import goto
from game.content.checks.icons import icons
from game.content.checks.item_words import item_words
from game.content.checks.items import items
from game.content.checks.ladder import ladder
from game.content.checks.leading import leading
from game.content.checks.numbers import numbers
from game.content.checks.people import people
from game.content.checks.plain import plain
from game.content.checks.reach import reach
from game.content.checks.room import room
from game.content.checks.routes import routes
from game.content.checks.said import said
from game.content.checks.scenes import scenes
from game.content.checks.score_kept import score_kept
from game.content.checks.shelf import shelf
from game.content.checks.slots import slots
from game.content.checks.star_charts import star_charts
from game.content.checks.steps import steps
from game.content.checks.structure import structure
from game.content.checks.unique import unique
from game.content.checks.unresolved import unresolved
from game.content.draft import Check

CHECKS: Final[tuple[Check, ...]] = (
    shelf,
    unique,
    goto,
    people,
    numbers,
    ladder,
    structure,
    facts,
    icons,
    cards,
    comparisons,
    said,
    bounds,
    score_kept,
    items,
    item_words,
    frames,
    plain,
    framings,
    slots,
    scenes,
    boards,
    baskets,
    circles,
    counters,
    desks,
    composers,
    star_charts,
    steps,
    routes,
    reach,
    balance,
    leading,
    faces,
    somewhere,
    room,
    unresolved,
)
