"""培训教务：from an opened class to certificates anybody can check."""

from __future__ import annotations

from typing import Any

from .sheets import EXPECTED, bring_in, filled_in, findings
from .town import Caller, Town

HOURS = 40
MARKS = (("passed", 40, 91), ("passed", 40, 78), ("failed", 12, 40), ("absent", 0, None))


async def teach(town: Town) -> None:
    trainer = await town.enter("trainer")
    at = await open_class(trainer)
    people = [(f"学员{word}", town.number(f"197504{n:02}")) for n, word in enumerate("甲乙丙丁", 1)]
    await enrol_from_workbook(trainer, at, people)
    await refuse_closing_early(trainer, at)
    await record_results(trainer, at)
    pdf = b"%PDF-1.4\n%%EOF\n"
    class_id = at.rsplit("/", 1)[1]
    await trainer.upload(
        "/attachments", "签到表.pdf", pdf, kind="training_class", subject_id=class_id
    )
    closed = await trainer.post(f"{at}/closing")
    assert (closed["state"], closed["passed"]) == ("closed", 2)
    await verify_as_a_stranger(town, trainer, at, people[0][0])
    history = await trainer.get(f"/history?kind=training_class&id={class_id}")
    assert {"开班", "按名册报名", "结班"} <= {one["action_label"] for one in history["items"]}


async def register_certificates(town: Town) -> None:
    """Refused and doubted exactly as the workbook of the district is expected to be."""
    officer = await town.enter("district_officer")
    batch = await bring_in(officer, "certificates", "certificates.xlsx")
    wanted = EXPECTED["certificates"]
    assert (batch["rows"], batch["accepted"]) == (wanted["rows"], wanted["accepted"])
    assert await findings(officer, batch["id"], "refused") == [
        (one["row"], one["fault"]) for one in wanted["refused"]
    ]
    assert await findings(officer, batch["id"], "warning") == [
        (one["row"], one["warning"]) for one in wanted["warnings"]
    ]


async def open_class(trainer: Caller) -> str:
    bodies = await trainer.get("/organisations?kind=training_body&limit=1")
    made = await trainer.post("/training-classes", {
        "body_id": bodies["items"][0]["id"], "title": f"居家照护班{trainer.town.tag()}",
        "trainee_kind": "caregiver", "course_kind": "skill", "hours": HOURS, "seats": 30,
        "starts_on": "2026-10-12", "ends_on": "2026-11-06",
    })  # fmt: skip
    return f"/training-classes/{made['id']}"


async def enrol_from_workbook(trainer: Caller, at: str, people: list[tuple[str, str]]) -> None:
    template = await trainer.download("/training-class-templates/roster")
    wrong = filled_in(template, [*people[:2], (people[2][0], people[2][1][:-1]), people[0]])
    first = await trainer.upload(f"{at}/roster-checks", "名册.xlsx", wrong)
    codes = [(one["row"], one["code"]) for one in first["findings"]]
    assert codes == [(4, "id_check_digit"), (5, "trainee_repeated")]
    assert (await trainer.get(at))["enrolled"] == 0, "stored before confirmation"
    right = filled_in(template, people)
    checked = await trainer.upload(f"{at}/roster-checks", "名册.xlsx", right)
    assert (checked["added"], checked["findings"]) == (len(people), [])
    moved = await trainer.refused(
        "POST", f"{at}/roster", data={"plan": first["plan"]}, files={"file": ("名册.xlsx", right)}
    )
    assert moved == (409, "intake.class_roster_moved")
    await trainer.upload(f"{at}/roster", "名册.xlsx", right, plan=checked["plan"])
    assert (await trainer.get(at))["enrolled"] == len(people)


async def refuse_closing_early(trainer: Caller, at: str) -> None:
    assert await trainer.refused("POST", f"{at}/closing") == (409, "training.results_outstanding")


async def record_results(trainer: Caller, at: str) -> None:
    rows = (await trainer.get(f"{at}/enrolments?limit=50"))["items"]
    marks = [
        {"enrolment_id": row["id"], "result": result, "hours_attended": hours, "score": score}
        for row, (result, hours, score) in zip(rows, MARKS, strict=True)
    ]
    recorded = await trainer.post(f"{at}/results", {"marks": marks})
    assert recorded == {"changed": len(marks)}


async def verify_as_a_stranger(town: Town, trainer: Caller, at: str, name: str) -> None:
    rows: list[dict[str, Any]] = (await trainer.get(f"{at}/enrolments?limit=50"))["items"]
    assert [bool(row["certificate_id"]) for row in rows] == [True, True, False, False]
    held = rows[0]
    await trainer.download(f"/certificates/{held['certificate_id']}/verification-code")
    certificate = await trainer.get(f"/certificates/{held['certificate_id']}")
    by_code = await town.stranger.get(f"/verifications/{certificate['verification_code']}")
    question = {"number": held["certificate_number"], "name": name}
    assert await town.stranger.post("/verifications", question) == by_code
    assert name not in str(by_code)
    wrong = await town.stranger.refused("POST", "/verifications", json={**question, "name": "别人"})
    assert wrong == (404, "training.certificate_not_found")
