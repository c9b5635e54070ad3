"""What a form says."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import Request

from game.model.action import Action, Choose, Go, Move, Predict, Skip
from game.model.ids import ChoiceId, MoveId
from game.web.forms import action_of, fields, step_of


def read(body: bytes) -> dict[str, str]:
    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": body, "more_body": False}

    return asyncio.run(fields(Request({"type": "http", "method": "POST", "headers": []}, receive)))


def test_fields_are_read_as_browsers_write_them() -> None:
    assert read(b"kind=choose&value=a+b&step=3") == {"kind": "choose", "value": "a b", "step": "3"}
    assert read(b"") == {}


@given(st.binary(max_size=300))
def test_anything_else_is_an_empty_form_and_never_an_error(body: bytes) -> None:
    form = read(body)
    assert all(len(value) <= 120 for value in form.values())
    step_of(form)
    action_of(form)


@pytest.mark.parametrize(
    ("form", "action"),
    [
        ({"kind": "go"}, Go()),
        ({"kind": "skip"}, Skip()),
        ({"kind": "choose", "value": "a"}, Choose(choice=ChoiceId("a"))),
        ({"kind": "move", "value": "done"}, Move(move=MoveId("done"))),
        ({"kind": "predict", "value": "3"}, Predict(changed=3)),
        ({"kind": "predict", "value": "-3"}, None),
        ({"kind": "predict", "value": "٣"}, None),
        ({"kind": "choose"}, None),
        ({}, None),
    ],
)
def test_an_action_is_one_that_could_be_pressed(form: dict[str, str], action: Action | None) -> None:
    assert action_of(form) == action


@pytest.mark.parametrize(
    ("written", "step"), [("0", 0), ("12", 12), ("", None), ("-1", None), ("1e3", None), ("9" * 9, None)]
)
def test_a_step_is_a_short_number(written: str, step: int | None) -> None:
    assert step_of({"step": written}) == step
