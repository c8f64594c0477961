"""How does presscheck meet AWS? Settings, the inbox, records and alerts."""
