"""The screen in words: a tree of roles, names and values that tests read and other voices can speak."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.desktop.geometry import Rect
from game.desktop.widgets.widget import Placed


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One thing on the screen and what it means."""

    role: str
    name: str
    value: str
    key: str
    rect: Rect
    actions: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    children: tuple["Node", ...] = ()

    def walk(self) -> Iterator["Node"]:
        """Yield this and all beneath it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def find(self, name: str, role: str = "") -> "Node":
        """Return the first node whose key or name is this, and whose role fits; one that can be pressed comes first."""
        found = [node for node in self.walk() if name in (node.name, node.key) and role in ("", node.role)]
        if found:
            return min(found, key=lambda node: (not node.actions, node.key != name))
        raise LookupError(f"nothing is called '{name}' on this screen:\n{dump(self)}")


def meaning_of(tree: Placed, title: str = "", focus: str = "") -> Node:
    """Return the whole screen as one node."""
    return Node(role="screen", name=title, value="", key="", rect=tree.rect, children=_nodes(tree, focus))


def _nodes(placed: Placed, focus: str) -> tuple[Node, ...]:
    meaning = placed.widget.meaning()
    if meaning is not None and meaning.role == "inert":
        return ()
    below = tuple(node for child in placed.children for node in _nodes(child, focus))
    if meaning is None:
        return below
    states = meaning.states + (("focused",) if focus and placed.widget.key == focus else ())
    return (
        Node(
            role=meaning.role,
            name=meaning.name,
            value=meaning.value,
            key=placed.widget.key,
            rect=placed.visible,
            actions=meaning.actions,
            states=states,
            children=below,
        ),
    )


def dump(node: Node, depth: int = 0) -> str:
    """Return the tree as text, one line a node, for goldens and for people."""
    value = f" = {node.value}" if node.value else ""
    states = f" [{', '.join(node.states)}]" if node.states else ""
    lines = [f"{'  ' * depth}{node.role} '{node.name}'{value}{states}"]
    return "\n".join(lines + [dump(child, depth + 1) for child in node.children])
