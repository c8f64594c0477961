"""What does a news item say, and which administrative fields does it carry?"""
