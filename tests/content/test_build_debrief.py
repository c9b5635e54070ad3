"""The debrief as nouns: lines stand in the order of the protections, unchecked sources stay out."""

from pathlib import Path

from fakes.corpus import COMPARED
from fakes.mistakes import Edit, spoil, tiny

from game.content.load import load
from game.model.debrief import Has


def test_every_system_has_its_lines_in_the_order_of_the_protections(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    lines = COMPARED.replace(
        "[{protection: exit, has: unknown}, {protection: notice, has: partly, claim: c01}]",
        "[{protection: notice, has: partly, claim: c01, refs: [R1, R2]}, {protection: exit, has: unknown}]",
    )
    spoil(root, "", Edit("claims.yaml", "references:\n", lines + "references:\n"))
    pack = load(root).pack

    assert pack is not None
    assert [one.id for one in pack.protections] == ["exit", "notice"]
    (system,) = pack.comparisons
    assert [(one.protection, one.has) for one in system.guards] == [("exit", Has.UNKNOWN), ("notice", Has.PARTLY)]
    assert [one.id for one in system.guards[1].references] == ["R1"]


def test_three_things_to_take_along_and_one_line(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", Edit("pack.yaml", "ties: {", "debrief: {takeaways: [One., Two., Three.], line: Last.}\nties: {"))
    pack = load(root).pack

    assert pack is not None
    assert pack.debrief is not None
    assert (pack.debrief.takeaways, pack.debrief.line) == (("One.", "Two.", "Three."), "Last.")


def test_a_pack_may_say_nothing_of_it(tmp_path: Path) -> None:
    pack = load(tiny(tmp_path)).pack

    assert pack is not None
    assert (pack.debrief, pack.protections, pack.comparisons) == (None, (), ())
