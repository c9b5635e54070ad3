"""What screens are made of: values that measure themselves, arrange what they hold, draw, and say what they mean."""
