import pytest

from game.content.scalars import is_number, meaning


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "yes",
        "on",
        "off",
        "y",
        "NO",
        "12:30",
        "1:30:00",
        "2024-01-05",
        "2024-13-45",
        "010",
        "1_000",
        "-",
        "+",
        ".",
        "1e",
        "0o9",
        "--1",
        "٣",
    ],
)
def test_what_yaml_1_1_twists_stays_text(text: str) -> None:
    assert meaning(text) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0),
        ("-0", 0),
        ("+7", 7),
        ("42", 42),
        ("-42", -42),
        ("0x1F", 31),
        ("0o17", 15),
        ("1e3", 1000.0),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1.", 1.0),
        ("-.inf", float("-inf")),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
    ],
)
def test_yaml_1_2_core_scalars_get_their_meaning(text: str, value: object) -> None:
    found = meaning(text)
    assert (found, type(found)) == (value, type(value))


def test_long_numbers_are_known_before_they_are_converted() -> None:
    assert is_number("1" * 100_000)
    assert not is_number("1" * 1_000 + "x")
