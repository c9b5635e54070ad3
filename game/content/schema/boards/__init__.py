"""The records of the boards, one module for each kind."""
