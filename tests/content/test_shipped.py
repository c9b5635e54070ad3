from game.content.shipped import shipped


def test_both_folders_are_where_the_game_is() -> None:
    assert (shipped("levels") / "starbridge").is_dir()
    assert (shipped("assets") / "words" / "en").is_dir()
