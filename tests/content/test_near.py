import time

from game.content.near import did_you_mean


def test_the_nearest_word_is_offered() -> None:
    assert did_you_mean("captian", ["captain", "cabin"]) == "did you mean 'captain'?"
    assert did_you_mean("captian", ["xyz"]) == ""


def test_of_thousands_the_nearest_is_found_fast() -> None:
    known = [f"event_{n}" for n in range(20_000)] + ["captain"]
    start = time.process_time()
    assert did_you_mean("captian", known) == "did you mean 'captain'?"
    assert time.process_time() - start < 0.5
