"""How often somebody may try: small leaky buckets in memory, by what is held or by address, which is never kept."""

from dataclasses import dataclass, field


@dataclass(slots=True, kw_only=True)
class Bucket:
    """Holds `burst` tries and gets `per_second` back; full of them at first."""

    per_second: float
    burst: float
    left: float = field(default=-1.0)
    seen: float = 0.0

    def take(self, now: float) -> bool:
        """Take one try, if one is left."""
        if self.left < 0:
            self.left, self.seen = self.burst, now
        self.left = min(self.burst, self.left + (now - self.seen) * self.per_second)
        self.seen = now
        if self.left < 1:
            return False
        self.left -= 1
        return True


@dataclass(slots=True, kw_only=True)
class Buckets:
    """One bucket for each name; the oldest go when there are too many."""

    per_second: float
    burst: float
    most: int = 4_000
    held: dict[str, Bucket] = field(default_factory=dict)

    def take(self, name: str, now: float) -> bool:
        """Take one try of this name."""
        bucket = self.held.pop(name, None) or Bucket(per_second=self.per_second, burst=self.burst)
        self.held[name] = bucket
        if len(self.held) > self.most:
            self.held.pop(next(iter(self.held)))
        return bucket.take(now)
