"""Plays the part of a runner of GitHub Actions or Forgejo for composite actions and the steps of jobs.

It knows what the files of this project use: expressions of `github`, `inputs` and `steps` with `||`, steps with `run`,
files for outputs and for the step summary, and an environment that has nothing of the caller's.
"""
import dataclasses
import pathlib
import re
import subprocess

import yaml


@dataclasses.dataclass
class Result:
    """What a run left: its exit code, the log, the outputs of the action, and the step summary."""

    code: int
    log: str
    outputs: dict
    summary: str


def load(path):
    """A file of YAML in which `on` is no truth value."""
    text = path.read_text(encoding="utf-8") if isinstance(path, pathlib.Path) else path
    return yaml.load(re.sub(r"^on:", '"on":', text, flags=re.M), yaml.SafeLoader)


def looked_up(expression, context):
    """The value of `github.event.number || inputs.a`; the empty text where there is none."""
    for alternative in expression.split("||"):
        value = context
        for name in alternative.strip().split("."):
            value = value.get(name, "") if isinstance(value, dict) else ""
        if value not in ("", None):
            return str(value)
    return ""


def filled(text, context):
    return re.sub(r"\$\{\{(.*?)\}\}", lambda found: looked_up(found[1], context), str(text))


def play(action, workspace, given, github, temporary):
    """Runs all steps of a composite action as the runner does, until one fails.

    `action`: the folder of action.yml; `given`: `with:`; `github`: what differs from a pull request of the repository.
    """
    description = load(action / "action.yml")
    unknown = given.keys() - description["inputs"].keys()
    if unknown:
        raise ValueError(f"action.yml has no input {sorted(unknown)}")
    inputs = {name: str(given.get(name, field.get("default", ""))) for name, field in description["inputs"].items()}
    event = {
        "server_url": "https://forge.example.org", "repository": "team/boats", "action_repository": "tools/tracdown",
        "event_name": "pull_request",
        "event": {"pull_request": {"base": {"sha": ""}, "head": {"repo": {"full_name": "team/boats"}}}},
    } | github
    context = {"inputs": inputs, "github": event, "steps": {}}
    summary = temporary / "summary.md"
    summary.write_text("")
    log, code = "", 0
    for number, step in enumerate(description["runs"]["steps"]):
        outputs = temporary / f"outputs-{number}"
        outputs.write_text("")
        environment = {
            "PATH": "/usr/bin:/bin", "HOME": str(temporary), "RUNNER_TEMP": str(temporary), "GITHUB_ACTIONS": "true",
            "CI": "true", "GITHUB_ACTION_PATH": str(action), "GITHUB_WORKSPACE": str(workspace),
            "GITHUB_OUTPUT": str(outputs), "GITHUB_STEP_SUMMARY": str(summary), "GITHUB_REPOSITORY": event["repository"],
            "GITHUB_EVENT_NAME": event["event_name"],
        } | {name: filled(value, context) for name, value in step.get("env", {}).items()}
        script = temporary / f"step-{number}.sh"
        script.write_text(filled(step["run"], context))
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", script], cwd=workspace, env=environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
        log, code = log + done.stdout, done.returncode
        pairs = (line.split("=", 1) for line in outputs.read_text().splitlines())
        context["steps"][step["id"]] = {"outputs": dict(pairs)}
        if code:
            break
    outputs = {name: filled(field["value"], context) for name, field in description["outputs"].items()}
    return Result(code, log, outputs, summary.read_text())
