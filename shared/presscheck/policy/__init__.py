"""What must a release carry? Packs, profiles, vocabulary and registers, and how a need is judged."""
