"""Author mode as text: the pack is read again at every prompt, its problems are told, and `jump` leads anywhere."""

from collections.abc import Iterable
from dataclasses import replace

from game.content.problem import Problem, render
from game.content.words import Words
from game.model.ids import SCORE, EventId, FactId, LevelId, NumberId, RouteId
from game.model.offer import Over
from game.model.pack import Pack
from game.session.author.jump import Jump
from game.session.author.workbench import Workbench, main_route
from game.terminal.console import Console
from game.terminal.play import respond
from game.terminal.scene import Told, tell
from game.terminal.table import Table

_MOST = 10


class Misread(Exception):  # noqa: N818 - what an author typed, in words for them
    """A jump that leads nowhere."""


def play_author(bench: Workbench, console: Console, words: Words, *, seed: int, route: RouteId | None = None) -> None:
    """Play until the author leaves or the story ends; nothing is recorded."""
    console.say(words.say("author_text_start"))
    tell_problems(bench, console, words)
    while bench.pack is None:
        if console.ask(words.say("author_text_again")) in {None, "q"}:
            return
        if bench.look().read:
            tell_problems(bench, console, words)
    session = bench.begin(route if route and route in bench.pack.routes else main_route(bench.pack), seed)
    while True:
        session = bench.session or session
        table = Table(name=session.state.run, session=session, console=console, words=words, delete=lambda: None)
        told = tell(session.pack, session.state, session.offer, words)
        table.speak(told)
        if isinstance(session.offer, Over) or not _turn(bench, table, told):
            return


def _turn(bench: Workbench, table: Table, told: Told) -> bool:
    """Ask until something was done; tell whether the author stays."""
    console, words = table.console, table.words
    while True:
        said = console.ask(told.prompt)
        if said is None:
            return False
        if bench.look().read:  # what was answered may not be there any more
            console.say(words.say("author_text_reloaded"))
            tell_problems(bench, console, words)
            return True
        if said == "problems":
            tell_problems(bench, console, words)
        elif said.split()[:1] == ["jump"]:
            if _jump(bench, table, said.split()[1:]):
                return True
        else:
            answer = respond(table, said, table.session.offer, told)
            if answer is not False:
                return answer is True


def tell_problems(bench: Workbench, console: Console, words: Words) -> None:
    """Say what is wrong, what was lost, and whether an older version is played."""
    pack = bench.pack.title if bench.pack else bench.root.name
    console.lines(tuple(words.say(f"author_lost_{one.noun}", name=one.name, now=one.now) for one in bench.lost))
    found = bench.problems
    if not found:
        console.say(words.say("author_problems_none", pack=pack))
        return
    console.say(words.say("author_problems_title", n=len(found), pack=pack))
    console.lines(tuple(_lines(found[:_MOST])))
    if len(found) > _MOST:
        console.say(words.say("author_problems_more", n=len(found) - _MOST))
    if bench.broken and bench.pack is not None:
        console.say(words.say("author_broken"))


def _lines(found: Iterable[Problem]) -> Iterable[str]:
    return (line for one in found for line in render(one).splitlines())


def _jump(bench: Workbench, table: Table, wanted: list[str]) -> bool:
    if bench.pack is None:
        return False
    try:
        wish = wished(bench.pack, bench.here(), wanted, table.words)
    except Misread as wrong:
        table.console.say(str(wrong))
        return False
    lawful = bench.jump(wish)
    table.say("author_text_jumped", level=bench.pack.levels[wish.level].title)
    if not lawful:
        table.say("author_jump_unlawful")
    return True


def wished(pack: Pack, here: Jump, wanted: list[str], words: Words) -> Jump:
    """Read LEVEL [EVENT] [NUMBER=VALUE …] [FACT …]; what is not said stays as it is."""
    levels = [level for level in pack.levels if any(level in route.levels for route in pack.routes.values())]
    if not wanted:
        raise Misread(words.say("author_text_how", names=words.listed(levels)))
    level = LevelId(wanted[0])
    if level not in levels:
        raise Misread(words.say("author_text_levels", name=wanted[0], names=words.listed(levels)))
    wish, rest = replace(here, level=level, event=None), wanted[1:]
    if rest and rest[0] in pack.events[level]:
        wish, rest = replace(wish, event=EventId(rest[0])), rest[1:]
    for word in rest:
        wish = _with(pack, wish, word, words)
    return wish


def _with(pack: Pack, wish: Jump, word: str, words: Words) -> Jump:
    name, sign, value = word.partition("=")
    if sign and (name == SCORE or name in pack.numbers) and value.removeprefix("-").isdecimal():
        return replace(wish, numbers={**wish.numbers, NumberId(name): int(value)})
    if not sign and name in pack.facts:
        return replace(wish, facts=wish.facts | {FactId(name)})
    if not sign and wish.event is None:
        names = words.listed(pack.events[wish.level])
        raise Misread(words.say("author_text_events", name=name, level=wish.level, names=names))
    numbers, facts = words.listed((SCORE, *pack.numbers)), words.listed(sorted(pack.facts))
    raise Misread(words.say("author_text_odd", word=word, numbers=numbers, facts=facts))
