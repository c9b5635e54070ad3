"""Secrets."""

from hypothesis import given
from hypothesis import strategies as st

from game.web.tokens import ALPHABET, CODE_LENGTH, clean_code, form_token, room_code, same, secret


def test_codes_are_short_and_secrets_are_long() -> None:
    codes, secrets = {room_code() for _ in range(200)}, {secret() for _ in range(200)}
    assert all(len(code) == CODE_LENGTH and set(code) <= set(ALPHABET) for code in codes)
    assert len(codes) > 190
    assert len(secrets) == 200
    assert min(map(len, secrets)) >= 22


def test_a_code_is_never_a_word() -> None:
    assert not set(ALPHABET) & set("AEIOU01")


@given(st.text(max_size=40))
def test_any_typing_becomes_a_code_or_nothing(typed: str) -> None:
    assert set(clean_code(typed)) <= set(ALPHABET)
    assert len(clean_code(typed)) <= CODE_LENGTH


def test_thumbs_make_spaces_and_small_letters() -> None:
    assert clean_code(" b c-d f ") == "BCDF"


def test_a_form_belongs_to_its_holder() -> None:
    assert form_token(b"k", "one") == form_token(b"k", "one") != form_token(b"k", "two")
    assert form_token(b"k", "one") != form_token(b"l", "one")
    assert same("a", "a")
    assert not same("a", "b")
