"""A month on the command line: import, compute, compute again; policies without a database."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from tests.commands.conftest import Portal
from workforce.cli import app
from workforce.rules.subsidies.loading import SHIPPED
from workforce.rules.subsidies.yaml_lines import read_yaml

DATA = Path(__file__).parents[1] / "data" / "2026-10"
EXPECTED = json.loads((DATA / "expected.json").read_text())["fengtai_2026_10"]
COMPUTE = ("subsidies", "compute", "fengtai", "--month", "2026-10", "--json")


def call(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def answered(*arguments: str, status: int = 0) -> Any:
    done = call(*arguments, "--json")
    assert done.exit_code == status, done.output
    return json.loads(done.stdout)


def test_a_month_is_imported_and_computed_on_an_empty_database(portal: Portal) -> None:
    portal.run("migrate")
    nobody = portal.run(*COMPUTE)
    portal.run("import", "roster", str(DATA / "roster.xlsx"), "--confirm", "--json")
    attendance = str(DATA / "attendance-2026-10.xlsx")
    portal.run("import", "attendance", attendance, "--confirm", "--json")

    first = portal.run(*COMPUTE)
    second = portal.run(*COMPUTE)

    assert nobody["people"] == 0
    assert first == {"people": 1889, **EXPECTED}
    assert second == first


REFUSED = {
    ("fengtai", "--month", "2026-13"): "月份",
    ("fengtai", "--month", "2015-01"): "不适用",
    ("atlantis", "--month", "2026-10"): "atlantis",
    ("fengtai", "--month", "2026-10", "--as", "ghost"): "ghost",
    ("fengtai", "--month", "2026-10", "--district", "1"): "1",
}


def test_what_cannot_be_computed_is_one_sentence(portal: Portal) -> None:
    portal.run("migrate")

    for arguments, said in REFUSED.items():
        done = portal.call("subsidies", "compute", *arguments, "--json")
        assert (done.returncode, done.stdout) == (1, ""), arguments
        assert said in done.stderr and "Traceback" not in done.stderr


def test_a_policy_is_checked_with_the_place_of_each_mistake(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text((SHIPPED / "fengtai.yaml").read_text().replace("fen: 100000", "fen: 一千"))

    sound = answered("policies", "check", str(SHIPPED / "fengtai.yaml"))
    faulty = answered("policies", "check", str(wrong), status=1)

    assert sound["valid"] and sound["problems"] == []
    assert [(p["pointer"], p["message"]) for p in faulty["problems"]] == [
        ("/amount/fen", "应为整数")
    ]
    assert faulty["problems"][0]["line"] > 1
    assert "第" in call("policies", "check", str(wrong)).output


def test_a_person_is_decided_from_a_file(tmp_path: Path) -> None:
    facts = json.loads((SHIPPED / "fengtai.facts.json").read_text())
    facts["employments"][0]["service_type"] = "机构"
    (tmp_path / "facts.json").write_text(json.dumps(facts))
    where = ("--facts", str(tmp_path / "facts.json"), "--month", "2026-10")

    answer = answered("policies", "evaluate", "fengtai", *where)

    assert (answer["outcome"], answer["amount_fen"]) == ("refuse", 0)
    failed = next(f for f in answer["findings"] if f["result"] == "failed")
    assert failed["code"] == "not_home_care"
    assert failed["clause"] and failed["evidence"] and failed["message"]
    assert set(answer["policy"]) >= {"title", "version", "hash"}
    assert "不符合" in call("policies", "evaluate", "fengtai", *where).output


def test_a_districts_own_value_is_tried_by_name() -> None:
    month = ("--facts", str(SHIPPED / "hangzhou.facts.json"), "--month", "2024-09")

    without = answered("policies", "evaluate", "hangzhou", *month)
    tried = answered("policies", "evaluate", "hangzhou", *month, "--parameter", "level_four=40000")
    wrong = answered(
        "policies", "evaluate", "hangzhou", *month, "--parameter", "level_four=1", status=1
    )

    assert (without["outcome"], without["amount_fen"]) == ("review", 0)
    assert (tried["outcome"], tried["amount_fen"]) == ("pay", 40_000)
    assert tried["payee"]["kind"] == "person"
    assert wrong["code"] == "policies.parameter_wrong"


def test_facts_with_a_mistake_are_refused_with_the_field(tmp_path: Path) -> None:
    (tmp_path / "facts.json").write_text('{"employments": [{"post": "护林员"}], "age": 3}')
    where = ("--facts", str(tmp_path / "facts.json"), "--month", "2026-10")

    answer = answered("policies", "evaluate", "fengtai", *where, status=1)

    assert {problem["pointer"] for problem in answer["problems"]} == {"/age", "/employments/0/post"}
    for facts, month in (("absent.json", "2026-10"), (where[1], "October")):
        done = call("policies", "evaluate", "fengtai", "--facts", facts, "--month", month)
        assert done.exit_code == 1


@pytest.mark.parametrize("command", ["schema", "facts-schema"])
def test_schemas_accept_what_is_shipped(command: str) -> None:
    from jsonschema import Draft202012Validator

    schema = answered("policies", command)
    Draft202012Validator.check_schema(schema)
    check = Draft202012Validator(schema)
    pattern = "*.yaml" if command == "schema" else "*.facts.json"
    cities = Path(__file__).parents[1] / "rules/subsidies/cities"
    for path in (*SHIPPED.glob(pattern), *cities.glob(pattern)):
        read, _, _ = read_yaml(path.read_text())  # a bare `on` is a name here, not true
        document = json.loads(json.dumps(read, default=str))
        assert not list(check.iter_errors(document)), path.name
