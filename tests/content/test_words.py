from collections.abc import Mapping
from pathlib import Path

import pytest

from game.content.pseudo import PSEUDO
from game.content.shipped import shipped
from game.content.words import ENGLISH, PLACEHOLDER, Words, load_words, read_words, spoken


def words(tmp_path: Path, **files: str) -> Words:
    folder = tmp_path / "en"
    folder.mkdir()
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return read_words(folder)


def test_placeholders_are_filled(tmp_path: Path) -> None:
    catalogue = words(tmp_path, a="hello: Hello {name}, {n} points", b="no: no")
    assert catalogue.say("hello", name="Mina", n=3) == "Hello Mina, 3 points"
    assert catalogue.say("no") == "no"


def test_one_and_other_are_chosen_by_n(tmp_path: Path) -> None:
    catalogue = words(tmp_path, a="moved: {one: one moved, other: '{n} moved'}")
    assert [catalogue.say("moved", n=n) for n in (0, 1, 2)] == ["0 moved", "one moved", "2 moved"]


def test_an_unknown_key_or_a_missing_placeholder_is_an_error(tmp_path: Path) -> None:
    catalogue = words(tmp_path, a="hello: Hello {name}")
    with pytest.raises(KeyError, match="bye"):
        catalogue.say("bye")
    with pytest.raises(KeyError, match="name"):
        catalogue.say("hello")


@pytest.mark.parametrize(
    "files", [{"a": "x: y", "b": "x: z"}, {"a": "x: [1]"}, {"a": "x: {one: 1}"}, {"a": "x: 5"}, {"a": "a: b: c"}]
)
def test_a_mistake_in_a_catalogue_is_told(tmp_path: Path, files: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"\.yaml"):
        words(tmp_path, **files)


def test_a_file_without_keys_or_a_folder_without_files_is_told(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="key: text"):
        words(tmp_path, a="- x")
    with pytest.raises(FileNotFoundError):
        read_words(tmp_path / "fr")


def test_the_shipped_catalogue_loads() -> None:
    assert load_words().language == "en"


def test_a_run_without_a_score_hears_the_plain_words_where_there_are_any(tmp_path: Path) -> None:
    catalogue = words(tmp_path, a="gone: Your score is gone\ngone_unscored: It is over\nbye: Bye")
    assert [catalogue.plainly().say(key) for key in ("gone", "bye")] == ["It is over", "Bye"]
    assert catalogue.plainly(scored=True).say("gone") == catalogue.say("gone") == "Your score is gone"


def placeholders(text: str | Mapping[str, str]) -> set[str]:
    """Return what must be filled in; `n` may be left to the language, which chooses by it."""
    return set(PLACEHOLDER.findall(text)) if isinstance(text, str) else {"n", *PLACEHOLDER.findall(text["other"])}


@pytest.mark.parametrize("language", spoken()[1:])
def test_every_language_says_everything_that_english_says_and_nothing_else(language: str) -> None:
    english = read_words(shipped("assets") / "words" / ENGLISH).texts
    other = read_words(shipped("assets") / "words" / language).texts
    assert sorted(set(english) - set(other)) == []
    assert sorted(set(other) - set(english)) == []


@pytest.mark.parametrize("language", spoken()[1:])
def test_every_language_fills_in_the_same(language: str) -> None:
    english, other = load_words().texts, load_words(language).texts
    assert [
        key for key in english if placeholders(english[key]) - {"n"} != placeholders(other[key]) - {"n"}
        or not placeholders(other[key]) <= placeholders(english[key])
    ] == []  # fmt: skip


@pytest.mark.parametrize(
    ("language", "listed", "parted", "told"),
    [("en", "a, b", "a; b", "a. b"), ("zh", "a、b", "a；b", "a。b")],  # noqa: RUF001 - the language's own signs
)
def test_what_is_listed_is_joined_as_the_language_does_it(language: str, listed: str, parted: str, told: str) -> None:
    catalogue = load_words(language)
    assert (catalogue.listed("ab"), catalogue.parted("ab"), catalogue.sentences("ab")) == (listed, parted, told)


def test_a_language_that_is_not_here_is_english() -> None:
    assert load_words("../zh") == load_words()


def test_the_language_that_nobody_speaks_keeps_what_is_filled_in() -> None:
    words = load_words(PSEUDO)
    assert words.say("desktop_level", number=2, of=9) == "[Çhåptér 2 öf 9 lorem lore]"
    assert words.say("desktop_minutes", n=1).startswith("[åböüt 1")
