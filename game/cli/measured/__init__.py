"""`bench`: what is measured, each figure beside a floor of the same run."""
