"""Building frozen nouns at the speed of open ones, which decides how many lives a proof can try in a second."""

from collections.abc import Callable
from copy import copy
from dataclasses import fields, make_dataclass
from typing import Any, ParamSpec, TypeVar

Fields = ParamSpec("Fields")
Noun = TypeVar("Noun")


def quick(noun: Callable[Fields, Noun]) -> Callable[Fields, Noun]:
    """Return a constructor that gives what the noun's own gives, in about a third of the time.

    A frozen dataclass sets each field through `object.__setattr__`, some 60 ns a field, and one choice makes a
    hundred and fifty fields. This builds an open twin with the same slots, and closes it by handing it its class.
    """
    cls: Any = noun

    def close(twin: Any) -> None:
        twin.__class__ = cls

    members = [(each.name, each.type, copy(each)) for each in fields(cls)]
    return make_dataclass(cls.__name__, members, slots=True, kw_only=True, namespace={"__post_init__": close})
