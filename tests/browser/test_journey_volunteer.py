"""A volunteer’s day on a phone: found, signed up, checked in, offline between, the balance."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.factories import id_number

from .camera import Camera
from .chromium import PHONE
from .product import Api, Product

SHANGHAI = ZoneInfo("Asia/Shanghai")
NAME = "诸葛秀兰"
PASSWORD = "wo-de-mi-ma-65"
MEAL, VISIT = "北里社区助餐（午餐送餐上门）", "独居老人探访（西营里小区）"
LONG_MS = 20_000


@dataclass(frozen=True)
class Day:
    """Two shifts: one has been running for three hours, the next begins in a quarter of an hour."""

    login: str
    code: str
    earlier: dict[str, Any]
    next: dict[str, Any]


def test_a_volunteers_day_with_a_lost_connection_in_the_middle(
    browser: Browser, filled: Product, pictures: Path
) -> None:
    serve(browser, filled, Camera(pictures, "volunteer"))


def serve(browser: Browser, running: Product, camera: Camera) -> None:
    organiser = running.api("volunteer_organiser")
    day = prepare(organiser)
    context = browser.new_context(
        base_url=running.base_url, viewport=PHONE,  # type: ignore[arg-type]
        has_touch=True, is_mobile=True, locale="zh-CN", timezone_id="Asia/Shanghai",
    )  # fmt: skip
    phone = context.new_page()
    enter(phone, day, camera)
    sign_up(phone, camera)
    check_in(phone, organiser, day, camera)
    log_without_a_network(phone, context, day, camera)
    come_back(phone, context, camera)
    check_out(phone, organiser, day)
    confirm(organiser, phone, camera)
    context.close()


def prepare(organiser: Api) -> Day:
    """What the organiser does beforehand: the volunteer with a way in, two activities."""
    body = organiser.get("/organisations?kind=volunteer_body&limit=1")["items"][0]["id"]
    person = {"name": NAME, "id_number": id_number(date(1961, 9, 12), serial=661)}
    made = organiser.post(
        "/volunteers", {"organisation_id": body, "agreed_on": "2026-10-20", **person}
    )
    sign_in = organiser.post(f"/volunteers/{made['id']}/sign-in")
    now = datetime.now(SHANGHAI).replace(second=0, microsecond=0)
    shifts = []
    for title, service, begins, ends in (
        (MEAL, "meal", now - timedelta(hours=3), now + timedelta(minutes=10)),
        (VISIT, "visit", now + timedelta(minutes=15), now + timedelta(hours=2)),
    ):
        activity = organiser.post("/activities", {
            "organisation_id": body, "title": title, "service": service, "leader_name": "朱琳",
            "place": "云岗街道北里社区服务站",
        })  # fmt: skip
        shown = organiser.post(f"/activities/{activity['id']}/shifts", {
            "starts_at": begins.isoformat(), "ends_at": ends.isoformat(), "capacity": 6,
        })  # fmt: skip
        shifts.append(shown["shifts"][0])
    return Day(sign_in["login"], sign_in["code"], *shifts)


def settled(phone: Page) -> Page:
    expect(phone.locator("[aria-busy=true]")).to_have_count(0)
    return phone


def tap(phone: Page, name: str | re.Pattern[str]) -> None:
    phone.get_by_role("button", name=name).tap()


def home(phone: Page) -> None:
    tap(phone, "‹ 首页")
    expect(phone.get_by_role("heading", name="首页")).to_be_visible()


def enter(phone: Page, day: Day, camera: Camera) -> None:
    """The code from the organiser's hand becomes a password of one's own; pasting works."""
    phone.goto("/m/")
    tap(phone, "第一次登录或忘记密码")
    phone.get_by_label("登录名").fill(day.login)
    phone.get_by_label("重置码").fill(day.code)
    phone.get_by_label("新密码").fill(PASSWORD)
    camera.take(phone, "first-password")
    tap(phone, "设置密码")
    expect(phone.get_by_text("密码已设置，请登录")).to_be_visible()
    tap(phone, "登录")
    phone.get_by_label("登录名").fill(day.login)
    phone.get_by_label("密码").fill(PASSWORD)
    phone.get_by_role("button", name="登录", exact=True).tap()
    expect(phone.get_by_text(f"{NAME}，您好")).to_be_visible()
    expect(phone.get_by_text("今天没有已报名的活动")).to_be_visible()
    camera.take(phone, "home")


def sign_up(phone: Page, camera: Camera) -> None:
    tap(phone, "活动报名")
    settled(phone)
    for title in (MEAL, VISIT):
        tap(phone, f"报名 {title}")
        expect(phone.get_by_role("button", name=f"取消报名 {title}")).to_be_visible()
    expect(phone.get_by_text("报名成功")).to_be_visible()
    camera.take(phone, "signed-up")
    home(phone)


def check_in(phone: Page, organiser: Api, day: Day, camera: Camera) -> None:
    """The first try is a wrong code, which says what to look at; the second is right."""
    settled(phone)
    card = phone.locator(".shift").filter(has_text=VISIT)
    card.get_by_role("button").tap()
    code = organiser.get(f"/shifts/{day.next['id']}/check-in-code")["code"]
    field = phone.get_by_label("现场的 6 位签到码")
    field.fill(f"{(int(code) + 1) % 1_000_000:06}")
    phone.locator("form").get_by_role("button", name="签到").tap()
    expect(phone.get_by_role("alert")).to_contain_text("验证码不对或已过期")
    field.fill(organiser.get(f"/shifts/{day.next['id']}/check-in-code")["code"])
    camera.take(phone, "check-in")
    phone.locator("form").get_by_role("button", name="签到").tap()
    expect(phone.get_by_text(re.compile("已于 .+ 签到"))).to_be_visible()
    camera.take(phone, "checked-in")


def log_without_a_network(phone: Page, context: BrowserContext, day: Day, camera: Camera) -> None:
    """In the lift there is none: the earlier service is kept on the phone, over a reload too."""
    phone.get_by_role("button", name="首页").first.tap()
    phone.wait_for_function("() => navigator.serviceWorker.controller !== null")
    phone.wait_for_function("async () => (await caches.match('/m/')) !== undefined")
    settled(phone)
    context.set_offline(True)
    expect(phone.get_by_text("现在没有网络")).to_be_visible()
    tap(phone, "补录时长")
    phone.get_by_label("活动").select_option(value=str(day.earlier["id"]))
    began = datetime.fromisoformat(day.earlier["starts_at"]).astimezone(SHANGHAI)
    expect(phone.get_by_label("服务日期")).to_have_value(f"{began:%Y-%m-%d}")
    expect(phone.get_by_label("开始时间")).to_have_value(f"{began:%H:%M}")
    phone.get_by_label("结束时间").fill(f"{began + timedelta(minutes=90):%H:%M}")
    camera.take(phone, "log")
    tap(phone, "提交")
    expect(phone.get_by_text("已保存 1 小时 30 分 在手机里")).to_be_visible()
    expect(phone.get_by_text("待上传 1 条")).to_be_visible()
    camera.take(phone, "waiting")
    phone.reload()
    expect(phone.get_by_text("待上传 1 条")).to_be_visible()


def come_back(phone: Page, context: BrowserContext, camera: Camera) -> None:
    context.set_offline(False)
    expect(phone.get_by_text("待上传 1 条")).to_be_hidden()
    expect(phone.get_by_text("已上传").first).to_be_visible()
    camera.take(phone, "uploaded")
    phone.goto("/m/records")
    settled(phone)
    expect(phone.get_by_text(MEAL)).to_have_count(1)
    expect(phone.get_by_text("事后补录")).to_be_visible()


def check_out(phone: Page, organiser: Api, day: Day) -> None:
    phone.goto(f"/m/check-in?shift={day.next['id']}")
    tap(phone, "签退")
    code = organiser.get(f"/shifts/{day.next['id']}/check-in-code")["code"]
    phone.get_by_label("现场的 6 位签到码").fill(code)
    phone.locator("form").get_by_role("button", name="签退").tap()
    expect(phone.get_by_text(re.compile("已记录 .+，待组织者确认"))).to_be_visible()


def confirm(organiser: Api, phone: Page, camera: Camera) -> None:
    """Whole hours are saved, and the phone says what became of the half hour."""
    found = organiser.get("/service-records?state=submitted&query=诸葛&limit=10")["items"]
    assert len(found) == 2
    organiser.post("/service-record-confirmations", {"record_ids": [one["id"] for one in found]})
    phone.goto("/m/account")
    settled(phone)
    expect(phone.get_by_text("服务存入")).to_have_count(1)
    expect(phone.locator(".figure")).to_have_text("1 小时")
    camera.take(phone, "account")
    phone.goto("/m/records")
    settled(phone)
    expect(phone.get_by_text("已确认")).to_have_count(2)
    expect(phone.get_by_text(re.compile("不足一个计量单位，未存入"))).not_to_have_count(0)
    camera.take(phone, "records")
    phone.goto("/m/")
    settled(phone)
    expect(phone.get_by_text("累计服务时长 1 小时 30 分")).to_be_visible()
    camera.take(phone, "home-again")
