"""Author mode over every screen: the bar, its doors, and what happens to a screen when the pack beneath it changes."""

from dataclasses import replace

from game.desktop.scene import Context, Pop, Push, Scene, Wish
from game.desktop.scenes.author_graph import AuthorGraph
from game.desktop.scenes.author_jump import AuthorJump
from game.desktop.scenes.author_problems import AuthorProblems
from game.desktop.scenes.board import BoardPlay
from game.desktop.scenes.ending import Ending
from game.desktop.scenes.flow import opening
from game.desktop.scenes.intro import LevelIntro
from game.desktop.scenes.play import Play
from game.desktop.scenes.predict import Prediction
from game.desktop.unplayable import UnplayableError
from game.desktop.widgets.author_bar import AuthorBar, BarButton
from game.model.event import Choice
from game.model.item import Item
from game.model.offer import Scene as Offered
from game.model.pack import Pack
from game.session.author.workbench import Workbench

FIRST = "author:problems"
"""The door to which the key E leads."""

_DOORS = (AuthorProblems, AuthorJump, AuthorGraph)


def bar(ctx: Context, bench: Workbench) -> AuthorBar:
    """Return the bar: what is longest and fits is said, and always that nothing is recorded."""
    found = len(bench.problems)
    count = ctx.say("author_problems", n=found) if found else ctx.say("author_fine")
    icon, tone = ("warning-circle", "pin") if bench.broken else ("warning", "lamp") if found else ("check", "white")
    happened = _happened(ctx, bench)
    alone, short = ctx.say("author_unrecorded"), ctx.say("author_mode")
    notes = (f"{alone} · {happened}", f"{short} · {happened}", happened) if happened else (alone, short)
    return AuthorBar(
        key="author",
        notes=(*notes, short),  # the last one stands even where nothing fits
        doors=(
            BarButton(key=FIRST, text=count, icon=icon, tone=tone, badge=str(found) if found else ""),
            BarButton(key="author:jump", text=ctx.say("author_jump"), icon="map-pin"),
            BarButton(key="author:graph", text=ctx.say("author_graph"), icon="path"),
        ),
    )


def _happened(ctx: Context, bench: Workbench) -> str:
    """Say the most important of what has happened."""
    if bench.broken:
        return ctx.say("author_broken")
    if bench.lost:
        first = bench.lost[0]
        return ctx.say(f"author_lost_{first.noun}", name=first.name, now=first.now)
    if bench.proving:
        return ctx.say("author_proving")
    return ctx.say("author_reloaded", ms=bench.ms) if bench.reads > 1 else ""


def opened(key: str, scene: Scene, bench: Workbench) -> Wish | None:
    """Return what a door of the bar wishes for; pressed again, it closes."""
    name = key.removeprefix("author:")
    if isinstance(scene, _DOORS) and _name(scene) == name:
        return Pop()
    if name == "problems":
        return Push(AuthorProblems())
    if bench.pack is None:
        raise UnplayableError("broken_pack", str(bench.root), "")
    here = bench.here()
    if name == "graph":
        return Push(AuthorGraph(level=here.level, at=here.event or ""))
    return Push(AuthorJump(wish=here))


def _name(scene: Scene) -> str:
    return type(scene).__name__.removeprefix("Author").lower()


def follow(scene: Scene, bench: Workbench) -> Wish | None:
    """Show the problems where some keep the pack from being played; take them away when all is well."""
    if bench.broken and not isinstance(scene, AuthorProblems):
        return Push(AuthorProblems(came=True))
    if isinstance(scene, AuthorProblems) and scene.came and not bench.broken:
        return Pop()
    return None


def renewed(scene: Scene, ctx: Context) -> Scene:
    """Return a screen with the words of the changed pack; whoever was in the middle of it stays there."""
    if not ctx.table.playing:
        return scene
    match scene:
        case Play(after=None, tab=tab):
            fresh = opening(ctx)
            return replace(fresh, tab=tab, held=0) if isinstance(fresh, Play) else fresh
        case Play():
            return replace(scene, shown=retold(scene.shown, ctx.pack))
        case BoardPlay(over=False) | LevelIntro() | Prediction() | Ending():
            return opening(ctx)
        case _:
            return scene


def retold(shown: Offered, pack: Pack) -> Offered:
    """Return a scene that was answered already, with the author's newest words for its choices."""
    known = {choice.id: choice for choice in _choices(shown, pack)}
    return replace(
        shown,
        choices=tuple(
            replace(each, say=known[each.id].say, note=known[each.id].note, reply=known[each.id].reply)
            if each.id in known
            else each
            for each in shown.choices
        ),
    )


def _choices(shown: Offered, pack: Pack) -> tuple[Choice, ...]:
    if shown.item is not None:
        return next((each.choices for each in _items(pack) if each.id == shown.item), ())
    place = pack.events.get(shown.level, {}).get(shown.event)
    return place[1].choices if place else ()


def _items(pack: Pack) -> tuple[Item, ...]:
    return tuple(item for family in pack.families.values() for item in family.items)
