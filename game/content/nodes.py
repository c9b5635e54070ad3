"""The one reader of YAML: a builder on the parser's event stream that keeps every place and obeys limits.

`yaml.load` loses duplicate keys, reads `no` as False, follows merge bombs for minutes and crashes on deep
nesting; the event stream under it does none of this and is faster.
"""

import re
from collections.abc import Callable
from typing import Any, Final

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from game.content.characters import FORBIDDEN, called
from game.content.limits import MAX_COLLECTIONS, MAX_DEPTH, MAX_DIGITS, MAX_KEYS, MAX_NODES, MAX_PROBLEMS, MAX_SCALAR
from game.content.scalars import STARTS, WORDS, is_number, meaning
from game.content.syntax import explain
from game.content.text import Text
from game.content.tree import Mark, Stop, Tree, remove

HAS_C: Final = yaml.__with_libyaml__
EXTRAS: Final = re.compile(r"(?<!\w)[&!]")
"""Where no word begins with & or !, no event can carry an anchor or a tag, and none is asked for them."""

ODD_KEYS: Final = frozenset({"", "<<"})
MESSAGE_QUOTES: Final = "put the text in quotes"


def read_tree(source: Text, *, use_c: bool = HAS_C) -> Tree:
    """Read one document; the C parser and the pure one give the same result."""
    tree = Tree(source=source)
    parser: Any = None
    try:
        parser = yaml.CSafeLoader(source.text) if use_c else yaml.SafeLoader(source.text)
        _build(tree, parser.get_event)
    except Stop:
        pass
    except yaml.MarkedYAMLError as error:
        tree.whole = False
        told = explain(source, error)
        if not any(one.where.line == told.where.line for one in tree.problems):  # what was refused there broke it
            tree.problems.append(told)
    except (ValueError, OverflowError):  # the pure parser lets chr() complain of \U00110000
        at = parser.get_mark()
        tree.whole = False
        tree.problems.append(
            source.complain("E106", at.line + 1, at.column + 1, "there is no such character", "delete it")
        )
    for into, marks, key in reversed(tree.twice):
        if key in into:  # reading may have stopped before its value
            remove(into, marks, key)
    return tree


def _build(tree: Tree, get_event: Callable[[], Any]) -> None:  # noqa: C901, PLR0912, PLR0915 -- one flat loop: 600,000 turns per file leave no room for calls
    stack: list[tuple[Any, list[Any], str | None]] = []
    into: Any = None
    marks: list[Any] = []
    key: str | None = None
    in_mapping = False
    nodes = collections = documents = 0
    same: dict[str, str] = {}
    careful = bool(EXTRAS.search(tree.source.text))
    while True:
        event = get_event()
        kind = type(event)
        if kind is ScalarEvent:
            text = event.value
            mark = event.start_mark
            if careful and (event.tag is not None or event.anchor is not None):
                _refuse_extras(tree, event)
            if len(text) > MAX_SCALAR:
                _too_long(tree, mark, len(text))
            if in_mapping and key is None:
                odd = text in into or event.style or text in ODD_KEYS
                key = _odd_key(tree, event, text, into, marks) if odd else same.setdefault(text, text)
                marks.append(mark)
                continue
            nodes += 1
            if nodes > MAX_NODES:
                _too_many(tree, mark, MAX_NODES)
            if event.style:
                value: Any = text
                if event.style == '"' and FORBIDDEN.search(text):
                    _hidden(tree, mark, text)
            elif text in WORDS:
                value = WORDS[text]
            elif text[0] in STARTS:
                value = _number(tree, mark, text)
            else:
                value = text
            node: Any = mark
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            mark = event.start_mark
            collections += 1
            if event.tag is not None or event.anchor is not None:
                _refuse_extras(tree, event)
            if collections > MAX_COLLECTIONS:
                _too_many(tree, mark, MAX_COLLECTIONS)
            if in_mapping and key is None:
                tree.refuse("E114", mark, "a key must be plain text, not a list or a mapping", MESSAGE_QUOTES)
                raise Stop
            if len(stack) >= MAX_DEPTH:
                tree.refuse("E115", mark, f"this is nested more than {MAX_DEPTH} levels deep")
                raise Stop
            stack.append((into, marks, key))
            in_mapping = kind is MappingStartEvent
            into = {} if in_mapping else []
            marks = [mark]
            key = None
            continue
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            value, node = into, marks
            if in_mapping and len(into) > MAX_KEYS:
                _too_many(tree, marks[0], MAX_KEYS)
            into, marks, key = stack.pop()
            in_mapping = type(into) is dict
        elif kind is AliasEvent:
            hint = "write the text out; a text that begins with * has to stand in quotes"
            tree.refuse("E108", event.start_mark, "aliases (*) are not allowed", hint)
            if in_mapping and key is None:
                raise Stop
            value, node = None, event.start_mark
        elif kind is DocumentStartEvent:
            documents += 1
            if documents > 1:
                tree.refuse("E112", event.start_mark, "a second document starts here (---)", "one file, one document")
                raise Stop
            continue
        elif kind is StreamEndEvent:
            tree.nodes, tree.collections = nodes, collections
            return
        else:
            continue
        if in_mapping:
            into[key] = value
            marks.append(node)
            key = None
        elif into is None:
            tree.data, tree.marks = value, node
        else:
            into.append(value)
            marks.append(node)


