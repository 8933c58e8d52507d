"""`workforce serve` 与 `workforce worker`：长期运行的两个进程。"""

from __future__ import annotations

import asyncio
import importlib
import signal
from importlib.util import find_spec

import typer

from workforce.actor import Actor
from workforce.errors import Forbidden
from workforce.opening import opened
from workforce.settings import settings
from workforce.web.observe import configure_logging

GRACE_SECONDS = 10
KEEP_ALIVE_SECONDS = 15
# Modules that register job handlers and housekeeping when they are imported.
HANDLING = (
    "workforce.identity.handlers",
    "workforce.subsidies.handlers",
    "workforce.paperwork.handlers",
    "workforce.drafting.handlers",
    "workforce.publicity.handlers",
    "workforce.reports.handlers",
    "workforce.intake.handlers",
)


def serve(
    host: str | None = typer.Option(None, help="监听地址（默认 WORKFORCE_HOST）"),
    port: int | None = typer.Option(None, help="监听端口（默认 WORKFORCE_PORT）"),
) -> None:
    """启动网页与接口服务。"""
    import uvicorn

    from workforce.commands.running import run_refusing

    configure_logging(settings().log_level)
    run_refusing(_check_opening())
    uvicorn.run(
        "workforce.app:app",
        host=host or settings().host,
        port=settings().port if port is None else port,
        http="workforce.web.deadlines:DeadlineProtocol",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )


async def _check_opening() -> None:
    """Refuse in one sentence what the server would otherwise refuse in a traceback."""
    async with opened():
        pass


def worker() -> None:
    """启动后台任务进程。"""
    from workforce.commands.running import run_refusing

    configure_logging(settings().log_level)
    import_handlers()
    run_refusing(_work())


def import_handlers() -> None:
    for name in HANDLING:
        if find_spec(name) is not None:
            importlib.import_module(name)


async def _work() -> None:
    from workforce.jobs.worker import Worker

    async with opened():
        one = Worker(load_actor)
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, one.stopping.set)
        await one.run()


async def load_actor(user_id: int | None) -> Actor:
    """Who asked for a job, with today's rights; a user disabled meanwhile may do nothing."""
    from workforce.identity.authentication import actor_for
    from workforce.identity.models import User

    if user_id is None:
        return Actor.system()
    user = await User.filter(id=user_id, active=True).first()
    if user is None:
        raise Forbidden()
    return await actor_for(user)
