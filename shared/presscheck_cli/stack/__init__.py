"""Does the real template work? Runs it on a local AWS, without an account and without containers."""
