"""Every screen in the smallest window with the largest text, and how much room each kind of text has there."""

import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from fakes.window import Player

from game.content.boxes import place_of
from game.content.build import build
from game.content.load import read_draft
from game.content.phrases import phrases
from game.desktop import ops
from game.desktop import text as typeset
from game.desktop.canvas import Canvas
from game.desktop.scene import Begin, Push
from game.desktop.scenes.board import BoardPlay
from game.desktop.scenes.cards import CardPage
from game.desktop.scenes.play import Play
from game.desktop.settings import Settings
from game.desktop.widgets.widget import Look
from game.model.ids import RouteId
from game.model.pack import Pack

SIZE, TEXT, STEPS = (960, 600), 200, 900
MARK = re.compile(r"\d{5}")
SLACK = 2

Rewrite = Callable[[str, str], str]
"""What to put in the place of a text, by its kind and a mark of five digits; nothing leaves it as it is."""


def rewritten(root: Path, say: Rewrite) -> tuple[Pack, dict[str, str]]:
    """Return a pack with other words, and the kind of place of each mark."""
    draft, places = read_draft(root), {}
    for number, phrase in enumerate(list(phrases(draft))):
        mark = f"{number:05d}"
        places[mark] = place_of(phrase)
        phrase.put(say(places[mark], mark) or phrase.text)
    assert draft.pack is not None
    return build(draft, draft.pack), places


def walked(pack: Pack, route: str, *, greed: int) -> Iterator[Player]:
    """Play a route to the end of its mirror, for the points or against them, and stop at every screen."""
    chance = random.Random(greed)  # noqa: S311 - the same way each time
    player = Player(pack, size=SIZE, settings=Settings(text=TEXT), paints=False)
    player.window.director.grant(Begin(RouteId(route)))
    player.feed()
    unfolded, tried = set[str](), set[str]()
    for _ in range(STEPS):
        yield player
        if player.scene == "FirstPair":
            break
        framing = player.table.session.state.framing.value
        if player.scene == "Play" and framing not in unfolded:
            unfolded.add(framing)
            yield from _phone(player)
        _forward(player, chance, greed, tried)
    yield from _mirror(player)


def _phone(player: Player) -> Iterator[Player]:
    player.press("phone")
    yield player
    for tab in [node.key for node in player.named("tab")]:
        player.press(tab)
        yield player
    player.press("back")


def _forward(player: Player, chance: random.Random, greed: int, tried: set[str]) -> None:
    """Take a way on: of answers the one that brings most of the points that are wanted, of moves one that is new."""
    scene = player.window.director.top.scene
    player.clock.wind(max(0, scene.until - player.clock.ticks() + 1))
    player.feed()
    if player.scene == "Prediction":
        player.press("guess:1")
    keys = [node.key for node in player.screen().walk() if "press" in node.actions]
    if isinstance(scene, Play) and scene.after is None and scene.shown.choices:
        best = max(scene.shown.choices, key=lambda each: greed * (each.stakes or 0))
        player.press(f"choice:{best.id}" if any(each.stakes for each in scene.shown.choices) else
                     chance.choice([key for key in keys if key.startswith("choice:")]))  # fmt: skip
    elif isinstance(scene, BoardPlay) and not scene.over and scene.shown.board is not None:
        ways = scene.shown.board.options
        fresh = [each for each in ways if not each.last and each.id not in tried]
        move = fresh[0] if fresh else chance.choice(ways)
        tried.add(move.id)
        player.press(f"move:{move.id}")
    else:
        player.press(next(key for key in ("on", "begin", "skip") if key in keys))


def _mirror(player: Player) -> Iterator[Player]:
    for keys in (("all",), ("side",), ("back", "print"), ("record",), ("back", "back", "cards"), ("back", "more")):
        for key in keys:
            player.press(key)
        yield player
    for key in [node.key for node in player.screen().walk() if node.key.startswith("page:")]:
        player.press(key)
        yield player
    for claim in list(player.table.pack().claims)[:4]:
        player.window.director.grant(Push(CardPage(claim=claim)))
        player.feed()
        yield player


def cut_lines(player: Player) -> Iterator[tuple[ops.Words, float]]:
    """Yield every marked line that leaves its box or its window at a side, and how many pixels of it are inside."""
    kit, far = player.window.kit, 100_000
    for placed in player.tree().walk():
        canvas = Canvas(kit, (-far, -far, 2 * far, 2 * far), still=True)
        placed.widget.paint(canvas, placed.rect, Look())
        left, _, wide, _ = kit.pixels(placed.rect)
        first, _, seen, _ = kit.pixels(placed.clip)
        start, end = max(left, first) - SLACK, min(left + wide, first + seen) + SLACK
        for op in canvas.things:
            if isinstance(op.what, ops.Words) and MARK.search(op.what.text):
                x, _, long, _ = op.box
                over = max(0, start - x) + max(0, x + long - end)
                if over:
                    yield op.what, long - over


def measured(root: Path, route: str, say: Rewrite, *, part: str) -> Mapping[str, Mapping[int, float]]:
    """Return, of each place whose words were cut, the least room by weight, in sizes of its letters.

    `part` is the pattern of what of a line stands for the text: what is written around it takes room of its own.
    """
    rooms: dict[str, dict[int, float]] = defaultdict(dict)
    for greed in (1, -1):
        pack, places = rewritten(root, say)
        for player in walked(pack, route, greed=greed):
            for words, inside in cut_lines(player):
                for found in re.finditer(part, words.text):
                    around = typeset.width(words.text, words.font) - typeset.width(found[0], words.font)
                    room = (inside - around) / words.font.pixels
                    known = rooms[places[found[0][:5]]]
                    known[words.font.weight] = min(known.get(words.font.weight, room), room)
    return rooms
