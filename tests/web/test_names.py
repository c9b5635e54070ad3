"""The three words of a seat."""

from fakes.rooms import play_on, started, tiny_room

from game.content.words import load_words
from game.web.names import name_of, named


def test_a_name_is_three_words_and_always_the_same() -> None:
    words = load_words()
    assert name_of("abc", words) == name_of("abc", words)
    assert len(name_of("abc", words).split()) == 3
    assert len({name_of(str(number), words) for number in range(300)}) > 295


def test_seats_are_listed_by_the_alphabet_and_never_by_their_coming() -> None:
    room = tiny_room()
    tokens = started(room, 8)
    for each in tokens:
        play_on(room, each, most=1)
    names = named(room.seats, load_words())
    assert list(names) == sorted(names)
    assert set(names.values()) == set(tokens)


def test_two_seats_with_one_name_are_not_offered() -> None:
    room = tiny_room()
    (one,) = started(room, 1)
    play_on(room, one, most=1)
    assert named([*room.seats, *room.seats], load_words()) == {}
