"""What is wrong in a policy file, and where: one sentence per mistake, with its line."""

from __future__ import annotations

import pytest

from workforce.rules.subsidies.loading import (
    SHIPPED,
    PolicyMissing,
    PolicyWrong,
    check_policy,
    load_policy,
    policy_from,
    shipped_policies,
)

TEXT = (SHIPPED / "fengtai.yaml").read_text()


def line_of(text: str, part: str) -> int:
    return next(n for n, line in enumerate(text.splitlines(), 1) if part in line)


@pytest.mark.parametrize(
    ("old", "new", "pointer", "said"),
    [
        pytest.param(
            "fen: 100000", "fen: 1000.5", "/amount/fen", "整数", id="money with a fraction"
        ),
        pytest.param("fen: 100000", "fen: 0", "/amount/fen", "大于 0", id="paying nothing"),
        pytest.param("fen: 100000", "fin: 100000", "/amount/fin", "拼写", id="a misspelt name"),
        pytest.param(
            "kind: employed", "kind: employd", "/conditions/3", "employd", id="no such kind"
        ),
        pytest.param(
            "met: [居家]", "met: [居佳]", "/conditions/1/met/0", "居佳", id="no such word"
        ),
        pytest.param(
            "met: [居家]",
            "met: [居家, 机构]",
            "/conditions/1/failed/values/0",
            "已写在",
            id="one value, two results",
        ),
        pytest.param(
            "values: [社区]",
            "values: [居家]",
            "/conditions/1",
            "社区",
            id="a value nobody answers for",
        ),
        pytest.param(
            "values: others",
            "values: [河北省]",
            "/conditions/2",
            "others",
            id="free text without the rest",
        ),
        pytest.param(
            "only_if: [employed]",
            "only_if: [nobody]",
            "/conditions/5/only_if/0",
            "nobody",
            id="a condition that does not exist",
        ),
        pytest.param(
            "code: not_local",
            "code: not_home_care",
            "/conditions/2/failed/code",
            "两次",
            id="one code, two meanings",
        ),
        pytest.param(
            "code: attended", "code: local", "/conditions/5/code", "两次", id="one condition twice"
        ),
        pytest.param(
            "{ended_on}",
            "{ended}",
            "/conditions/3/left_before/message",
            "ended",
            id="no such placeholder",
        ),
        pytest.param(
            "from: 2016-01-01", "from: 2016-01-15", "/effect/from", "一日", id="mid-month start"
        ),
        pytest.param(
            "until: null", "until: 2015-01-01", "/effect/until", "早于", id="ends before it starts"
        ),
        pytest.param("from: 2016-01-01", "from: someday", "/effect/from", "日期", id="no date"),
        pytest.param(
            "check: past_retirement",
            "check: too_old",
            "/procedure/checks/0/check",
            "past_retirement",
            id="a check that does not exist",
        ),
        pytest.param(
            "due_day: 5",
            "due_day: 5\n    due_moves: monday",
            "/procedure/declaration/due_moves",
            "next_working_day",
            id="a due day that moves to nowhere known",
        ),
        pytest.param(
            "mode: hold",
            "mode: refuse",
            "/procedure/checks/0/mode",
            "warn",
            id="a check that would decide",
        ),
        pytest.param(
            "  checks:\n",
            "  checks:\n    - {check: past_retirement, mode: skip, clause: 一, clause_text: 二}\n",
            "/procedure/checks/1/check",
            "两次",
            id="one check twice",
        ),
        pytest.param(
            'district: "110106"', "district: 110106", "/district", "引号", id="a number for a code"
        ),
    ],
)
def test_a_mistake_is_named_with_its_place(old: str, new: str, pointer: str, said: str) -> None:
    assert TEXT.count(old) >= 1
    text = TEXT.replace(old, new, 1)

    policy, problems = check_policy(text.encode())

    assert policy is None
    found = next((p for p in problems if p.pointer == pointer), None)
    assert found is not None, problems
    assert said in found.message
    assert found.line is not None


def test_the_line_is_the_line_of_the_mistake() -> None:
    text = TEXT.replace("fen: 100000", "fen: 很多")

    _, [problem] = check_policy(text.encode())

    assert problem.line == line_of(text, "很多")


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file() -> None:
    text = TEXT.replace("met: [居家]", "met: [居佳]").replace("[employed]", "[nobody]")

    _, problems = check_policy(text.encode())

    lines = [problem.line or 0 for problem in problems]
    assert len(problems) >= 2
    assert lines == sorted(lines)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(b"", "空", id="an empty file"),
        pytest.param(b"a: [1\nb: 2", "YAML", id="no YAML"),
        pytest.param("标题: 丰台".encode("gbk"), "UTF-8", id="another encoding"),
        pytest.param(b"a: &x 1\nb: *x", "引用", id="references"),
        pytest.param(b"[" * 100_000, "层次", id="brackets without end"),
        pytest.param(b"a: [" + b"1," * 200_000 + b"1]", "内容过多", id="values without end"),
        pytest.param(TEXT.encode() + b"\ntitle: again\n", "两次", id="a name given twice"),
        pytest.param(b"x" * 600_000, "KB", id="a file too large"),
        pytest.param(b"- a\n- b", "名称", id="a list"),
        pytest.param(b"a: 2026-13-45", "YAML", id="a date that is none"),
    ],
)
def test_what_is_no_policy_at_all_is_told_in_one_sentence(content: bytes, said: str) -> None:
    policy, problems = check_policy(content)

    assert policy is None
    assert said in problems[0].message


def test_a_wrong_or_absent_policy_is_refused_with_its_first_mistake() -> None:
    with pytest.raises(PolicyWrong, match=r"第 \d+ 行"):
        policy_from(TEXT.replace("fen: 100000", "fen: -1").encode())
    with pytest.raises(PolicyMissing):
        load_policy("atlantis")


def test_every_shipped_policy_is_sound_and_named_after_its_code() -> None:
    shipped = dict(shipped_policies())

    assert "fengtai" in shipped
    assert all(name.startswith(loaded.policy.code) for name, loaded in shipped.items())


def test_the_hash_is_of_the_text_to_the_byte() -> None:
    one, other = policy_from(TEXT.encode()), policy_from((TEXT + "\n").encode())

    assert one.policy == other.policy
    assert one.sha256 != other.sha256


def test_a_due_day_may_move_and_stays_where_nothing_is_said() -> None:
    moving = TEXT.replace("due_day: 5", "due_day: 5\n    due_moves: next_working_day")

    for text, moves in ((TEXT, None), (moving, "next_working_day")):
        policy, problems = check_policy(text.encode())
        assert problems == [] and policy is not None
        rule = policy.procedure.declaration
        assert rule is not None and rule.due_moves == moves
