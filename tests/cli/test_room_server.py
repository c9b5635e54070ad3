"""Serving a room from the command line; what happens while it runs is in tests/web/test_process.py."""

from http.client import HTTPConnection
from pathlib import Path

from fakes.commanded import Commanded, commanded, refused


def answers(room: Commanded) -> None:
    """Ask for a page, so that the room is known to serve."""
    asked = HTTPConnection("127.0.0.1", room.port, timeout=10)
    asked.request("GET", "/")
    assert asked.getresponse().status == 200
    asked.close()


def test_it_says_where_everybody_goes_and_how_to_go_on(tmp_path: Path) -> None:
    with commanded(tmp_path) as room:
        assert f"http://127.0.0.1:{room.port}  code {room.code}" in room.said
        assert f"/lead#{room.lead}" in room.said
        assert room.file.is_file()
        answers(room)
        code, said, complained = room.end()
    assert (code, complained) == (0, "")
    assert f"--resume {room.code}" in said
    assert room.file.is_file()


def test_the_same_room_is_open_again_and_another_story_is_refused(tmp_path: Path) -> None:
    with commanded(tmp_path) as room:
        answers(room)
        room.end()
    with commanded(tmp_path, ("--port", "0", "--resume", room.code)) as again:
        assert (again.code, again.lead) == (room.code, room.lead)
        assert "still on this computer" not in again.said
        answers(again)
        again.end()
    with commanded(tmp_path) as other:
        assert f"Room {room.code} is still on this computer" in other.said


def test_a_room_that_is_open_is_not_opened_twice(tmp_path: Path) -> None:
    with commanded(tmp_path) as room:
        code, complaint = refused(tmp_path, "--port", "0", "--resume", room.code)
        assert code == 2
        assert "already open in another window" in complaint
        assert len(complaint.strip().splitlines()) == 1
        answers(room)


def test_an_address_that_is_not_ours_is_one_line(tmp_path: Path) -> None:
    code, complaint = refused(tmp_path, "--port", "0", "--lan", "203.0.113.9")
    assert code == 2
    assert "is not an address of this computer" in complaint
    assert "Traceback" not in complaint
