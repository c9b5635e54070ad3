"""The window: entries become pictures, keys become actions; no arithmetic about the score."""
