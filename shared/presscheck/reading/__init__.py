"""Which documents does a file hold? Bytes in, Documents or the reasons why not out."""
