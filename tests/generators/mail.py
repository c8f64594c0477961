"""Makes mails: alternatives, attachments, forwarded text."""

from collections.abc import Mapping
from email.message import EmailMessage
from email.policy import SMTP

from tests.generators.story import Story


def mail(story: Story, *, html: str = "", attachments: Mapping[str, bytes] | None = None) -> bytes:
    """Return the story as a mail with the headline as its subject; the same story gives the same bytes."""
    message = EmailMessage(policy=SMTP)
    message["From"] = "Press Office <press@harrowvale.example>"
    message["To"] = "desk@agency.example"
    message["Date"] = "Tue, 03 Mar 2026 09:00:00 +0000"
    message["Subject"] = story.headline
    texts = (story.label, story.headline, *story.paragraphs, *story.tail())
    message.set_content("\n\n".join(text for text in texts if text))
    if html:
        message.add_alternative(html, subtype="html")
    for name, content in (attachments or {}).items():
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        part.set_boundary(f"=_part_{number}")
    return message.as_bytes()
