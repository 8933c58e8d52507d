"""身份的全部接口：登录、本人、用户、组织、审计。"""

from __future__ import annotations

from workforce.identity import (
    api_filters,
    api_history,
    api_me,
    api_organisations,
    api_session,
    api_users,
)

routes = [
    *api_session.routes,
    *api_me.routes,
    *api_users.routes,
    *api_organisations.routes,
    *api_history.routes,
    *api_filters.routes,
]
