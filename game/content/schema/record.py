"""What all records share: strict, closed, bounded; ids of one form; words of a bounded length."""

from typing import Annotated, Any, Final

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, StringConstraints


class Record(BaseModel):
    """One noun as an author writes it; unknown keys are mistakes, and text is never taken for a number."""

    model_config = ConfigDict(extra="forbid", strict=True, str_strip_whitespace=True)

    def wrote(self, key: str) -> bool:
        """Tell whether the author wrote this key, where leaving it out means something else than its default."""
        return key in self.__pydantic_fields_set__


Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=60)]
Version = Annotated[str, StringConstraints(pattern=r"^[0-9]+\.[0-9]+\.[0-9]+$", max_length=20)]
Icon = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]*$", max_length=60)]
RefId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9_]*$", max_length=60)]
Url = Annotated[str, StringConstraints(pattern=r"^https?://\S+$", max_length=500)]
Line = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Paragraph = Annotated[str, StringConstraints(min_length=1, max_length=1_000)]
Prose = Annotated[str, StringConstraints(min_length=1, max_length=6_000)]
Amount = Annotated[int, Field(ge=-1_000_000, le=1_000_000)]
Minutes = Annotated[int, Field(ge=1, le=600)]


def _by_name(amounts: dict[str, int]) -> dict[str, int]:
    return dict(sorted(amounts.items()))


Tie = Annotated[int, Field(ge=-100, le=100)]
Amounts = Annotated[dict[Id, Amount], PlainSerializer(_by_name)]
"""Numbers by name; written out in the order of the names, so that the pack's hash does not see the author's order."""
TieAmounts = Annotated[dict[Id, Tie], PlainSerializer(_by_name)]


def absent(description: str) -> Any:
    """Describe a key that may be left out; the type stays itself, without a union with null."""
    return Field(default=None, description=description, json_schema_extra=_without_default)


def none(description: str, *, most: int = 50) -> Any:
    """Describe a list that may be left out."""
    return Field(default=(), max_length=most, description=description, json_schema_extra=_without_default)


def _without_default(schema: dict[str, Any]) -> None:
    schema.pop("default", None)


FORMAT: Final = 1
"""The version of the file format that is read; older ones are brought to it by `sincerely migrate`."""


class File(Record):
    """What every file begins with."""

    format: Annotated[int, Field(ge=FORMAT, le=FORMAT)] = Field(description="The version of the file format: always 1.")
