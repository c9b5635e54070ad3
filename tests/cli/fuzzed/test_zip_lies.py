"""Lies in the headers of a zip."""

from collections.abc import Callable
from random import Random

import pytest
from fakes import zips

from game.cli.fuzzed.zip_lies import LIES, TEARS
from game.content.problem import Problem
from game.content.zipped import Zipped, examine_bytes

SOUND = zips.sound()


@pytest.mark.parametrize("lie", dict.fromkeys((*LIES, *TEARS)), ids=lambda lie: lie.__name__)
def test_each_lie_changes_a_zip_and_none_breaks_its_reader(lie: Callable[[bytes, Random], bytes]) -> None:
    made = [lie(SOUND, Random(seed)) for seed in range(15)]  # noqa: S311 - a story, not a secret
    assert len(set(made) - {SOUND}) > 4
    for content in made:
        found = examine_bytes(content)
        if isinstance(found, Zipped):
            assert all(isinstance(found.read(name), bytes | Problem) for name in found.names)


@pytest.mark.parametrize("lie", dict.fromkeys((*LIES, *TEARS)), ids=lambda lie: lie.__name__)
def test_what_is_no_zip_is_survived(lie: Callable[[bytes, Random], bytes]) -> None:
    assert isinstance(lie(b"format: 1\n", Random(1)), bytes)  # noqa: S311 - a story, not a secret
