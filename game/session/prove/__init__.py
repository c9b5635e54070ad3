"""Proofs about a pack before anybody plays it: what can never happen, and why."""
