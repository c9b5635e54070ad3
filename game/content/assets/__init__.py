"""Pictures and sounds that a pack brings along: examined byte by byte before any library draws or plays them."""
