"""Items of a family differ in what they tell, not in how much: else their length or price would be measured."""

from collections.abc import Iterator, Sequence
from statistics import median
from typing import Final

from game.content.draft import Complaint, Draft
from game.content.schema.pairs import AnswerRecord, ItemRecord

FEW: Final = 3
"""Items below which there is no middle to compare with."""

TIMES: Final = 1.5
"""A text this much longer or shorter than the middle one reads as another kind of question."""

WORDS: Final = 8
"""Words by which short texts may differ in any case; half a line says nothing about weight."""

CHOICES: Final = 1
"""Answers more or fewer than the middle item has; some questions have a third way out, and that is wanted."""

EFFECTS: Final = 3
"""Effects more than the middle item has; an item that moves half the town weighs more than one that moves nobody."""


def balance(draft: Draft) -> Iterator[Complaint]:
    """Compare each item with the middle of its family: length, number of answers, number of effects."""
    for part in draft.families:
        if not part.whole or len(part.record.items) < FEW:
            continue
        items = part.record.items
        lengths = [len(item.text.split()) for item in items]
        answers = [len(item.choices) for item in items]
        caused = [sum(_caused(answer) for answer in item.choices) for item in items]
        for at, item in enumerate(items):
            for key, message in _unlike(item, at, lengths, answers, caused):
                hint = "the other items of the family are more alike"
                yield Complaint(part=part, path=("items", at, key), code="W540", message=message, hint=hint)


def _unlike(
    item: ItemRecord, at: int, lengths: Sequence[int], answers: Sequence[int], caused: Sequence[int]
) -> Iterator[tuple[str, str]]:
    usual = median(lengths)
    longer, shorter = lengths[at] > usual * TIMES, lengths[at] * TIMES < usual
    if (longer or shorter) and abs(lengths[at] - usual) > WORDS:
        yield "text", f"the item '{item.id}' has {lengths[at]} words, the middle item of its family {usual:g}"
    if abs(answers[at] - median(answers)) > CHOICES:
        yield "choices", f"the item '{item.id}' has {answers[at]} answers, the middle item {median(answers):g}"
    if caused[at] - median(caused) > EFFECTS:
        yield "choices", f"the item '{item.id}' causes {caused[at]} things, the middle item {median(caused):g}"


def _caused(answer: AnswerRecord) -> int:
    if not answer.wrote("effects"):
        return 0
    effects = answer.effects
    return len(effects.add) + len(effects.ties) + len(effects.set) + len(effects.clear)
