"""Spoilt packs: always spoilt in the same way, in many ways, and never more than their reader can bear."""

from random import Random

from fakes.mistakes import TINY

from game.cli.fuzzed.mutants import mutant, torn

FILES = {path.relative_to(TINY).as_posix(): path.read_bytes() for path in TINY.rglob("*.yaml")}


def test_the_same_seed_spoils_in_the_same_way() -> None:
    assert mutant(FILES, 7) == mutant(FILES, 7)
    assert len({repr(sorted(mutant(FILES, seed).items())) for seed in range(20)}) > 15


def test_most_files_are_left_as_they_were() -> None:
    for seed in range(20):
        changed = [name for name, content in mutant(FILES, seed).items() if FILES.get(name) != content]
        assert len(changed) <= 3


def test_bytes_are_torn_too() -> None:
    assert len({torn(b"format: 1\n" * 9, Random(seed)) for seed in range(20)}) > 10  # noqa: S311 - no secret
