"""The faces of the boards: how each kind looks; none of them knows a rule."""
