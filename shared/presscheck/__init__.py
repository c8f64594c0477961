"""Does this release say that it is paid for, who sent it, and who stands behind the sender?"""

ENGINE = "0.1.0"
"""Version of the checking code; part of every verdict, so that a verdict can be replayed."""
