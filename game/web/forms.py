"""What a form says: three short fields, believed only as far as they can be read."""

from urllib.parse import parse_qsl

from starlette.requests import Request

from game.model.action import Action, Choose, Go, Move, Predict, Skip
from game.model.ids import ChoiceId, MoveId

_FIELDS = 8
_LONGEST = 120


async def fields(request: Request) -> dict[str, str]:
    """Read a form; anything that is not one is an empty form."""
    try:
        text = (await request.body()).decode("utf-8")
        pairs = parse_qsl(text, max_num_fields=_FIELDS, keep_blank_values=True, strict_parsing=bool(text))
    except ValueError:
        return {}
    return {name: value for name, value in pairs if len(value) <= _LONGEST}


def step_of(form: dict[str, str]) -> int | None:
    """Return for which step the form answers."""
    written = form.get("step", "")
    return int(written) if written.isascii() and written.isdigit() and len(written) < 7 else None  # noqa: PLR2004


def action_of(form: dict[str, str]) -> Action | None:
    """Return what the form asks for; None where nobody could have pressed that."""
    value = form.get("value", "")
    match form.get("kind", ""):
        case "go":
            return Go()
        case "skip":
            return Skip()
        case "choose" if value:
            return Choose(choice=ChoiceId(value))
        case "move" if value:
            return Move(move=MoveId(value))
        case "predict" if value.isascii() and value.isdigit() and len(value) < 3:  # noqa: PLR2004 - never so many
            return Predict(changed=int(value))
        case _:
            return None
