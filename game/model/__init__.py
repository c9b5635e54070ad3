"""The nouns: frozen dataclasses that every room shares; standard library only, no behaviour."""
