"""`workforce policies …`：核对政策文件，输出写法说明，判定一个人。不需要数据库。"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import typer

from workforce.commands.running import tell
from workforce.errors import Malformed, Refusal
from workforce.rules.months import Month
from workforce.rules.subsidies.checking import notes_on
from workforce.rules.subsidies.deciding import compile_policy, in_force
from workforce.rules.subsidies.document import policy_schema
from workforce.rules.subsidies.explaining import explain
from workforce.rules.subsidies.explaining_input import Problem
from workforce.rules.subsidies.facts import Facts, facts_schema, read_facts
from workforce.rules.subsidies.loading import (
    LoadedPolicy,
    ParameterWrong,
    PolicyWrong,
    check_file,
    load_policy,
    set_parameters,
)
from workforce.rules.subsidies.paying import payee_of
from workforce.rules.subsidies.witnessing import evidence_text
from workforce.vocabulary import FindingResult, Outcome

app = typer.Typer(add_completion=False, no_args_is_help=True, help="政策文件")

FILE = typer.Argument(..., help="政策文件的路径，或 workforce/policies 里的名称")
AS_JSON = typer.Option(False, "--json", help="只输出 JSON")
PARAMETER = typer.Option(
    [], "--parameter", help="由区确定的数额（分），如 level_five=30000；可写多次"
)
FACTS_BYTES_MAX = 1024 * 1024


class FactsMissing(Refusal):
    code = "policies.facts_missing"
    message = "读不到事实文件“{name}”"


class MonthWrong(Refusal):
    code = "policies.month_wrong"
    message = "月份“{month}”应写作 2026-10"


class OutOfForce(Refusal):
    code = "policies.out_of_force"
    message = "{title}（{version}）不适用于{month}"


@app.command()
def check(file: str = FILE, as_json: bool = AS_JSON) -> None:
    """核对政策文件，逐条指出错在哪里、应当怎样写。"""
    try:
        policy, problems = check_file(file)
    except Refusal as refusal:
        raise _refused(refusal, as_json=as_json) from None
    answer: dict[str, Any] = {"valid": policy is not None, "problems": [vars(p) for p in problems]}
    if policy is not None:
        loaded = load_policy(file)
        answer |= {"policy": _shown(loaded), "notes": notes_on(policy)}
        said = f"{file}：可用。{policy.title}（{policy.version}），{len(policy.conditions)} 项条件"
        said = "\n".join([said, *(f"  注意：{note}" for note in answer["notes"])])
    else:
        said = "\n".join([f"{file}：有 {len(problems)} 处错误", *map(_line, problems)])
    tell(answer, as_json=as_json, text=said)
    if problems:
        raise typer.Exit(1)


@app.command()
def schema(as_json: bool = AS_JSON) -> None:
    """政策文件的 JSON Schema。"""
    typer.echo(json.dumps(policy_schema(), ensure_ascii=False, indent=2))


@app.command("facts-schema")
def show_facts_schema(as_json: bool = AS_JSON) -> None:
    """事实文件的 JSON Schema。"""
    typer.echo(json.dumps(facts_schema(), ensure_ascii=False, indent=2))


@app.command()
def evaluate(
    file: str = FILE,
    facts: str = typer.Option(..., "--facts", help="一个人的事实，JSON 文件，- 为标准输入"),
    month: str = typer.Option(..., "--month", help="月份，如 2026-10"),
    parameter: list[str] = PARAMETER,
    as_json: bool = AS_JSON,
) -> None:
    """判定一个人的一个月，列出每一项核验结果。"""
    try:
        loaded = load_policy(file)
        told = set_parameters(loaded.policy, dict(map(_parameter, parameter)))
        loaded = replace(loaded, policy=told)
        known, at = read_facts(_read(facts)), _month(month)
        answer = _evaluated(loaded, known, at)
    except Refusal as refusal:
        raise _refused(refusal, as_json=as_json) from None
    tell(answer, as_json=as_json, text=_told(answer))


def _evaluated(loaded: LoadedPolicy, facts: Facts, month: Month) -> dict[str, Any]:
    policy = loaded.policy
    if not in_force(policy, month):
        raise OutOfForce(title=policy.title, version=policy.version, month=month.label)
    decision = compile_policy(policy)(facts, month)
    findings = [
        {
            "code": one.code,
            "result": one.result.value,
            "label": one.label,
            "clause": one.clause,
            "evidence": [
                {"kind": kind, "id": number, "text": evidence_text(kind, number, facts)}
                for kind, number in one.evidence
            ],
            "message": one.message,
            "what_to_do": one.what_to_do,
        }
        for one in explain(policy, decision.findings, facts, month)
    ]
    return {
        "month": str(month),
        "outcome": decision.outcome.value,
        "amount_fen": decision.amount_fen,
        "payee": payee_of(policy, facts, month),
        "findings": findings,
        "policy": _shown(loaded),
    }


def _shown(loaded: LoadedPolicy) -> dict[str, str]:
    policy = loaded.policy
    return {
        "code": policy.code,
        "title": policy.title,
        "version": policy.version,
        "hash": loaded.sha256,
    }


def _told(answer: dict[str, Any]) -> str:
    outcome = Outcome(answer["outcome"])
    head = f"{answer['policy']['title']}：{outcome.label}"
    if outcome is Outcome.PAY:
        head += f"，{answer['amount_fen'] / 100:,.2f} 元"
    return "\n".join([head, *map(_finding_told, answer["findings"])])


def _finding_told(finding: dict[str, Any]) -> str:
    result = FindingResult(finding["result"])
    todo = f" → {finding['what_to_do']}" if finding["what_to_do"] else ""
    return f"  [{result.label}] {finding['message']}（{finding['clause']}）{todo}"


def _read(name: str) -> bytes:
    try:
        if name == "-":
            return typer.get_binary_stream("stdin").read(FACTS_BYTES_MAX)
        with Path(name).open("rb") as stream:
            return stream.read(FACTS_BYTES_MAX)
    except OSError:
        raise FactsMissing(name=name) from None


def _parameter(written: str) -> tuple[str, int]:
    name, _, value = written.partition("=")
    if not (name and value.isascii() and value.isdigit()):
        raise ParameterWrong(name=written, why="应写作 名称=分，如 level_five=30000")
    return name, int(value)


def _month(text: str) -> Month:
    parsed = Month.parse(text)
    if parsed is None:
        raise MonthWrong(month=text)
    return parsed


def _refused(refusal: Refusal, *, as_json: bool) -> typer.Exit:
    """Say what was refused, on standard error as one sentence per mistake; JSON only if asked."""
    problems: list[Problem] = []
    if isinstance(refusal, Malformed):
        problems = [Problem(one.pointer, one.message) for one in refusal.errors]
    elif isinstance(refusal, PolicyWrong):
        problems = list(refusal.problems)
    if as_json:
        answer = {"code": refusal.code, "message": refusal.sentence}
        typer.echo(
            json.dumps(answer | {"problems": [vars(p) for p in problems]}, ensure_ascii=False)
        )
    typer.echo("\n".join([refusal.sentence, *map(_line, problems)]), err=True)
    return typer.Exit(1)


def _line(problem: Problem) -> str:
    where = f"第 {problem.line} 行 " if problem.line else ""
    return f"  {where}{problem.pointer or '（整个文件）'}：{problem.message}"
