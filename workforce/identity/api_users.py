"""用户与角色。"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from workforce.actor import Actor
from workforce.identity import accounts, grants, sessions
from workforce.identity.answers import (
    GrantBrief,
    NewGrant,
    NewUser,
    PermissionBrief,
    ResetCodeAnswer,
    RoleAnswer,
    RolesAnswer,
    SessionsAnswer,
    UserAnswer,
    UserChange,
    UserQuery,
    show_grant,
    show_session,
    show_user,
)
from workforce.permissions import PERMISSIONS, ROLE_PERMISSIONS
from workforce.vocabulary import Role
from workforce.web.access import SIGNED_IN, actor_of, route
from workforce.web.lists import show_list
from workforce.web.requests import version_of
from workforce.web.responses import ListOf, created, no_content, ok


async def list_users(request: Request, query: UserQuery) -> Response:
    """用户列表"""
    filters = query.model_dump(include={"organisation_id", "role", "active"}, exclude_none=True)
    rows = await accounts.list_users(actor_of(request), query.page, text=query.query, **filters)
    held = await grants.grants_of([user.id for user in rows.items])
    return show_list(rows, [show_user(user, held[user.id]) for user in rows.items])


async def add_user(request: Request, form: NewUser) -> Response:
    """建立用户"""
    user = await accounts.add_user(actor_of(request), **form.model_dump())
    return created(await _shown(actor_of(request), user.id), version=user.version)


async def get_user(request: Request) -> Response:
    """一名用户"""
    await accounts.user_within(actor_of(request), _user_id(request))
    return await _answer(request)


async def change_user(request: Request, form: UserChange) -> Response:
    """更改用户"""
    changes = form.model_dump(exclude_unset=True)
    await accounts.change_user(
        actor_of(request), _user_id(request), version=version_of(request), changes=changes
    )
    return await _answer(request)


async def disable_user(request: Request) -> Response:
    """停用用户，其会话立即结束"""
    await accounts.disable_user(actor_of(request), _user_id(request))
    return await _answer(request)


async def enable_user(request: Request) -> Response:
    """重新启用用户"""
    await accounts.enable_user(actor_of(request), _user_id(request))
    return await _answer(request)


async def unlock_user(request: Request) -> Response:
    """解除登录锁定"""
    await accounts.unlock_user(actor_of(request), _user_id(request))
    return await _answer(request)


async def issue_reset_code(request: Request) -> Response:
    """签发一次性重置码"""
    code, expires_at = await accounts.issue_reset_code(actor_of(request), _user_id(request))
    return ok(ResetCodeAnswer(code=code, expires_at=expires_at))


async def grant_role(request: Request, form: NewGrant) -> Response:
    """授予角色"""
    granted = await grants.grant_role(actor_of(request), _user_id(request), **dict(form))
    return created(show_grant(granted))


async def withdraw_role(request: Request) -> Response:
    """收回角色，立即生效"""
    grant_id = request.path_params["grant_id"]
    await grants.withdraw_role(actor_of(request), _user_id(request), grant_id)
    return no_content()


async def list_sessions(request: Request) -> Response:
    """一名用户的会话"""
    user = await accounts.user_within(actor_of(request), _user_id(request))
    found = await sessions.sessions_of(user.id)
    return ok(SessionsAnswer(items=[show_session(one, None) for one in found]))


async def end_sessions(request: Request) -> Response:
    """结束一名用户的全部会话"""
    await sessions.end_sessions_of(actor_of(request), _user_id(request))
    return no_content()


async def list_roles(request: Request) -> Response:
    """角色及其权限"""
    return ok(RolesAnswer(items=[_show_role(role) for role in Role]))


def _show_role(role: Role) -> RoleAnswer:
    allowed = [
        PermissionBrief(code=code, label=label)
        for code, label in PERMISSIONS.items()
        if code in ROLE_PERMISSIONS[role]
    ]
    return RoleAnswer(role=role, role_label=role.label, permissions=allowed)


def _user_id(request: Request) -> int:
    return int(request.path_params["user_id"])


async def _answer(request: Request) -> Response:
    shown = await _shown(actor_of(request), _user_id(request))
    return ok(shown, version=shown.version)


async def _shown(actor: Actor, user_id: int) -> UserAnswer:
    user = await accounts.user_to_show(user_id)
    return show_user(user, (await grants.grants_of([user_id]))[user_id])


routes = [
    route("GET", "/users", list_users, needs="users.read", query=UserQuery,
          answer=ListOf[UserAnswer]),
    route("POST", "/users", add_user, needs="users.write", body=NewUser, answer=UserAnswer),
    route("GET", "/users/{user_id:int}", get_user, needs="users.read", answer=UserAnswer),
    route("PATCH", "/users/{user_id:int}", change_user, needs="users.write", body=UserChange,
          answer=UserAnswer),
    route("POST", "/users/{user_id:int}/disable", disable_user, needs="users.write",
          answer=UserAnswer, status=200),
    route("POST", "/users/{user_id:int}/enable", enable_user, needs="users.write",
          answer=UserAnswer, status=200),
    route("POST", "/users/{user_id:int}/unlock", unlock_user, needs="users.write",
          answer=UserAnswer, status=200),
    route("POST", "/users/{user_id:int}/password-reset", issue_reset_code, needs="users.write",
          answer=ResetCodeAnswer, status=200),
    route("POST", "/users/{user_id:int}/grants", grant_role, needs="users.grant", body=NewGrant,
          answer=GrantBrief),
    route("POST", "/users/{user_id:int}/grants/{grant_id:int}/withdrawal", withdraw_role,
          needs="users.grant"),
    route("GET", "/users/{user_id:int}/sessions", list_sessions, needs="users.read",
          answer=SessionsAnswer),
    route("POST", "/users/{user_id:int}/sessions/end", end_sessions, needs="sessions.end"),
    route("GET", "/roles", list_roles, needs=SIGNED_IN, answer=RolesAnswer),
]  # fmt: skip
