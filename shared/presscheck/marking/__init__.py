"""What stands in a document? Labels, attribution and notices, each with quote, span and zone."""
