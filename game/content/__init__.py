"""The only room that believes nothing: files become a Pack, or a complete list of Problems."""
