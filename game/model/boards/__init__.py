"""The kinds of boards: what an author can say about each."""
