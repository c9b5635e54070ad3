import shutil
from pathlib import Path

import pytest
from fakes.mistakes import TINY
from hypothesis import given, settings
from hypothesis import strategies as st

from game.content.layout import laid_out
from game.content.load import load
from game.content.nodes import read_tree
from game.content.shipped import shipped
from game.content.text import decode

SHIPPED = sorted(path.parent for path in shipped("levels").glob("*/pack.yaml"))
FILES = sorted(TINY.rglob("*.yaml"))


def data(content: bytes) -> object:
    """Return what a file says, or nothing if it cannot be understood."""
    source, problems = decode(content, "x.yaml")
    tree = read_tree(source)
    return tree.data if tree.whole and not problems and not tree.problems else None


def words(content: bytes) -> list[str]:
    """List the lines with anything on them, without the blanks around, comments too."""
    rows = (" ".join(row.split()) for row in content.decode("utf-8-sig").splitlines())
    return [row for row in rows if row]


MESSY = """\
# Mine.
format: 1


level:
      id: a   # here
      rule: "Two
        words"
events:
- id: one
  # what it says
  text: |
     First.

       Deeper.


  choices:
  -   say: A
      effects: {set: [x],
         clear: [y]}   # both
  -   {say: B}
-   id: two
    text: >-
      Folded
      lines.
- {id: three}
- {id: four}
# the end"""

NEAT = """\
# Mine.
format: 1

level:
  id: a   # here
  rule: "Two
    words"
events:
  - id: one
    # what it says
    text: |
       First.

         Deeper.

    choices:
      - say: A
        effects: {set: [x],
           clear: [y]}   # both
      - {say: B}

  - id: two
    text: >-
      Folded
      lines.

  - {id: three}
  - {id: four}
# the end
"""


def test_a_messy_file_becomes_a_neat_one() -> None:
    assert (laid_out(MESSY.encode()) or b"").decode() == NEAT
    assert data(NEAT.encode()) == data(MESSY.encode())


def test_a_file_with_mistakes_is_left_alone() -> None:
    assert laid_out(b"text: [") is None
    assert laid_out(b"\ttext: a") is None
    assert laid_out(b"") is None


def test_line_ends_and_marks_of_other_systems_go() -> None:
    assert laid_out(b"\xef\xbb\xbfa: 1\r\nb: 2") == b"a: 1\nb: 2\n"


def test_blanks_that_belong_to_a_text_stay() -> None:
    kept = b"a: |+\n  one  \n\n\nb: 2\n"
    assert laid_out(kept) == kept


@pytest.mark.parametrize("pack", [TINY, *SHIPPED], ids=lambda path: path.name)
def test_a_pack_in_another_layout_is_the_same_pack(pack: Path, tmp_path: Path) -> None:
    root = Path(shutil.copytree(pack, tmp_path / "pack"))
    for path in root.rglob("*.yaml"):
        neat = laid_out(path.read_bytes())
        assert neat is not None
        assert laid_out(neat) == neat
        path.write_bytes(neat)
    before, after = load(pack).pack, load(root).pack
    assert before
    assert after
    assert before.hash == after.hash


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(FILES), st.data())
def test_whatever_the_mess_it_says_the_same_afterwards(path: Path, draw: st.DataObject) -> None:
    rows = path.read_text(encoding="utf-8").split("\n")
    for _ in range(draw.draw(st.integers(0, 8))):
        at = draw.draw(st.integers(0, len(rows) - 1))
        match draw.draw(st.sampled_from(["blank", "trailing", "comment", "wider", "narrower"])):
            case "blank":
                rows.insert(at, "")
            case "trailing":
                rows[at] += "  "
            case "comment":
                rows.insert(at, " " * draw.draw(st.integers(0, 9)) + "# note")
            case "wider":
                rows[at:] = [f"  {row}" if row.startswith(" ") else row for row in rows[at:]]
            case _:
                rows = [row[2:] if row.startswith("    ") else row for row in rows]
    messy = "\n".join(rows).encode()
    neat = laid_out(messy)
    if data(messy) is None:
        assert neat is None
        return
    assert neat is not None
    assert data(neat) == data(messy)
    assert words(neat) == words(messy)
    assert laid_out(neat) == neat
