"""The demonstration district's tree: real names of streets, invented bodies."""

from __future__ import annotations

from dataclasses import dataclass

from workforce.vocabulary import OrganisationKind as Kind


@dataclass(frozen=True)
class Place:
    """An organisation under its parent's name; the city has none."""

    name: str
    kind: Kind
    parent: str = ""
    region_code: str | None = None
    uscc: str | None = None
    employer_kind: str = ""


CITY = "北京市"
DISTRICT = "丰台区"
NEIGHBOUR = "海淀区"
STREET = "云岗街道"
EMPLOYER = "孝寿街道养老服务中心（云岗街道）"
TRAINING_BODY = "丰台区康养职业培训学校（演示）"
EVALUATION_BODY = "北京康养职业技能评价中心（演示）"
VOLUNTEER_BODY = "丰台区银龄志愿服务队（演示）"
GUIDANCE_CENTRE = "丰台区养老服务指导中心"
ASSOCIATION = "丰台区养老服务行业协会（演示）"

STREETS = (
    "右安门街道", "太平桥街道", "西罗园街道", "大红门街道", "南苑街道", "东高地街道",
    "东铁匠营街道", "六里桥街道", "丰台街道", "新村街道", "长辛店街道", "云岗街道", "方庄街道",
    "宛平街道", "马家堡街道", "和义街道", "卢沟桥街道", "花乡街道", "成寿寺街道", "石榴庄街道",
    "玉泉营街道", "看丹街道", "五里店街道", "青塔街道", "北宫镇", "王佐镇",
)  # fmt: skip

PLACES = (
    Place(CITY, Kind.CITY, region_code="110000"),
    Place(DISTRICT, Kind.DISTRICT, CITY, region_code="110106"),
    Place(NEIGHBOUR, Kind.DISTRICT, CITY, region_code="110108"),
    *(Place(name, Kind.STREET, DISTRICT) for name in STREETS),
    Place("云岗北里社区", Kind.COMMUNITY, STREET),
    Place(GUIDANCE_CENTRE, Kind.GUIDANCE_CENTRE, DISTRICT),
    Place(ASSOCIATION, Kind.ASSOCIATION, DISTRICT),
    Place(TRAINING_BODY, Kind.TRAINING_BODY, DISTRICT),
    Place(EVALUATION_BODY, Kind.EVALUATION_BODY, DISTRICT),
    Place(VOLUNTEER_BODY, Kind.VOLUNTEER_BODY, DISTRICT),
    Place(
        EMPLOYER,
        Kind.EMPLOYER,
        STREET,
        uscc="52110106000001029G",
        employer_kind="街道养老服务中心",
    ),
)
