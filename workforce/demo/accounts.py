"""The demonstration accounts. Their passwords follow from this installation's keys, so that every
installation has its own and none is stored or shipped."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from workforce.crypto.index import blind_index
from workforce.demo import district
from workforce.vocabulary import Role

ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
PASSWORD_LENGTH = 12


@dataclass(frozen=True)
class Account:
    login: str
    name: str
    role: Role
    organisation: str
    description: str


@dataclass(frozen=True)
class SignIn:
    """What the sign-in page and `workforce demo --json` show of an account."""

    login: str
    password: str
    role: str
    role_label: str
    name: str
    description: str


ACCOUNTS = (
    Account("jingban1", "周敏", Role.DISTRICT_OFFICER, district.DISTRICT,
            "导入花名册和考勤，计算、核定、提交本区岗位补贴，发布公示"),
    Account("jingban2", "吴建国", Role.DISTRICT_OFFICER, district.DISTRICT,
            "另一名区级经办：复核街道审核过的月份"),
    Account("fuhe1", "郑丽华", Role.STREET_REVIEWER, district.DISTRICT,
            "街道审核：逐人或成批审核，可退回补正"),
    Account("fuhe2", "王海燕", Role.STREET_REVIEWER, district.STREET,
            "云岗街道的街道审核：只看到、只审核本街道单位的人"),
    Account("shenpi1", "冯志强", Role.DISTRICT_APPROVER, district.DISTRICT,
            "决定异议，审批公示期满的月份，下载发放清单"),
    Account("caizheng1", "陈静", Role.DISTRICT_FINANCE, district.DISTRICT, "下载发放清单"),
    Account("renshi1", "褚秀英", Role.EMPLOYER_HR, district.EMPLOYER,
            "维护本单位的人员、从业信息和考勤"),
    Account("yewu", "卫东", Role.BUSINESS_ADMINISTRATOR, district.DISTRICT,
            "查看全区登记和进度，导出表格"),
    Account("xitong", "蒋涛", Role.SYSTEM_ADMINISTRATOR, district.DISTRICT, "维护用户和组织"),
    Account("anquan", "沈洁", Role.SECURITY_ADMINISTRATOR, district.DISTRICT,
            "授予和收回角色，结束会话"),
    Account("shenji", "韩梅", Role.AUDITOR, district.DISTRICT, "查看审计记录，只读"),
    Account("jiaowu", "杨帆", Role.TRAINER, district.TRAINING_BODY, "培训学校的教务"),
    Account("zhiguan", "朱琳", Role.VOLUNTEER_ORGANISER, district.VOLUNTEER_BODY, "志愿队管理员"),
    Account("zhiyuan", "秦桂兰", Role.VOLUNTEER, district.VOLUNTEER_BODY, "一名志愿者"),
    Account("laoren", "尤德厚", Role.ELDER, district.STREET, "一位老年人"),
    Account("haidian1", "许文", Role.DISTRICT_OFFICER, district.NEIGHBOUR,
            "相邻的海淀区经办，看不到丰台区的数据"),
)  # fmt: skip


def demo_password(login: str) -> str:
    """Twelve letters and digits in groups of four, 59 bits, none easily mistaken for another."""
    number = int(blind_index(login, "demo.password"), 16)
    letters = ""
    for _ in range(PASSWORD_LENGTH):
        number, place = divmod(number, len(ALPHABET))
        letters += ALPHABET[place]
    return "-".join(letters[at : at + 4] for at in range(0, PASSWORD_LENGTH, 4))


def sign_ins() -> list[SignIn]:
    return [
        SignIn(
            account.login,
            demo_password(account.login),
            account.role.value,
            account.role.label,
            account.name,
            account.description,
        )
        for account in ACCOUNTS
    ]


def sign_ins_plain() -> list[dict[str, str]]:
    return [asdict(one) for one in sign_ins()]
