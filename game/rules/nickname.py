"""A name for a run that a person can say aloud and that says nothing about them."""

from game.model.ids import RunId
from game.rules.chance import whole

_MANNERS = """
amber brave brisk calm clear clever cosy curious dapper daring eager early fair fine fleet fond free fresh gentle
glad golden grand happy hardy honest jolly keen kind lively lucky mellow merry mild misty modest neat nimble noble
odd patient plain plucky polite proud quick quiet rare ready rosy silent silver sleepy sly snug soft spry steady
still sunny swift tidy tiny warm wise witty
"""
_ANIMALS = """
badger bat bear beaver bee bison crane cricket crow deer dove duck eagle elk falcon ferret finch fox frog gecko
goat goose gull hare hawk hedgehog heron ibis jackdaw jay kestrel kite lark lemur linnet lizard lynx magpie marten
mole moose moth mouse newt otter owl panda pigeon pony puffin quail rabbit raven robin rook seal shrew snail
sparrow stork swan thrush toad turtle vole weasel wren
"""


def nickname(seed: int) -> RunId:
    """Return the run's name, such as quiet-heron-42, the same for the same seed."""
    manners, animals = _MANNERS.split(), _ANIMALS.split()
    rest, manner = divmod(whole(seed, "nickname"), len(manners))
    rest, animal = divmod(rest, len(animals))
    return RunId(f"{manners[manner]}-{animals[animal]}-{rest % 90 + 10}")
