"""What does the receiver of a mail see?"""

from presscheck.reading.mail.reader import read_mail

__all__ = ["read_mail"]
