"""常见费用项目的中文名。政策可以另用代码，没有中文名的照写代码。"""

from __future__ import annotations

COST_LABELS = {
    "training_fee": "培训费",
    "exam_fee": "考试费",
    "assessment_fee": "技能评价费",
    "health_check": "体检费",
    "insurance": "保险费",
    "social_insurance": "社会保险费",
    "housing_rent": "房租",
    "travel": "交通费",
}


def cost_label(code: str) -> str:
    """What people call the kind of cost; the code itself where it has no name."""
    return COST_LABELS.get(code, code)
