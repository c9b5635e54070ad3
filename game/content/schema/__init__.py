"""What authors may write: one strict, flat record per noun, without unions, so that messages stay exact."""
