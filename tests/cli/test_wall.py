"""The wall from the command line."""

import pytest

from game.cli.failure import Failure
from game.cli.main import main, parser_for
from game.content.words import load_words


@pytest.mark.parametrize("address", ["", "http://192.168.0.17:8000/wall", "https://example.org/#x", "nonsense"])
def test_what_is_no_link_of_a_wall_is_said_in_one_line(address: str) -> None:
    parsed = parser_for("wall", load_words()).parse_args(["wall", address])
    with pytest.raises(Failure, match="not the link of a wall"):
        parsed.run(parsed)


def test_the_command_line_says_it_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["wall", "nonsense"]) == 2
    assert "not the link of a wall" in capsys.readouterr().err
