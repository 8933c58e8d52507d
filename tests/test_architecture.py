"""The shape of the code, held by tests: imports, sizes, and what nobody calls.

Both tables follow the architecture; a line is added only with a decision in workforce/README.md.
"""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
FILES = sorted((ROOT / "workforce").rglob("*.py"))
FUNCTION_LINES_MAX = 40
FILE_LINES_MAX = 250
FRONT_LINES_MAX = 300

# From the inside out. A layer may import itself and what its line lists, nothing else.
LAYERS = {
    "kernel": [],
    "rules": ["kernel"],
    "crypto": ["kernel"],
    "database": ["kernel", "crypto"],
    "models": ["kernel", "rules", "database"],
    "records": ["kernel", "crypto", "database", "models"],
    "sheets": ["kernel"],
    "service": ["kernel", "rules", "crypto", "database", "models", "records", "sheets"],
    "web": ["kernel", "crypto"],
    # Models and the values of rules are what an endpoint shows; it calls verbs, not them.
    "api": ["kernel", "rules", "web", "service", "records", "models"],
    "app": [
        "kernel", "rules", "crypto", "database", "models", "records", "sheets", "service", "web",
        "api",
    ],
}  # fmt: skip
# Which layers may know a third-party package.
PACKAGES = {
    "tortoise": ["database", "models", "records", "service", "app"],
    "aerich": ["database"],
    "asyncpg": ["database", "app"],
    "aiosqlite": ["database"],
    "starlette": ["web", "api", "app"],
    "uvicorn": ["web", "app"],
    "pydantic": ["kernel", "rules", "web", "api"],
    "pydantic_settings": ["kernel"],
    "prometheus_client": ["web"],
    "structlog": ["records", "web", "app"],
    "openpyxl": ["sheets", "app"],
    "python_calamine": ["sheets", "app"],
    "defusedxml": ["sheets"],
    "cryptography": ["crypto"],
    "argon2": ["crypto"],
    "pyotp": ["crypto"],
    "jwt": ["crypto", "web"],
    "limits": ["web"],
    "segno": ["crypto", "service", "web", "api"],
    "typer": ["app"],
    "rich": ["app"],
    "yaml": ["rules", "app"],
}
# A domain may call the domains to its left, never to its right.
DOMAINS = [
    "identity", "attachments", "notices", "people", "employment", "training", "timebank",
    "volunteering", "vetting", "declarations", "subsidies", "publicity", "recoveries", "payments",
    "beneficiaries", "paperwork", "drafting", "agreements", "targets", "reports", "intake",
]  # fmt: skip
KERNEL = {
    "errors", "vocabulary", "service_words", "subsidy_words", "permissions", "actor", "clock",
    "settings", "paging",
}  # fmt: skip
# Forms and answers belong to their endpoints, also in a file of their own.
SHAPES = {"answers", "forms"}
RECORDS = {"ledger", "jobs", "audit"}
APP = {"app", "cli", "commands", "demo", "invariants", "opening", "readiness", "__main__"}
CATCH_ALLS = {"everything", "Exception", "BaseException"}
# The outermost layer turns whatever got there into an answer.
LAST_RESORT = "workforce/web/headers.py"
EMPTY_NAMES = {"utils", "helpers", "common", "base", "manager", "misc"}

# Package indexes and mirrors, in pieces, so that this file does not name them either.
HOSTS = ["pypi" + ".org", "python" + "hosted", "npm" + "js.", "npm" + "mirror", "tsinghua" + ".edu"]


def layer_of(dotted: str) -> str:
    parts = dotted.split(".")[1:]
    if not parts or parts[0] in KERNEL:
        return "kernel"
    if parts[0] in {"rules", "crypto", "database", "sheets", "web"}:
        return parts[0]
    if parts[0] in APP:
        return "app"
    if parts[-1] == "models":
        return "models"
    if parts[-1].partition("_")[0] == "api" or parts[-1].rpartition("_")[2] in SHAPES:
        return "api"
    return "records" if parts[0] in RECORDS else "service"


def runs_rightward(here: str, imported: str) -> bool:
    parts = here.split(".")[1:2] + imported.split(".")[1:2]
    places = [DOMAINS.index(part) for part in parts if part in DOMAINS]
    return len(places) == 2 and places[0] < places[1]


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING":
            continue
        if isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        yield from imports(node)


def module_of(dotted: str) -> str:
    """`workforce.people.service.add_person` lives in `workforce.people.service`."""
    path = ROOT.joinpath(*dotted.split("."))
    exists = path.with_suffix(".py").exists() or path.is_dir()
    return dotted if exists else dotted.rpartition(".")[0]


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text())


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def name_of(call: ast.Call) -> str:
    return ast.unparse(call.func)


