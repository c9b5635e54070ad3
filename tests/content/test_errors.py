import pytest

from game.content.load import load_text

LEVEL = "format: 1\nlevel: {id: x, title: X, rule: R.}\nevents:\n  - {id: a, text: A.%s}\n"


def said(extra: str) -> tuple[str, str, str]:
    (one,) = load_text((LEVEL % extra).encode(), "levels/x.yaml").problems
    return one.code, one.message, one.hint


@pytest.mark.parametrize(
    ("extra", "code", "message", "hint"),
    [
        (", mod: smile", "E201", "unknown key 'mod'", "did you mean 'mood'?"),
        (", effects: {ad: {x: 1}}", "E201", "unknown key 'ad'", "did you mean 'add'?"),
        (", title: 5", "E203", "'title' must be a text, not the number 5", "put it in quotes"),
        (", title: true", "E203", "'title' must be a text, not true", "put it in quotes"),
        (", others: gus", "E203", "'others' must be a list (lines that begin with -, or [ ]), not 'gus'", ""),
        (", slot: x", "E203", "'slot' must be a mapping (key: value), not 'x'", ""),
        (", effects: {add: {m: 1.5}}", "E203", "'m' must be a whole number, not the number 1.5", ""),
        (", mood: smiel", "E204", "'mood' cannot be 'smiel'", "did you mean 'smile'?"),
        (", light: xxx", "E204", "'light' cannot be 'xxx'", "allowed: day, dusk, night"),
        (", effects: {add: {m: 9999999}}", "E205", "'m' must be 1000000 or less", ""),
        (", choices: [{say: ''}]", "E206", "'say' must not be empty", ""),
        (", effects: {add: {Money: 1}}", "E207", "'Money' is not an id", ""),
        (", others: [gus, 5]", "E203", "'others, entry 2' must be a text, not the number 5", "put it in quotes"),
        (", goto: ", "E209", "the key 'goto' has no value", ""),
    ],
)
def test_a_mistake_is_said_in_plain_words(extra: str, code: str, message: str, hint: str) -> None:
    found = said(extra)
    assert found[:2] == (code, message)
    assert hint in found[2]


@pytest.mark.parametrize(
    ("extra", "message", "hint"),
    [
        (", choices: [{say:Yes}]", "a space is missing after the colon", "write say: Yes"),
        (", choices: [{say: Sit down, and listen}]", "the comma before 'and listen' ends the text", "double quotes"),
        (", choices: [{say: A, effects: {goto: a}}]", "unknown key 'goto'", "not belong into 'effects' but beside it"),
        (", family: x", "unknown key 'family'", "'family' belongs into 'slot'"),
        (", effects: {add: {m = 1}}", "'m = 1' is not an id", "write m: 1"),
        (", mood: \u200bsmile", "'mood' cannot be '(U+200B)smile'", "did you mean 'smile'?"),
    ],
)
def test_a_slip_of_the_pen_is_one_mistake_and_leads_on(extra: str, message: str, hint: str) -> None:
    _, told, advice = said(extra)
    assert told == message
    assert hint in advice


def test_an_unknown_key_that_resembles_none_gets_the_list() -> None:
    assert said(", zzz: 1")[2].startswith("known here: id, when, place")
