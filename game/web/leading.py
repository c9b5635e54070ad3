"""Who may lead: whoever holds the facilitator's cookie of this very room, and nobody else."""

from starlette.requests import Request

from game.web.desk import Desk
from game.web.tokens import form_token, same
from game.web.workshop import Keys


def cookie_of(keys: Keys) -> tuple[str, str]:
    """Return the facilitator's cookie: its name, and what it must hold, which is not the secret of the link."""
    return f"lead_{keys.code}", form_token(keys.forms, f"lead {keys.lead}")


def token_of(keys: Keys) -> str:
    """Return what every form of the facilitator carries."""
    return form_token(keys.forms, cookie_of(keys)[1])


def leads(desk: Desk, request: Request) -> bool:
    """Tell whether this browser holds the facilitator's cookie of this very room."""
    name, held = cookie_of(desk.workshop.keys)
    return same(request.cookies.get(name, ""), held)
