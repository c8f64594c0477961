"""What does the reader of an RTF file see?"""

from presscheck.reading.rtf.reader import read_rtf

__all__ = ["read_rtf"]
