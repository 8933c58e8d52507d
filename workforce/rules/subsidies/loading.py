"""From a file to a policy that can be applied, or to a list of what is wrong in it and where."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pydantic import ValidationError

from workforce.errors import Refusal
from workforce.rules.subsidies.checking import sense_problems
from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.elements import FEN_MAX
from workforce.rules.subsidies.explaining_input import Problem, explained
from workforce.rules.subsidies.yaml_lines import BYTES_MAX, read_yaml

SHIPPED = Path(__file__).resolve().parents[2] / "policies"
_NAME = re.compile(r"[a-z][a-z0-9_]{1,49}")


class PolicyMissing(Refusal):
    code = "policies.file_missing"
    message = "找不到政策文件“{name}”"


class PolicyWrong(Refusal):
    code = "policies.wrong"
    message = "政策文件有 {count} 处错误，例如{first}"

    def __init__(self, problems: Sequence[Problem]) -> None:
        first = problems[0]
        where = f"第 {first.line} 行" if first.line else "文件"
        super().__init__(count=len(problems), first=f"{where}：{first.message}")
        self.problems = tuple(problems)


@dataclass(frozen=True)
class LoadedPolicy:
    """A checked policy with the exact text it was read from and that text's SHA-256."""

    policy: Policy
    text: str
    sha256: str


def load_policy(name: str) -> LoadedPolicy:
    """The policy of a name in `workforce/policies` (``fengtai``), or of a path.

    Refuses with `PolicyMissing` or `PolicyWrong`.
    """
    return policy_from(_path_of(name).read_bytes())


class ParameterWrong(Refusal):
    code = "policies.parameter_wrong"
    message = "参数“{name}”不能这样填写：{why}"


def set_parameters(policy: Policy, values: Mapping[str, int]) -> Policy:
    """The policy with the district's values in it. Refuses with `ParameterWrong`."""
    known = {one.name: one for one in policy.parameters}
    for name, fen in values.items():
        if name not in known:
            choices = "、".join(known) or "没有参数"
            raise ParameterWrong(name=name, why=f"政策里没有这个参数（{choices}）")
        if not known[name].allows(fen):
            one = known[name]
            limits = f"应在 {one.fen_min or 1} 至 {one.fen_max or FEN_MAX} 分之间"
            raise ParameterWrong(name=name, why=limits)
    return policy.with_parameters(values)


@lru_cache(maxsize=64)
def policy_from(content: bytes) -> LoadedPolicy:
    """The policy written in these bytes, read once a text. Refuses with `PolicyWrong`."""
    policy, problems = check_policy(content)
    if policy is None:
        raise PolicyWrong(problems)
    return LoadedPolicy(policy, content.decode(), hashlib.sha256(content).hexdigest())


def check_file(name: str) -> tuple[Policy | None, list[Problem]]:
    """As `check_policy`, for a name or a path."""
    return check_policy(_path_of(name).read_bytes())


def check_policy(content: bytes) -> tuple[Policy | None, list[Problem]]:
    """The policy, or everything wrong with it in the order of its lines."""
    if len(content) > BYTES_MAX:
        return None, [Problem("", f"文件超过 {BYTES_MAX // 1024} KB")]
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None, [Problem("", "文件不是 UTF-8 编码")]
    document, lines, problems = read_yaml(text)
    if problems:
        return None, problems
    try:
        policy = Policy.model_validate(document)
    except ValidationError as error:
        return None, _in_order(explained(error, document), lines)
    wrong = sense_problems(policy)
    return (None, _in_order(wrong, lines)) if wrong else (policy, [])


def shipped_policies() -> Iterator[tuple[str, LoadedPolicy]]:
    """Every policy shipped with the product, by the name of its file."""
    for path in sorted(SHIPPED.glob("*.yaml")):
        yield path.stem, policy_from(path.read_bytes())


def _path_of(name: str) -> Path:
    path = SHIPPED / f"{name}.yaml" if _NAME.fullmatch(name) else Path(name)
    if not path.is_file():
        raise PolicyMissing(name=name)
    return path


def _in_order(problems: list[Problem], lines: dict[str, int]) -> list[Problem]:
    placed = [Problem(p.pointer, p.message, _line_of(p.pointer, lines)) for p in problems]
    return sorted(placed, key=lambda problem: problem.line or 0)


def _line_of(pointer: str, lines: dict[str, int]) -> int | None:
    """The line of the element, or of the nearest one around it when it is not written."""
    while pointer not in lines and pointer:
        pointer = pointer.rpartition("/")[0]
    return lines.get(pointer)
