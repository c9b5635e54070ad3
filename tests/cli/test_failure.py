"""Why a command could not do what it was asked."""

from game.cli.failure import Failure


def test_it_is_its_sentence_and_an_exit_code() -> None:
    assert str(Failure("There is no such run.")) == "There is no such run."
    assert (Failure("x").code, Failure("x", code=1).code) == (2, 1)
