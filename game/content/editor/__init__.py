"""What authors' editors get: schemas with hover texts and snippets, and the settings that point to them."""
