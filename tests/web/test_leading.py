"""Who may lead."""

from game.web.leading import cookie_of, token_of
from game.web.workshop import Keys


def test_neither_cookie_nor_form_holds_the_secret_of_the_link() -> None:
    keys = Keys()
    assert keys.lead not in cookie_of(keys)[1] + token_of(keys)
    assert cookie_of(keys)[1] != token_of(keys)


def test_every_room_has_its_own() -> None:
    one, other = Keys(code="K7RQ"), Keys(code="K7RQ")
    assert cookie_of(one)[0] == cookie_of(other)[0]
    assert cookie_of(one)[1] != cookie_of(other)[1]