def short(file: Path) -> str:
    return str(file.relative_to(ROOT))


def test_imports_run_inward() -> None:
    found = []
    for file in FILES:
        here = ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        layer = layer_of(here)
        for imported in imports(tree_of(file)):
            package = imported.split(".")[0]
            if package == "workforce":
                target = layer_of(module_of(imported))
                if target not in [layer, *LAYERS[layer]]:
                    found.append(f"{here}: {layer} may not import {imported}")
                elif layer != "app" and runs_rightward(here, imported):
                    found.append(f"{here} may not call {imported}")
            elif layer not in PACKAGES.get(package, [layer]):
                found.append(f"{here}: {layer} may not know {package}")
    assert found == []


def test_functions_and_files_fit_on_a_screen() -> None:
    found = []
    for file in FILES:
        length = len(file.read_text().splitlines())
        if length > FILE_LINES_MAX:
            found.append(f"{short(file)} has {length} lines")
        for node in ast.walk(tree_of(file)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or 0) - node.lineno + 1
                if lines > FUNCTION_LINES_MAX:
                    found.append(f"{short(file)}: {node.name} has {lines} lines")
    assert found == []


def test_every_module_tells_its_job() -> None:
    trees = {short(file): tree_of(file) for file in FILES}
    assert [name for name, tree in trees.items() if tree.body and not ast.get_docstring(tree)] == []


def test_no_module_has_an_empty_name() -> None:
    named = [file.relative_to(ROOT).with_suffix("") for file in FILES]
    assert [str(path) for path in named if EMPTY_NAMES & set(path.parts)] == []


def test_only_the_database_layer_begins_and_ends_transactions() -> None:
    banned = {"in_transaction", "atomic", "commit", "rollback"}
    assert called(banned, outside={"database"}) == []


def test_only_commands_print() -> None:
    assert called({"print"}, outside={"commands"}) == []


def test_no_verb_starts_a_task_that_outlives_its_transaction() -> None:
    found = []
    for file in FILES:
        for node in ast.walk(tree_of(file)):
            if isinstance(node, ast.AsyncFunctionDef):
                decorated = {ast.unparse(one).partition("(")[0] for one in node.decorator_list}
                started = {name_of(call).rpartition(".")[2] for call in calls(node)}
                if "verb" in decorated and started & {"create_task", "ensure_future"}:
                    found.append(f"{short(file)}: {node.name}")
    assert found == []


def test_nobody_swallows_everything() -> None:
    found = []
    for file in FILES:
        for node in ast.walk(tree_of(file)):
            if not isinstance(node, ast.ExceptHandler):
                continue
            caught = ast.unparse(node.type) if node.type else "everything"
            # Whoever must look at any exception, or tidy up after it, passes it on.
            passed_on = any(isinstance(one, ast.Raise) and not one.exc for one in ast.walk(node))
            if caught in CATCH_ALLS and not passed_on and short(file) != LAST_RESORT:
                found.append(f"{short(file)}: line {node.lineno}")
    assert found == []


def test_only_the_clock_asks_what_time_it_is() -> None:
    banned = {"datetime.now", "datetime.utcnow", "datetime.today", "date.today"}
    found = []
    for file in FILES:
        names = {name_of(call) for call in calls(tree_of(file))}
        if file.name != "clock.py" and names & (banned | {f"datetime.{name}" for name in banned}):
            found.append(short(file))
    assert found == []


def called(banned: set[str], *, outside: set[str]) -> list[str]:
    """Where something banned is called in a folder it is not for."""
    found = []
    for file in FILES:
        if file.relative_to(ROOT).parts[1] not in outside:
            names = {name_of(call).rpartition(".")[2] for call in calls(tree_of(file))}
            found += [f"{short(file)}: {name}" for name in names & banned]
    return found


def tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    paths = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    return [path for path in paths if path.is_file()]


def test_no_file_names_a_package_index() -> None:
    found = []
    for path in tracked():
        content = path.read_bytes()
        found += [f"{path}: {host}" for host in HOSTS if host.encode() in content]
    assert found == []


def test_front_end_files_stay_small() -> None:
    long = {}
    for path in tracked():
        if path.suffix in {".ts", ".vue"} and "static" in path.parts:
            lines = len(path.read_text().splitlines())
            if lines > FRONT_LINES_MAX:
                long[str(path.relative_to(ROOT))] = lines
    assert long == {}


def test_the_rules_above_can_fail() -> None:
    assert layer_of("workforce.people.service") == "service"
    assert layer_of("workforce.identity.api_users") == "api"
    assert runs_rightward("workforce.people.service", "workforce.intake.service")
    assert not runs_rightward("workforce.intake.service", "workforce.people.service")
    assert list(imports(ast.parse("def f():\n    import starlette"))) == ["starlette"]
