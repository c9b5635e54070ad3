"""Names for the things that a level pack declares, so that a type checker keeps them apart."""

from typing import NewType

PackId = NewType("PackId", str)
RouteId = NewType("RouteId", str)
LevelId = NewType("LevelId", str)
EventId = NewType("EventId", str)
ChoiceId = NewType("ChoiceId", str)
FamilyId = NewType("FamilyId", str)
ItemId = NewType("ItemId", str)
PersonId = NewType("PersonId", str)
TierId = NewType("TierId", str)
RewardId = NewType("RewardId", str)
PenaltyId = NewType("PenaltyId", str)
NumberId = NewType("NumberId", str)
FactId = NewType("FactId", str)
EndingId = NewType("EndingId", str)
ClaimId = NewType("ClaimId", str)
RunId = NewType("RunId", str)
BoardId = NewType("BoardId", str)
MoveId = NewType("MoveId", str)

SCORE = NumberId("score")
"""The one number that every pack has without declaring it among its numbers."""
