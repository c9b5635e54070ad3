"""What authors may write: one record per noun, strict, flat and without unions, so that messages and editors stay exact."""
