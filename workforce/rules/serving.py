"""服务时间：what of a presence counts as service (令67第七条: 实际服务的时间).

Pure. The way there and back does not count: time runs from check-in, and neither what lies before
the shift nor what lies after it is service until an organiser corrects the record.
"""

from __future__ import annotations

from datetime import datetime, timedelta

CHECK_IN_EARLY = timedelta(minutes=30)
CHECK_OUT_LATE = timedelta(hours=2)
LATE_ENTRY_DAYS = 30
RECORD_WITHIN_WORKDAYS = 10  # 令67第十一条：活动结束后十个工作日内记录
CLOCK_TOLERANCE = timedelta(minutes=2)


def served_minutes(
    started_at: datetime, ended_at: datetime, *, shift_starts: datetime, shift_ends: datetime
) -> int:
    """Whole minutes of the presence that lie within the shift."""
    begun, done = max(started_at, shift_starts), min(ended_at, shift_ends)
    return max(0, int((done - begun).total_seconds()) // 60)


def overlap(
    a_starts: datetime, a_ends: datetime | None, b_starts: datetime, b_ends: datetime | None
) -> bool:
    """Whether two times share a moment; an end not yet known is still to come."""
    return (b_ends is None or a_starts < b_ends) and (a_ends is None or b_starts < a_ends)


def clock_error(sent_at: datetime | None, received_at: datetime) -> timedelta:
    """How far the phone's clock is behind ours; nothing when it is within what sending takes."""
    if sent_at is None:
        return timedelta()
    error = received_at - sent_at
    return error if abs(error) > CLOCK_TOLERANCE else timedelta()