def _odd_key(tree: Tree, event: Any, text: str, into: dict[str, Any], marks: list[Any]) -> str:
    """Check a key that is quoted, empty, a merge or there already; all keys are text."""
    mark = event.start_mark
    if text == "<<" and not event.style:
        tree.refuse("E110", mark, "merge keys (<<) are not allowed", "write the keys out")
    elif not text and not event.style:
        tree.refuse("E114", mark, "there is a value without a key here", MESSAGE_QUOTES)
    elif FORBIDDEN.search(text):
        _hidden(tree, mark, text)
    if text not in into:
        return text
    first = marks[1 + 2 * list(into).index(text)]
    message = f"the key '{text}' is written twice; it stands already in line {first.line + 1}"
    tree.complain("E113", mark, message, "remove one of the two")
    if len(tree.problems) >= MAX_PROBLEMS:
        tree.whole = False
        raise Stop
    again = f"{text} (again in line {mark.line + 1}, column {mark.column + 1})"
    tree.twice.append((into, marks, again))
    return again


def _number(tree: Tree, mark: Mark, text: str) -> Any:
    if len(text) > MAX_DIGITS and is_number(text):
        tree.refuse("E117", mark, f"this number is longer than {MAX_DIGITS} characters", MESSAGE_QUOTES)
        return text
    return meaning(text)


def _hidden(tree: Tree, mark: Mark, text: str) -> None:
    found = FORBIDDEN.search(text)
    name = called(found[0]) if found else "a hidden character"
    tree.refuse("E106", mark, f"this text holds {name}", "delete it")


def _too_many(tree: Tree, mark: Mark, limit: int) -> None:
    tree.refuse("E116", mark, f"there are more than {limit:,} entries", "split the file into several")
    raise Stop


def _refuse_extras(tree: Tree, event: Any) -> None:
    """Complain about what only hostile or mistaken files have, away from the fast path."""
    if event.anchor is not None:
        hint = "write the text out; a text that begins with & has to stand in quotes"
        tree.refuse("E108", event.start_mark, "anchors (&) are not allowed", hint)
    if event.tag is not None:
        hint = "remove it; a text that begins with ! has to stand in quotes"
        tree.refuse("E109", event.start_mark, "tags (!) are not allowed", hint)


def _too_long(tree: Tree, mark: Mark, length: int) -> None:
    message = f"this text has {length:,} characters; at most {MAX_SCALAR:,} are read"
    tree.refuse("E117", mark, message, "split it into several events")
