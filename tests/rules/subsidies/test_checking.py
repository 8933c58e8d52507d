"""What does not make sense together in a policy of many elements, each with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from workforce.rules.subsidies.loading import check_policy

CITIES = Path(__file__).parent / "cities"


@pytest.mark.parametrize(
    ("city", "old", "new", "pointer", "said"),
    [
        pytest.param("mingzhou", "三类: far_area", "三类: near_area", "/amount/parts/1/fen",
                     "没有名为", id="a parameter nobody wrote"),
        pytest.param("mingzhou", "三类: far_area", "三类: 9000", "/parameters/0/name",
                     "没有用到", id="a parameter nobody uses"),
        pytest.param("mingzhou", "fen: null, fen_min", "fen: 9999, fen_min", "/parameters/0/fen",
                     "之间", id="a value the document does not allow"),
        pytest.param("mingzhou", "三类: far_area", "三类: 三百", "/amount/parts/1/fen/三类",
                     "整数", id="money in words"),
        pytest.param("mingzhou", "as_of: 06-30", "as_of: 06-31", "/amount/parts/0/as_of",
                     "08-31", id="a day that is none"),
        pytest.param("mingzhou", "{months_from: 36, fen: 25000}", "{months_from: 0, fen: 25000}",
                     "/amount/parts/0/table/five", "从低到高", id="bands out of order"),
        pytest.param("mingzhou", "years_below: 65", "years_below: 18",
                     "/conditions/14/years_below", "大于", id="nobody is old enough"),
        pytest.param("mingzhou", "by: {months_after: 1, day: 5}", "by: {day: 5}",
                     "/conditions/16/by", "months_after", id="half a deadline"),
        pytest.param("mingzhou", "code: single,", "code: amount,", "/conditions/0/code",
                     "保留", id="a name the product keeps"),
        pytest.param("mingzhou", "    started_from: 2010-01-01\n", "", "/effect/entrants",
                     "started_from", id="entrants of no day"),
        pytest.param("mingzhou", "barred: {", "received: {code: rr, label: r, message: r,"
                     " what_to_do: r}, barred: {", "/conditions/12", "只写一个",
                     id="both a review and a refusal"),
        pytest.param("linhai_graduates", "percent: 40", "percent: 41", "/shape/parts", "100",
                     id="parts that are not the whole"),
        pytest.param("linhai_graduates", "months_from: 60", "months_from: 24", "/shape/parts",
                     "从少到多", id="instalments out of order"),
        pytest.param("changchuan", "policies: [changchuan, changchuan_old]",
                     "policies: [changchuan_old]", "/shape/paid", "已领过",
                     id="once, and nobody says what follows a payment"),
        pytest.param("haicheng", "kind: flat, fen: 500000,", "kind: by_area, fen: {一类: 500000},"
                     " missing: {code: mm, label: m, message: m, what_to_do: m},", "/amount/parts",
                     "人人都有", id="a sum that leaves somebody with nothing and no reason"),
        pytest.param("haicheng", "code: paid_before", "code: 已领取", "/shape/paid/code",
                     "小写字母", id="a code in Chinese"),
        pytest.param("haicheng", '"990600"', "海城", "/district", "六位数字", id="a place by name"),
        pytest.param("haicheng", "on: 06-30", "on: 06-31", "/conditions/1/by/on", "08-31",
                     id="a deadline on a day that is none"),
        pytest.param("linhai_graduates", "  no_tier: {code: education_outside,"
                     " label: 学历不在范围, message: 学历不在范围, what_to_do: 请更正}\n", "",
                     "/amount/no_tier", "没有金额", id="an amount for some, alone"),
        pytest.param("sanjiang", "  times_max: 2\n", "", "/shape/paid_all", "同时",
                     id="an end without a count"),
        pytest.param("qingyuan", "        met: [北京市丰台区]", "        holds: true\n"
                     "        met: [北京市丰台区]", "/conditions/0/options/0/holds", "整项",
                     id="an alternative that holds by itself"),
        pytest.param("qingyuan", "only_if: [belongs]", "only_if: [local]",
                     "/conditions/1/only_if/0", "整项的代码“belongs”",
                     id="asked only if one alternative is met"),
        pytest.param("qingyuan", "code: graduate\n", "code: local\n",
                     "/conditions/0/options/2/code", "用了两次", id="two alternatives of a code"),
        pytest.param("qingyuan", "values: others", "values: [河北]", "/conditions/0/options/0",
                     "others", id="an alternative with a gap"),
        pytest.param("qingyuan", "        kind: one_of\n        fact: household_registration",
                     "        kind: any_of\n        fact: household_registration",
                     "/conditions/0/options/0", "不能再写", id="alternatives in alternatives"),
        pytest.param("qingyuan", "        months_min: 12\n", "",
                     "/conditions/0/options/1/short", "同时", id="too short of no length"),
        pytest.param("qingyuan", "as_of: started_on", "as_of: ended_on",
                     "/conditions/0/options/2/as_of", "08-31", id="counted to a day nobody has"),
        pytest.param("qingyuan", "        not_yet: {", "        short: {",
                     "/conditions/0/options/2/not_yet", "没有到", id="a day that may lie ahead"),
        pytest.param("qingyuan", "kind: monthly", "kind: once, paid: {code: pp, label: p,"
                     " message: p, what_to_do: p}", "/proration", "按月发放",
                     id="a share of days of what is paid once"),
        pytest.param("qingyuan", "full_from_days: 20", "full_from_days: 23",
                     "/proration/full_from_days", "base", id="full pay beyond the base"),
        pytest.param("qingyuan", "base: 22", "base: 32", "/proration/base", "31",
                     id="a base longer than a month"),
        pytest.param("qingyuan", "base: 22", "base: office_days", "/proration/base", "working_days",
                     id="a base nobody knows"),
        pytest.param("qingyuan", "  bars_months: 12\n", "", "/fraud/bars_months", "几个月",
                     id="a bar of no length"),
        pytest.param("mingzhou", "bars_months: 36,", "bars_months: 36, matters: [骗取],",
                     "/fraud/matters", "只作告知", id="matters of a bar that is only told"),
        pytest.param("sanjiang", "cost: health_check", "cost: health_check\n  within: ever",
                     "/amount/within", "一次", id="all costs, again and again"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_line(
    city: str, old: str, new: str, pointer: str, said: str
) -> None:
    text = (CITIES / f"{city}.yaml").read_text()
    assert old in text

    policy, problems = check_policy(text.replace(old, new, 1).encode())

    assert policy is None
    found = next((p for p in problems if p.pointer == pointer), None)
    assert found is not None, problems
    assert said in found.message
    assert found.line is not None
