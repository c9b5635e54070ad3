import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.limits import MAX_LINES, MAX_PROBLEMS
from game.content.po import LONGEST, Message, Po, read_po, write_po

TEXT = st.text(st.characters(exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"), include_characters="\n"))
NAME = st.text("abc_. ", min_size=1, max_size=12).filter(str.strip)
MESSAGES = st.builds(
    Message,
    context=NAME,
    source=TEXT.filter(bool),
    text=TEXT,
    places=st.sampled_from([(), ("levels/home.yaml:3",)]),
    fuzzy=st.booleans(),
    previous=TEXT,
)
GOOD = 'msgctxt "a"\nmsgid "One"\nmsgstr "Eins"\n'
THIRD = GOOD.replace('"a"', '"c"')


def unplaced(message: Message) -> tuple[object, ...]:
    return message.context, message.source, message.text, message.places, message.fuzzy, message.previous


@given(st.lists(MESSAGES, max_size=5, unique_by=lambda one: one.context))
def test_what_is_written_is_read_again(messages: list[Message]) -> None:
    po = Po(head=("# Words", "# a: b"), header="Language: zh\n", messages=tuple(messages))
    again, problems = read_po(write_po(po).encode(), "locale/zh.po")
    assert problems == []
    assert [unplaced(one) for one in again.messages] == [unplaced(one) for one in messages]
    assert (again.head, again.header) == (po.head, po.header)
    assert write_po(again) == write_po(po)


def test_comments_of_other_tools_are_kept_and_obsolete_messages_are_not() -> None:
    raw = f'msgid ""\nmsgstr ""\n\n# short!\n#. a button\n#, fuzzy, c-format\n#| msgid "Won"\n{GOOD}\n#~ msgid "x"\n'
    po, problems = read_po(raw.encode(), "zh.po")
    assert problems == []
    assert [(one.notes, one.fuzzy, one.previous) for one in po.messages] == [(("# short!", "#. a button"), True, "Won")]


@pytest.mark.parametrize(
    ("broken", "code", "line"),
    [
        ('msgctxt "b"\nmsgid "Two\nmsgstr "Zwei"\n', "E130", 6),
        ('msgctxt "b"\nmsgid "T\\wo"\nmsgstr "Zwei"\n', "E130", 6),
        ('msgctxt "b"\nmsgid "Two"\n', "E130", 5),
        ('msgctxt "b"\nmsgstr "Zwei"\nmsgid "Two"\n', "E130", 7),
        ('msgid "Two"\nmsgid "Three"\nmsgstr ""\n', "E130", 6),
        ('"Zwei"\n', "E130", 5),
        ("Zwei\n", "E130", 5),
        (GOOD, "E131", 5),
    ],
)
def test_a_broken_message_is_told_at_its_line_and_costs_no_other(broken: str, code: str, line: int) -> None:
    po, problems = read_po(f"{GOOD}\n{broken}\n{THIRD}".encode(), "zh.po")
    assert [(one.code, one.where.line) for one in problems] == [(code, line)]
    assert [one.context for one in po.messages] == ["a", "c"]


def test_bytes_that_are_no_text_are_told_as_everywhere() -> None:
    assert [one.code for one in read_po(b"\xff\xfe", "zh.po")[1]] == ["E104"]


def test_of_a_file_of_nonsense_only_so_much_is_told() -> None:
    assert len(read_po(b"x\n\n" * 5_000, "zh.po")[1]) == MAX_PROBLEMS


def test_a_file_without_end_is_not_read() -> None:
    po, problems = read_po(b'""\n' * (MAX_LINES + 1), "zh.po")
    assert [(one.code, one.where.line) for one in problems] == [("E116", MAX_LINES)]
    assert po == Po()


def test_a_long_text_of_many_lines_is_put_together_once() -> None:
    raw = b'msgid "a"\nmsgstr ""\n' + b'"aaaaaaaaaaaaaaaaaaaa"\n' * 60_000
    po, problems = read_po(raw, "zh.po")
    assert problems == []
    assert len(po.messages[0].text) == 1_200_000


def test_a_quote_inside_a_text_is_led_to_its_escape() -> None:
    _, problems = read_po(b'msgid "a"\nmsgstr "an "a""\n', "de.po")
    assert [one.hint for one in problems] == ['a quote inside a text is written \\"']


def test_a_line_without_end_is_told_and_not_taken_apart() -> None:
    po, problems = read_po(f'msgid "{"a" * (LONGEST + 1)}"\nmsgstr "b"\n\n{GOOD}'.encode(), "zh.po")
    assert [(one.code, one.where.line) for one in problems] == [("E117", 1)]
    assert [one.context for one in po.messages] == ["a"]
