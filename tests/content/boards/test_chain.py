"""A chain as a noun."""

from game.content.boards.chain import chain
from game.content.schema.boards.chain import ChainRecord
from game.model.where import Where

HERE = Where(file="levels/any.yaml", line=3)


def test_a_chain_is_as_its_author_wrote_it() -> None:
    record = ChainRecord.model_validate(
        {
            "id": "letter",
            "readers": 4,
            "words": [{"text": "if", "hedge": True, "gain": 7, "lost": "Gone."}, {"text": "so", "keep": True}],
            "links": [{"title": "Gus", "person": "gus", "text": "Short!"}, {"title": "A wall"}],
            "dates": [
                {"when": "June", "text": "A plan.", "claim": "c04", "checked": "full"},
                {"when": "J", "text": "T"},
            ],
        }
    )
    built = chain(record, HERE)
    assert (built.kind, built.readers, built.where) == ("chain", 4, HERE)
    assert [(one.text, one.keep, one.hedge, one.gain, one.lost) for one in built.words] == [
        ("if", False, True, 7, "Gone."),
        ("so", True, False, 0, ""),
    ]
    assert [(one.title, one.person, one.text) for one in built.links] == [
        ("Gus", "gus", "Short!"),
        ("A wall", None, ""),
    ]
    assert [(one.claim, one.checked) for one in built.dates] == [("c04", "full"), (None, "")]
