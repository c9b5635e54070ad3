"""One game being played: joins rules and journal once, so that no front end re-invents history."""
