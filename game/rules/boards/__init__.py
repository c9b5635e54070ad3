"""The crafts of the boards: what a move does on each kind."""
