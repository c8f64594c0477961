"""What does the reader of a PDF see, page by page?"""

from presscheck.reading.pdf.reader import read_pdf

__all__ = ["read_pdf"]
