from typing import Any

import pytest

from game.content.advice import allowed_name, instead, unknown_key

EFFECTS = ("add", "ties", "set")
NEEDS = ("at_least", "has")


@pytest.mark.parametrize(
    ("kind", "found", "hint"),
    [
        ("bool_type", "yes", "write true"),
        ("bool_type", "Off", "write false"),
        ("bool_type", 1, "write true or false"),
        ("int_type", "four", "in digits"),
        ("int_type", "-5", "write -5 without quotes"),
        ("int_type", 2.5, "such as 2"),
        ("int_type", float("inf"), "in digits"),
        ("string_type", 5, "put it in quotes"),
        ("string_type", {}, '"double quotes"'),
        ("list_type", "helped_ola", "write [helped_ola]"),
        ("list_type", {}, "begin each entry with -"),
        ("model_type", "money >= 4", "{at_least: {money: 4}}"),
    ],
)
def test_what_fits_is_shown_instead(kind: str, found: Any, hint: str) -> None:
    assert hint in instead(kind, "needs", found)


@pytest.mark.parametrize(
    ("key", "found", "fields", "rest", "said"),
    [
        ("say:Hold it", None, ("say", "note"), False, ("a space is missing after the colon", "write say: Hold it")),
        ("and listen", None, ("say", "note"), True, ("the comma before 'and listen' ends the text", "double quotes")),
        ("000", None, ("start", "min"), True, ("ends the number", "without a comma")),
        ("score", 2, EFFECTS, False, ("unknown key 'score'", "add: {score: 2}")),
        ("money", 4, NEEDS, False, ("unknown key 'money'", "at_least: {money: 4}")),
        ("ad", {}, EFFECTS, False, ("unknown key 'ad'", "did you mean 'add'?")),
        ("zzz", {}, EFFECTS, False, ("unknown key 'zzz'", "known here: add, ties, set")),
    ],
)
def test_an_unknown_key_is_often_something_else(
    key: str,
    found: Any,
    fields: tuple[str, ...],
    rest: bool,  # noqa: FBT001 -- a parameter of the test
    said: tuple[str, str],
) -> None:
    message, hint = unknown_key(key, found, fields, "", rest=rest)
    assert said[0] in message
    assert said[1] in hint


def test_a_key_that_is_known_next_door_is_sent_there() -> None:
    _, hint = unknown_key("zzz", {}, EFFECTS, "'zzz' belongs into 'level'", rest=False)
    assert hint == "'zzz' belongs into 'level'"


def test_an_id_is_shown_as_it_may_be_written() -> None:
    assert allowed_name("My Street").endswith(": my_street")
    assert allowed_name("5").endswith("begin with a letter")
