"""登录、续期、退出与登录页的选项。"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from workforce.errors import Unknown
from workforce.identity import passwords, sessions
from workforce.identity.answers import Code, Login, MeAnswer, Password, show_me
from workforce.identity.profiles import profile_of
from workforce.identity.sessions import SignedIn
from workforce.settings import settings
from workforce.vocabulary import Role
from workforce.web.access import PUBLIC, SIGNED_IN, actor_of, key_of, origin_of, route
from workforce.web.limits import count_sign_in
from workforce.web.requests import Form
from workforce.web.responses import Answer, no_content, ok


class SignIn(Form):
    login: Login
    password: Password
    totp: Code | None = None


class PasswordReset(Form):
    login: Login
    code: Code
    new_password: Password


class SessionOpened(Answer):
    access_token: str
    expires_in: int
    user: MeAnswer


class DemoAccount(Answer):
    login: str
    password: str
    name: str
    role: Role
    role_label: str
    description: str


class SignInOptions(Answer):
    demo: bool
    demo_accounts: list[DemoAccount]
    product_name: str
    plain_cookie_warning: bool


async def sign_in(request: Request, form: SignIn) -> Response:
    """登录"""
    origin = origin_of(request)
    count_sign_in(origin.address, form.login)
    signed_in = await sessions.sign_in(
        origin, login=form.login, password=form.password, code=form.totp,
        user_agent=request.headers.get("user-agent", ""),
    )  # fmt: skip
    return await _opened(signed_in)


async def refresh_session(request: Request) -> Response:
    """续期：凭续期 Cookie 换取新的访问令牌"""
    held = request.cookies.get(_cookie_name())
    if held is None:
        raise Unknown()
    return await _opened(await sessions.refresh(origin_of(request), held, key_of(request)))


async def sign_out(request: Request) -> Response:
    """退出登录"""
    await sessions.sign_out(actor_of(request))
    response = no_content()
    response.delete_cookie(_cookie_name(), secure=not settings().plain_cookie, httponly=True,
                           samesite="strict")  # fmt: skip
    return response


async def reset_password(request: Request, form: PasswordReset) -> Response:
    """凭重置码设置新口令"""
    origin = origin_of(request)
    count_sign_in(origin.address, form.login)
    await passwords.reset_password(origin, **form.model_dump())
    return no_content()


async def sign_in_options(request: Request) -> Response:
    """登录页的选项"""
    accounts = request.app.state.demo_accounts if settings().demo else []
    return ok(
        SignInOptions(
            demo=settings().demo,
            demo_accounts=[DemoAccount(**account) for account in accounts],
            product_name=settings().product_name,
            plain_cookie_warning=settings().plain_cookie,
        )
    )


async def _opened(signed_in: SignedIn) -> Response:
    me = show_me(await profile_of(signed_in.user.id), signed_in.session.id)
    response = ok(
        SessionOpened(
            access_token=signed_in.access_token, expires_in=sessions.ACCESS_SECONDS, user=me
        )
    )
    response.set_cookie(
        _cookie_name(), signed_in.refresh_token, httponly=True, samesite="strict", path="/",
        secure=not settings().plain_cookie, max_age=signed_in.seconds_left,
    )  # fmt: skip
    return response


def _cookie_name() -> str:
    """The prefix binds the cookie to this host over https; a plain http name cannot have it."""
    return "refresh" if settings().plain_cookie else "__Host-refresh"


routes = [
    route("POST", "/session", sign_in, needs=PUBLIC, body=SignIn, answer=SessionOpened,
          status=200, refusals=(Unknown,)),
    route("POST", "/session/refresh", refresh_session, needs=PUBLIC, answer=SessionOpened,
          status=200, refusals=(Unknown,)),
    route("DELETE", "/session", sign_out, needs=SIGNED_IN),
    route("POST", "/session/password-reset", reset_password, needs=PUBLIC, body=PasswordReset),
    route("GET", "/sign-in-options", sign_in_options, needs=PUBLIC, answer=SignInOptions),
]  # fmt: skip
