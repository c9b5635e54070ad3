"""Secrets: what opens a room, what a phone, a projector and a facilitator hold, and how each is compared."""

import hashlib
import hmac
import secrets

ALPHABET = "23456789BCDFGHJKLMNPQRSTVWXZ"
"""Letters and digits that are not mistaken for each other, without vowels, so that no code is a word."""

CODE_LENGTH = 4


def room_code() -> str:
    """Return the short code that people type; it only lets them in, and dies with the room."""
    return "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))


def secret() -> str:
    """Return 128 random bits."""
    return secrets.token_urlsafe(16)


def same(one: str, other: str) -> bool:
    """Compare without telling, by the time it takes, how much was right."""
    return hmac.compare_digest(one.encode(), other.encode())


def form_token(key: bytes, holder: str) -> str:
    """Return what a form must carry to be taken for this holder's own, where a browser sends no Origin."""
    return hmac.new(key, holder.encode(), hashlib.sha256).hexdigest()[:32]


def clean_code(typed: str) -> str:
    """Return a code as it was meant: capitals, without the spaces that thumbs make."""
    return "".join(letter for letter in typed.upper() if letter in ALPHABET)[:CODE_LENGTH]
