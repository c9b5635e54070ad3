from game.content.problem import Severity, problem, render
from game.model.where import Where

WHERE = Where(file="levels/x.yaml", line=9, column=11)


def test_a_problem_is_shown_with_its_line_a_caret_and_the_way_out() -> None:
    one = problem("E303", WHERE, "no event 'captian'", line="    goto: captian", hint="did you mean 'captain'?")
    assert render(one) == (
        "levels/x.yaml:9:11: E303 no event 'captian'\n"
        "        goto: captian\n"
        "              ^\n"
        "    did you mean 'captain'?"
    )


def test_of_a_long_line_the_part_around_the_caret_is_shown() -> None:
    one = problem("E117", Where(file="x", line=1, column=5_001), "too long", line="a" * 5_000 + "b" + "c" * 5_000)
    rows = render(one).splitlines()
    assert rows[1][rows[2].index("^")] == "b"
    assert len(rows[1]) < 120


def test_the_severity_follows_from_the_code() -> None:
    assert problem("E101", WHERE, "m").severity is Severity.ERROR
    assert problem("W501", WHERE, "m").severity is Severity.WARNING


def test_hostile_characters_do_not_reach_the_terminal() -> None:
    assert "\x1b" not in render(problem("E106", WHERE, "see \x1b[31m", line="text: \x1b[31m", hint="\x1b"))
