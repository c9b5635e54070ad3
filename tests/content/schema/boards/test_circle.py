from game.content.schema.boards.circle import CircleFriendRecord, CircleRecord


def test_ends_can_ask_what_was_done_what_was_suffered_and_who_is_left() -> None:
    tallies = CircleRecord(id="all", friends=[CircleFriendRecord(person="dana")]).tallies()
    assert {"look", "talk", "rebuke", "hide", "drop", "back_hide", "friends"} <= tallies
    assert len(tallies) == 11
