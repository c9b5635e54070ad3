"""The screens of the game, each a value that says what stands on it and what it wants."""
