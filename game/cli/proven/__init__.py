"""`bench --proofs`: what must be true of every run, tried on thousands of them."""
