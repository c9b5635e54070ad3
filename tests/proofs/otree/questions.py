"""The same six questions for both programs: as a pack of ours, and as a project of oTree's."""

from pathlib import Path
from typing import Final

QUESTIONS: Final = (
    ("Which seat do you take in the bus?", ("By the window", "By the door", "I stand")),
    ("What do you drink in the morning?", ("Tea", "Coffee", "Water")),
    ("When do you wash the dishes?", ("At once", "In the evening", "When there are none left")),
    ("How do you carry your keys?", ("In a pocket", "In a bag", "In my hand")),
    ("What do you do with a full shelf?", ("Build another", "Give things away", "Push")),
    ("Which way do you walk home?", ("The short one", "The quiet one", "It depends")),
)

_PACK: Final = """\
format: 1
pack:
  id: six
  version: 0.1.0
  title: Six questions
  blurb: Six plain questions, one on each page.
  content_note: Nothing in here is about anything.
  authors: [Sincerely Yours]
  licence: CC-BY-4.0
you: {name: Lou, face: {skin: 3, hair: bob, hair_colour: black, clothes: gold}}
score: {title: Points, start: 0, min: 0, max: 10}
routes:
  - {id: six, title: Six, blurb: Six plain questions., minutes: 1, levels: [six]}
"""

_FRAMINGS: Final = (
    ("before", "false"), ("score", "true"), ("friends", "true"), ("required", "true"), ("off", "false"),
)  # fmt: skip
_FRAMING: Final = (
    "  - {{id: {name!r}, title: Nobody counts, score_shown: {shown}, stakes: {{along: 0}}, rewards: false, "
    "friends_pull: false, seen_by: nobody, can_leave: true, penalties: false}}\n"
)
"""A pack has all five framings; this one plays under none of them."""

_LEVEL: Final = """\
format: 1
level: {id: six, title: Six questions, rule: One question on each page., minutes: 1, place: street}
events:
"""

_SETTINGS: Final = """\
SESSION_CONFIGS = [dict(name="plain", app_sequence=["plain"], num_demo_participants=1)]
SESSION_CONFIG_DEFAULTS = dict(real_world_currency_per_point=1.0, participation_fee=0.0)
PARTICIPANT_FIELDS = []
SESSION_FIELDS = []
LANGUAGE_CODE = "en"
REAL_WORLD_CURRENCY_CODE = "USD"
USE_POINTS = True
ADMIN_USERNAME = "admin"
SECRET_KEY = "six-plain-questions"
"""

_APP: Final = """\
from otree.api import *


class C(BaseConstants):
    NAME_IN_URL = "plain"
    PLAYERS_PER_GROUP = None
    NUM_ROUNDS = 1


class Subsession(BaseSubsession):
    pass


class Group(BaseGroup):
    pass


"""

_PAGE: Final = """\
{{ block title }}Question NUMBER{{ endblock }}
{{ block content }}
{{ formfields }}
{{ next_button }}
{{ endblock }}
"""


def write_pack(folder: Path) -> Path:
    """Write our pack."""
    (folder / "levels").mkdir(parents=True)
    (folder / "pack.yaml").write_text(_PACK, encoding="utf-8")
    framings = "".join(_FRAMING.format(name=name, shown=shown) for name, shown in _FRAMINGS)
    (folder / "framings.yaml").write_text(f"format: 1\nframings:\n{framings}", encoding="utf-8")
    (folder / "levels" / "six.yaml").write_text(_LEVEL + "".join(map(_event, _numbered())), encoding="utf-8")
    return folder


def write_project(folder: Path) -> Path:
    """Write oTree's project, as its manual does it: a page class and a template for each question."""
    for name in ("plain", "_static", "_templates"):
        (folder / name).mkdir(parents=True)
    (folder / "settings.py").write_text(_SETTINGS, encoding="utf-8")
    fields = "".join(
        f"    q{number} = models.StringField(choices={list(choices)}, widget=widgets.RadioSelect, label={text!r})\n"
        for number, (text, choices) in _numbered()
    )
    pages = "".join(
        f'\n\nclass Q{number}(Page):\n    form_model = "player"\n    form_fields = ["q{number}"]\n'
        for number, _ in _numbered()
    )
    order = ", ".join(f"Q{number}" for number, _ in _numbered())
    app = f"{_APP}class Player(BasePlayer):\n{fields}{pages}\n\npage_sequence = [{order}]\n"
    (folder / "plain" / "__init__.py").write_text(app, encoding="utf-8")
    for number, _ in _numbered():
        page = _PAGE.replace("NUMBER", str(number))
        (folder / "plain" / f"Q{number}.html").write_text(page, encoding="utf-8")
    return folder


_Question = tuple[int, tuple[str, tuple[str, ...]]]


def _numbered() -> list[_Question]:
    return list(enumerate(QUESTIONS, 1))


def _event(question: _Question) -> str:
    number, (text, choices) = question
    said = "".join(f"      - say: {choice}\n" for choice in choices)
    return f"  - id: q{number}\n    title: Question {number}\n    text: {text}\n    choices:\n{said}"
