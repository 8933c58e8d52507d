"""本人：资料、口令、动态口令、会话。"""

from __future__ import annotations

import io

import segno
from starlette.requests import Request
from starlette.responses import Response

from workforce.identity import passwords, second_factor, sessions
from workforce.identity.answers import (
    Code,
    MeAnswer,
    Password,
    SessionsAnswer,
    show_me,
    show_session,
)
from workforce.identity.profiles import profile_of
from workforce.web.access import SIGNED_IN, actor_of, route
from workforce.web.requests import Form
from workforce.web.responses import Answer, no_content, ok


class PasswordChange(Form):
    current: Password
    new: Password


class SecondFactorCode(Form):
    code: Code


class OwnPassword(Form):
    password: Password


class SecondFactorSecret(Answer):
    secret: str
    uri: str
    qr_svg: str


async def get_me(request: Request) -> Response:
    """本人资料与权限"""
    actor = actor_of(request)
    return ok(show_me(await profile_of(actor.user_id), actor.session_id or ""))


async def change_password(request: Request, form: PasswordChange) -> Response:
    """更换口令，其他会话随即结束"""
    await passwords.change_password(actor_of(request), current=form.current, new=form.new)
    return no_content()


async def begin_second_factor(request: Request) -> Response:
    """生成动态口令密钥"""
    enrolment = await second_factor.begin_second_factor(actor_of(request))
    drawn = io.BytesIO()
    segno.make(enrolment.uri, error="m").save(drawn, kind="svg", scale=4, border=2, xmldecl=False)
    return ok(
        SecondFactorSecret(
            secret=enrolment.secret, uri=enrolment.uri, qr_svg=drawn.getvalue().decode()
        )
    )


async def confirm_second_factor(request: Request, form: SecondFactorCode) -> Response:
    """确认启用动态口令"""
    await second_factor.confirm_second_factor(actor_of(request), form.code)
    return no_content()


async def remove_second_factor(request: Request, form: OwnPassword) -> Response:
    """解除动态口令"""
    await second_factor.remove_second_factor(actor_of(request), form.password)
    return no_content()


async def list_own_sessions(request: Request) -> Response:
    """本人的会话"""
    actor = actor_of(request)
    found = await sessions.sessions_of(actor.user_id or 0)
    return ok(SessionsAnswer(items=[show_session(one, actor.session_id) for one in found]))


async def end_own_session(request: Request) -> Response:
    """结束本人的一个会话"""
    await sessions.end_own_session(actor_of(request), request.path_params["session_id"])
    return no_content()


routes = [
    route("GET", "/me", get_me, needs=SIGNED_IN, answer=MeAnswer),
    route("POST", "/me/password", change_password, needs=SIGNED_IN, body=PasswordChange,
          keyed=False),
    route("POST", "/me/totp", begin_second_factor, needs=SIGNED_IN, answer=SecondFactorSecret,
          status=200),
    route("POST", "/me/totp/confirmation", confirm_second_factor, needs=SIGNED_IN,
          body=SecondFactorCode),
    route("POST", "/me/totp/removal", remove_second_factor, needs=SIGNED_IN, body=OwnPassword,
          keyed=False),
    route("GET", "/me/sessions", list_own_sessions, needs=SIGNED_IN, answer=SessionsAnswer),
    route("POST", "/me/sessions/{session_id}/end", end_own_session, needs=SIGNED_IN),
]  # fmt: skip
