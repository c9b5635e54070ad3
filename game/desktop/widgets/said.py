"""A group of words that is read aloud as one sentence, however it is laid out."""

from game.desktop.widgets.boxes import Holder
from game.desktop.widgets.widget import Meaning


class Said(Holder):
    """Says `text` for all that it holds; what it holds keeps silent."""

    text: str

    def meaning(self) -> Meaning | None:
        """Describe the group by its sentence."""
        return Meaning("text", self.text)
