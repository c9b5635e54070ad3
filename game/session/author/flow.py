"""A level as a graph: its events, and every way in which one can follow another."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from game.model.event import Event
from game.model.ids import ChoiceId, EventId
from game.model.level import Level

ENTRY, EXIT = "(in)", "(out)"
"""Where a level begins and ends; no id of an event has brackets."""


class Sort(StrEnum):
    """What kind of place a node is."""

    ENTRY = "entry"
    EXIT = "exit"
    ASKED = "asked"
    READ = "read"
    SLOT = "slot"
    BOARD = "board"
    ENDING = "ending"


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """An event, or where the level begins or ends; `needs` says that it is passed over unless something holds."""

    id: str
    title: str
    sort: Sort
    needs: bool = False
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """One event can follow another: by these choices (none: whatever is done), by a goto, or only if needs hold.

    `says` are the words of the choices. `maybe` marks a way that is open only when events in between are passed over,
    or when the target's or the choices' own needs hold.
    """

    source: str
    target: str
    choices: tuple[ChoiceId, ...] = ()
    says: tuple[str, ...] = ()
    goto: bool = False
    maybe: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """The graph of one level; nodes stand in the order of the file."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def flow(level: Level) -> Flow:
    """Draw the graph of a level from what its author wrote; whether anything can happen is for the proofs."""
    nodes = [Node(id=ENTRY, title=level.title, sort=Sort.ENTRY, line=level.where.line)]
    nodes += [_node(event) for event in level.events]
    nodes.append(Node(id=EXIT, title="", sort=Sort.EXIT))
    return Flow(nodes=tuple(nodes), edges=tuple(_merged(_edges(level))))


def _node(event: Event) -> Node:
    return Node(id=event.id, title=event.title, sort=_sort(event), needs=event.needs is not None, line=event.where.line)


def _sort(event: Event) -> Sort:
    if event.ending is not None:
        return Sort.ENDING
    if event.slot is not None:
        return Sort.SLOT
    if event.board is not None:
        return Sort.BOARD
    return Sort.ASKED if event.choices else Sort.READ


def _edges(level: Level) -> Iterator[Edge]:
    at = {event.id: number for number, event in enumerate(level.events)}
    for target, maybe in _from(level, 0):
        yield Edge(source=ENTRY, target=target, maybe=maybe)
    for number, event in enumerate(level.events):
        for way in _ways(level, event):
            start = at[way.goto] if way.goto else number + 1
            for target, passed in _from(level, start):
                yield Edge(
                    source=event.id,
                    target=target,
                    choices=way.choices,
                    says=way.says,
                    goto=way.goto is not None,
                    maybe=passed or way.needs,
                )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    """One way out of an event, before it is known where it leads."""

    goto: EventId | None
    choices: tuple[ChoiceId, ...] = ()
    says: tuple[str, ...] = ()
    needs: bool = False


def _ways(level: Level, event: Event) -> Iterator[_Way]:
    """Yield the ways out: one for each choice or end of a board that leads elsewhere, one for all others."""
    if event.board is not None:
        ends = level.boards[event.board].ends
        yield from (_Way(goto=end.goto or event.goto, choices=(ChoiceId(end.id),), says=(end.id,)) for end in ends)
        if not ends:
            yield _Way(goto=event.goto)
    elif event.choices:
        for one in event.choices:
            needs = one.needs is not None
            yield _Way(goto=one.goto or event.goto, choices=(one.id,), says=(one.say,), needs=needs)
        if event.hard or all(one.needs for one in event.choices):  # it can be skipped, or only read
            yield _Way(goto=event.goto, needs=not event.hard)
    else:
        yield _Way(goto=event.goto)


def _from(level: Level, position: int) -> Iterator[tuple[str, bool]]:
    """Yield where one can come to stand from a position on, and whether that hangs on needs."""
    passed = False
    for event in level.events[position:]:
        yield event.id, passed or event.needs is not None
        if event.needs is None:
            return
        passed = True
    yield EXIT, passed


def _merged(edges: Iterable[Edge]) -> Iterator[Edge]:
    """Draw one line between two places, however many choices lead along it."""
    known: dict[tuple[str, str], list[Edge]] = {}
    for edge in edges:
        known.setdefault((edge.source, edge.target), []).append(edge)
    for (source, target), same in known.items():
        free = any(not each.choices for each in same)
        yield Edge(
            source=source,
            target=target,
            choices=() if free else tuple(dict.fromkeys(one for each in same for one in each.choices)),
            says=() if free else tuple(dict.fromkeys(one for each in same for one in each.says)),
            goto=any(each.goto for each in same),
            maybe=all(each.maybe for each in same),
        )


def labelled(graph: Flow, edge: Edge) -> tuple[str, ...]:
    """Return the words on an edge: those of its choices, where not all choices of the event take this way."""
    beside = [each for each in graph.edges if each.source == edge.source and each is not edge]
    split = any(set(each.choices) != set(edge.choices) for each in beside)
    return edge.says if split else ()
