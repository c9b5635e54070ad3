"""Whatever a run holds comes back as it was; whatever is not a line is named."""

import json

import pytest
from fakes.anything import headers, turns
from fakes.records import answered, header, turn_of
from hypothesis import given

from game.journal.codec import (
    CodecError,
    NewerFormatError,
    decode_header,
    decode_turn,
    encode_header,
    encode_turn,
)
from game.model.framing import Framing, Stance
from game.model.record import Header, Turn

TURN = turn_of(answered("tell_on", Framing.SCORE, Stance.OWN))


@given(turns())
def test_any_turn_comes_back_as_it_was(turn: Turn) -> None:
    line = encode_turn(turn)

    assert decode_turn(line) == turn
    assert b"\n" not in line


@given(headers())
def test_any_header_comes_back_as_it_was(first: Header) -> None:
    line = encode_header(first)

    assert decode_header(line) == first
    assert b"\n" not in line


def test_a_line_is_compact_readable_and_in_the_order_of_the_model() -> None:
    line = encode_turn(TURN).decode()

    assert line.startswith('{"action":{"choice":"own","kind":"choose","at":0,"ms":0,"changes":0},"entries":[{"run":')


def test_who_is_watched_is_written_in_one_order() -> None:
    assert b'"watched_off":["speak_up","tell_on"]' in encode_header(header())


def test_a_header_from_before_rooms_were_told_apart_was_dealt_by_none() -> None:
    older = encode_header(header()).replace(b',"by_room":false', b"")

    assert b"by_room" not in older
    assert decode_header(older) == header()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda line: line.pop("action"),
        lambda line: line.update(extra=1),
        lambda line: line["action"].update(kind="fly"),
        lambda line: line["action"].update(ms="12"),
        lambda line: line["entries"][0].pop("family"),
        lambda line: line["entries"][0].update(stance="sideways"),
        lambda line: line["entries"][0].update(kind="ended"),
        lambda line: line["entries"][0]["where"].update(colour="red"),
    ],
)
def test_a_line_that_is_no_turn_is_refused(spoil: object) -> None:
    line = json.loads(encode_turn(TURN))
    assert callable(spoil)
    spoil(line)

    with pytest.raises(CodecError):
        decode_turn(json.dumps(line).encode())


def test_a_later_format_is_named_as_such() -> None:
    later = encode_header(header()).replace(b'"format":1', b'"format":2,"mood":"new"')

    with pytest.raises(NewerFormatError, match="format 2, and this version reads up to 1"):
        decode_header(later)


@pytest.mark.parametrize("line", [b"", b"[]", b"{}", b'{"format":true}', b'{"format":0}', b'{"format":1}', b"\xff\xfe"])
def test_what_is_no_header_is_refused(line: bytes) -> None:
    with pytest.raises(CodecError):
        decode_header(line)
