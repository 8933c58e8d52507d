"""Work under way while something is killed: clients that retry one key until they are answered.

Each chain makes one person with a post, an attendance, a volunteer, an activity, a shift, a late
entry of one hour and its confirmation, so that exactly one hour is credited.
"""

from __future__ import annotations

import random
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from itertools import count
from typing import Any

from tests.factories import id_number
from tests.faults.processes import Running
from workforce import clock

OFFICER, ORGANISER = "jingban1", "zhiguan"
HOUR_MINUTES = 60
MONTH = "2024-05"


def in_characters(number: int) -> str:
    """A name holds no digits."""
    return "".join("零一二三四五六七八九"[int(digit)] for digit in str(number))


@dataclass(frozen=True)
class Acknowledged:
    """One request that was answered, to be asked again with the same key."""

    login: str
    path: str
    key: str | None
    body: dict[str, Any]
    status: int
    content: bytes

    @property
    def makes_activity(self) -> bool:
        return self.path == "/activities"


@dataclass
class Load:
    """`mark` begins the names of all it makes, so that they can be counted."""

    running: Running
    mark: str = field(default_factory=lambda: "压测" + in_characters(random.randrange(10**6)))
    answered: list[Acknowledged] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    chains: int = 0
    places: dict[str, int] = field(default_factory=dict)
    serial: Iterator[int] = field(default_factory=count)
    stopping: threading.Event = field(default_factory=threading.Event)

    @contextmanager
    def by(self, clients: int) -> Iterator[None]:
        """So many clients at once until the block ends; each finishes the chain it is in."""
        for kind in ("employer", "volunteer_body"):
            self.places[kind] = self._organisation(kind)
        threads = [threading.Thread(target=self._work) for _ in range(clients)]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self.stopping.set()
            for thread in threads:
                thread.join()

    def _work(self) -> None:
        while not self.stopping.is_set() and not self.faults:
            try:
                self._chain(f"{self.mark}第{in_characters(next(self.serial))}")
            except (AssertionError, KeyError, ValueError) as fault:
                self.faults.append(str(fault)[:2000])
                return
            self.chains += 1

    def _chain(self, name: str) -> None:
        person = self._post(OFFICER, "/people", {
            "name": name, "id_number": id_number(), "organisation_id": self.places["employer"],
        })  # fmt: skip
        post = self._post(OFFICER, "/employments", {
            "person_id": person["id"], "employer_id": self.places["employer"],
            "post": "caregiver", "service_type": "home", "contract_kind": "labour",
            "started_on": "2024-01-01",
        })  # fmt: skip
        self._post(OFFICER, "/attendance", {
            "employment_id": post["id"], "month": MONTH, "days_due": 22, "days_present": 21,
        })  # fmt: skip
        volunteer = self._post(ORGANISER, "/volunteers", {
            "organisation_id": self.places["volunteer_body"], "agreed_on": "2024-06-01",
            "name": name, "id_number": id_number(),
        })  # fmt: skip
        activity = self._post(ORGANISER, "/activities", {
            "organisation_id": self.places["volunteer_body"], "title": name, "service": "visit",
            "place": "云岗街道北里社区", "leader_name": "朱琳",
        })  # fmt: skip
        began = datetime.combine(clock.today() - timedelta(days=3), time(9), clock.SHANGHAI)
        ended = began + timedelta(minutes=HOUR_MINUTES)
        times = {"starts_at": began.isoformat(), "ends_at": ended.isoformat(), "capacity": 5}
        shifts = self._post(ORGANISER, f"/activities/{activity['id']}/shifts", times)["shifts"]
        record = self._post(ORGANISER, "/service-records", {
            "client_id": str(uuid.uuid4()), "shift_id": shifts[0]["id"],
            "volunteer_id": volunteer["id"], "started_at": began.isoformat(),
            "ended_at": ended.isoformat(),
        })  # fmt: skip
        done = self._post(OFFICER, f"/service-records/{record['id']}/confirmation", {})
        assert done["credit"]["credited_minutes"] == HOUR_MINUTES, done

    def _post(self, login: str, path: str, body: dict[str, Any]) -> Any:
        key = uuid.uuid4().hex
        answer = self.running.acknowledged(login, "POST", path, key, json=body)
        assert answer.is_success, f"{path}: {answer.status_code} {answer.text}"
        self.answered.append(
            Acknowledged(login, path, key, body, answer.status_code, answer.content)
        )
        return answer.json()

    def replayed_otherwise(self) -> list[str]:
        """Each request again with its key: what is not answered to the byte as the first time."""
        different = []
        for one in self.answered:
            again = self.running.acknowledged(one.login, "POST", one.path, one.key, json=one.body)
            if (again.status_code, again.content) != (one.status, one.content):
                different.append(f"{one.path}: {again.status_code} {again.text[:300]}")
        return different

    def stored(self) -> dict[str, int]:
        """What the portal holds of this load; each should be as often as there were chains."""
        people = self._read(f"/people?query={self.mark}&limit=200")
        activities = self._read(f"/activities?query={self.mark}&limit=200")
        records = self._ours(self._read("/service-records?limit=200"), "volunteer")
        accounts = self._ours(self._read("/time-accounts?limit=200"), "owner")
        credited = [one["credit"]["credited_minutes"] for one in records if one["credit"]]
        return {
            "people": len(people),
            "names": len({one["name"] for one in people}),
            "posts": len(self._read(f"/employments?query={self.mark}&limit=200")),
            "attendance": len(self._read(f"/attendance?month={MONTH}&limit=200")),
            "activities": len(activities),
            "shifts": sum(len(one["shifts"]) for one in activities),
            "records": len(records),
            "hours credited": sum(credited) // HOUR_MINUTES,
            "hours held": sum(one["balance_minutes"] for one in accounts) // HOUR_MINUTES,
            "entries": sum(one["entries"] for one in accounts),
        }

    def expected(self) -> dict[str, int]:
        """A chain makes a person in a post and another who volunteers, under one name."""
        many = dict.fromkeys(self.stored(), self.chains)
        return {**many, "people": 2 * self.chains}

    def _ours(self, rows: list[dict[str, Any]], whose: str) -> list[dict[str, Any]]:
        return [one for one in rows if one[whose] and one[whose]["name"].startswith(self.mark)]

    def _read(self, path: str) -> list[dict[str, Any]]:
        """All pages of a list."""
        items: list[dict[str, Any]] = []
        cursor = ""
        while True:
            page = self.running.read(OFFICER, f"{path}{cursor}")
            items += page["items"]
            if page["next"] is None:
                assert len(items) == page["total"], path
                return items
            cursor = f"&cursor={page['next']}"

    def _organisation(self, kind: str) -> int:
        found = self._read(f"/organisations?kind={kind}&limit=200")
        return int(found[0]["id"])
