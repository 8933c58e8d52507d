"""Settings, only from the environment (`WORKFORCE_*`). The README's table says what each means."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="WORKFORCE_", frozen=True)

    database_url: str = Field(
        "sqlite://var/workforce.sqlite3",
        description="数据库：sqlite://路径，或 postgresql://…（可用 ?host=/套接字目录）",
    )
    var_dir: Path = Field(Path("var"), description="本机数据目录：密钥、日志、备份")
    keys_file: Path | None = Field(
        None, description="密钥文件；不设时用 var/keys/keys.json（仅限本机 SQLite）"
    )
    host: str = Field("127.0.0.1", description="监听地址")
    port: int = Field(8000, ge=0, le=65535, description="监听端口")
    demo: bool = Field(False, description="演示区：显示演示账号和“演示数据”水印")
    district: str = Field("110106", pattern=r"^\d{6}$", description="命令行默认的区，行政区划代码")
    product_name: str = Field("养老服务人才与时间储蓄平台", description="页面上显示的名称")
    public_url: str = Field(
        "", description="对外网址，如 https://rc.example.gov.cn；用于二维码，不设时取当前访问的网址"
    )
    plain_cookie: bool = Field(False, description="局域网 http 下允许普通 Cookie（页面会显示警告）")
    trusted_proxies: str = Field(
        "", description="可信的反向代理地址，逗号分隔；只采信它们的 X-Forwarded-For"
    )
    log_level: str = Field("INFO", pattern=r"^(DEBUG|INFO|WARNING|ERROR)$", description="日志级别")
    max_body_bytes: int = Field(1_048_576, ge=1024, description="JSON 请求体上限（字节）")
    max_upload_bytes: int = Field(20_971_520, ge=1024, description="上传文件上限（字节）")
    max_attachment_bytes: int = Field(10_485_760, ge=1024, description="单个附件上限（字节）")
    requests_per_minute: int = Field(600, ge=1, description="每个地址每分钟请求上限")
    sign_ins_per_minute: int = Field(
        30, ge=2, description="每个地址每分钟登录尝试上限；同一账号为其一半"
    )
    password_complexity: bool = Field(
        False, description="是否要求口令含大小写、数字和符号（等保口径）"
    )
    second_factor_required: bool = Field(
        False, description="可见他人数据或资金的角色必须使用动态口令（演示账号除外）"
    )
    database_pool: int = Field(16, ge=1, le=200, description="PostgreSQL 连接池上限")


@cache
def settings() -> Settings:
    """Read once. Tests that change the environment call `settings.cache_clear()`."""
    return Settings()
