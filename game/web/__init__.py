"""The workshop room: one laptop, many phones, one projector, no internet."""
