"""What a state puts before the player, as paragraphs in the order in which somebody would tell it."""

from dataclasses import dataclass
from typing import assert_never

from game.content.words import Words
from game.model.board import TURNS
from game.model.offer import Intro, Offer, Offered, Over, Question, Scene
from game.model.pack import Pack
from game.model.state import State
from game.rules.force import in_force
from game.terminal.board import board_words, options_words, sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An offer in words: paragraphs to read, the choices to pick from, and the question at their end."""

    paragraphs: tuple[str, ...]
    choices: tuple[str, ...]
    prompt: str


def tell(pack: Pack, state: State, offer: Offer, words: Words) -> Told:
    """Put an offer into words; pictures, colours and positions have no part in it."""
    match offer:
        case Intro():
            return _intro(offer, words)
        case Scene():
            return _scene(pack, state, offer, words)
        case Question():
            return Told(
                paragraphs=(words.plainly(scored=state.scored).say("terminal_predict", n=offer.families),),
                choices=(),
                prompt=words.say("terminal_ask_predict", n=offer.families),
            )
        case Over():
            return Told(paragraphs=(words.say("terminal_over"),), choices=(), prompt="")
        case _:
            assert_never(offer)


def standing(pack: Pack, state: State, words: Words, *, meter: int | None = None) -> str:
    """Return the score with its tier, the app's other `meter` and the numbers of the story, as one line."""
    parts = []
    if in_force(pack, state).score_shown:
        tier = next((tier.title for tier in pack.tiers if tier.id == state.tier), "")
        key = "terminal_score_tier" if tier else "terminal_score"
        parts.append(words.say(key, title=pack.score.title, score=state.score, tier=tier))
    if pack.phantom is not None and meter is not None:
        parts.append(words.say("terminal_meter", title=pack.phantom.title, value=meter))
    parts += [
        words.say("terminal_number", title=number.title, value=state.numbers[number.id])
        for number in pack.numbers.values()
    ]
    return " ".join(parts)


def stakes_in_words(stakes: int, words: Words) -> str:
    """Say a stake as words, since a bare sign is easily missed by an ear."""
    if stakes == 0:
        return words.say("terminal_stakes_none")
    return words.say("terminal_stakes_plus" if stakes > 0 else "terminal_stakes_minus", points=abs(stakes))


def _intro(offer: Intro, words: Words) -> Told:
    return Told(
        paragraphs=(
            words.say("terminal_level", number=offer.number, of=offer.of, title=offer.title),
            words.say("terminal_rule", rule=offer.rule),
            offer.rule_more,
        ),
        choices=(),
        prompt=words.say("terminal_ask_go"),
    )


def _scene(pack: Pack, state: State, scene: Scene, words: Words) -> Told:
    paragraphs = (
        _place_and_time(scene, words),
        _who(pack, scene, words),
        words.say("terminal_hard", hard=scene.hard) if scene.hard else "",
        scene.lead,
        scene.title,
        scene.text,
        standing(pack, state, words, meter=scene.phantom) if scene.score_shown and scene.choices else "",
        scene.frame_line,
    )
    if scene.board is not None:
        lay_out = board_words(pack, scene.board, words)
        options = options_words(scene.board, words)
        skip = (words.say("terminal_skip"),) if scene.can_skip else ()
        prompt = words.say("terminal_ask_choice", n=len(options))
        opening = (scene.title,) if state.marks and state.marks.get(TURNS) else paragraphs
        return Told(paragraphs=(*opening, *lay_out), choices=(*options, *skip), prompt=prompt)
    choices = tuple(_choice(number, choice, words) for number, choice in enumerate(scene.choices, start=1))
    if scene.can_skip:
        choices += (words.say("terminal_skip"),)
    return Told(paragraphs=paragraphs, choices=choices, prompt=_prompt(scene, words))


def _place_and_time(scene: Scene, words: Words) -> str:
    place = words.say(f"place_{scene.place}")
    light = words.say(f"light_{scene.light}")
    if scene.when:
        return words.say("terminal_when_where", when=scene.when, place=place, light=light)
    return words.say("terminal_where", place=place, light=light)


def _who(pack: Pack, scene: Scene, words: Words) -> str:
    said = []
    if scene.person is not None:
        person = pack.people[scene.person]
        mood = words.say(f"mood_{scene.mood}")
        key = "terminal_person_role" if person.role else "terminal_person"
        said.append(words.say(key, name=person.name, role=person.role, mood=mood))
    others = [pack.people[other].name for other in scene.others]
    if others:
        said.append(words.say("terminal_others", n=len(others), names=words.listed(others)))
    return " ".join(said)


def _choice(number: int, choice: Offered, words: Words) -> str:
    parts = [words.say("terminal_choice", number=number, say=sentence(choice.say))]
    if choice.note:
        parts.append(sentence(choice.note))
    if choice.stakes is not None:
        parts.append(stakes_in_words(choice.stakes, words))
    return " ".join(parts)


def _prompt(scene: Scene, words: Words) -> str:
    if not scene.choices:
        return words.say("terminal_ask_go")
    return words.say("terminal_ask_choice", n=len(scene.choices))
