"""Time-based one-time codes (RFC 6238). A code is good once: the same step is refused again."""

from __future__ import annotations

import hmac
from datetime import datetime

import pyotp

STEP_SECONDS = 30
DRIFT_STEPS = 1


def new_secret() -> str:
    return pyotp.random_base32()


def enrolment_uri(secret: str, login: str, product: str) -> str:
    """The otpauth:// address an authenticator reads from the QR code."""
    return pyotp.TOTP(secret).provisioning_uri(name=login, issuer_name=product)


def accepted_step(secret: str, code: str, now: datetime, last_step: int | None) -> int | None:
    """The step the code belongs to, or None when it is wrong, too old or already used.

    The caller stores the step and hands it in as `last_step` next time.
    """
    if len(code) != 6 or not code.isascii() or not code.isdigit():
        return None
    totp = pyotp.TOTP(secret)
    current = int(now.timestamp()) // STEP_SECONDS
    for step in range(current - DRIFT_STEPS, current + DRIFT_STEPS + 1):
        fresh = last_step is None or step > last_step
        if hmac.compare_digest(totp.generate_otp(step), code) and fresh:
            return step
    return None
