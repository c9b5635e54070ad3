"""The same game as plain text, for terminals, screen readers and machines without a screen."""
