import json
from pathlib import Path

from game.cli.check_report import as_github, as_json, as_text, checked, summary
from game.content.load import Loaded
from game.content.problem import Problem, problem
from game.content.words import load_words
from game.model.where import Where

WORDS = load_words()
WHERE = Where(file="levels/a,b.yaml", line=3, column=7)
ERROR = problem("E303", WHERE, "no event '100%'", line="goto: 100%", hint="did you mean 'c'?")
WARNING = problem("W501", WHERE, "never asked")


def loaded(*problems: Problem) -> Loaded:
    return Loaded(pack=None, problems=problems)


def test_files_are_named_from_where_the_reader_stands() -> None:
    near = checked(Path("packs/x"), Path("packs/x"), loaded(ERROR))
    assert near.problems[0].where.file == "packs/x/levels/a,b.yaml"
    far = checked(Path("/far/x"), Path("/far/x"), loaded(ERROR))
    assert far.problems[0].where.file == "/far/x/levels/a,b.yaml"


def test_each_form_tells_the_same() -> None:
    found = [checked(Path("x"), Path("x"), loaded(ERROR, WARNING))]
    assert as_text(found, WORDS).splitlines()[0] == "x/levels/a,b.yaml:3:7: E303 no event '100%'"
    data = json.loads(as_json(found, {"played": []}))
    assert data["played"] == []
    assert (data["errors"], data["warnings"]) == (1, 1)
    assert data["checked"][0]["problems"][0]["line"] == 3
    assert as_github(found, WORDS).splitlines()[0] == (
        "::error file=x/levels/a%2Cb.yaml,line=3,col=7,title=E303::no event '100%25' (did you mean 'c'?)"
    )


def test_one_line_sums_up() -> None:
    assert summary([checked(Path(), Path(), loaded())], WORDS) == "1 checked. No problems."
    assert summary([checked(Path(), Path(), loaded(WARNING, WARNING))], WORDS) == "1 checked: 0 errors, 2 warnings."
