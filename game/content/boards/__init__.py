"""From the records of boards to boards, one module for each kind."""
