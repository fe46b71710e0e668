"""Tries what other programs read and run of this project: manual pages, completions, action, hooks, files for CI systems.

usage: verify_ci.py PROGRAM PACKAGES WORK [TEST...]

PROGRAM is packed as a release is. PACKAGES: a folder with what pip needs besides. WORK is made anew.
"""
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import unittest

import runner

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TOOLS = pathlib.Path(sys.executable).parent
program, packages, work = (pathlib.Path(argument).resolve() for argument in sys.argv[1:4])
version = subprocess.run([ROOT / "Scripts/version"], check=True, capture_output=True, text=True).stdout.strip()
tree = work / f"tracdown-{version}-linux-x86_64"


def run(*command, cwd=ROOT, **environment):
    """Exit code and what was said."""
    done = subprocess.run(
        command, cwd=cwd, env=os.environ | environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, errors="replace")
    return done.returncode, done.stdout


def checked(*command, **options):
    code, said = run(*command, **options)
    if code:
        raise RuntimeError(f"{command}: {said}")
    return said


def release(folder):
    """A release in a folder, as the host would have it: archive, wheel and sums."""
    checked(ROOT / "Scripts/install-tree", program, tree)
    documents = tree / "share/doc/tracdown"
    (documents / "licenses").mkdir(parents=True)
    for file in ("LICENSE", "NOTICE"):
        shutil.copy(ROOT / file, documents)
    (documents / "sbom.cdx.json").write_text("{}")
    folder.mkdir()
    checked("tar", "--create", "--use-compress-program=xz -0", "--directory", work, "--file", folder / f"{tree.name}.tar.xz", tree.name)
    checked(ROOT / "Scripts/dist/wheel", tree, version, folder, SOURCE_DATE_EPOCH="1767225600")
    digest = hashlib.sha256((folder / f"{tree.name}.tar.xz").read_bytes()).hexdigest()
    (folder / "SHA256SUMS").write_text(f"{digest}  {tree.name}.tar.xz\n")
    return folder


def repository(name, files):
    """A repository with these files in one commit."""
    folder = work / "repositories" / name
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    checked("git", "init", "--quiet", "--initial-branch=main", folder)
    commit(folder, "Begin")
    return folder


def commit(folder, message):
    checked("git", "add", "--all", cwd=folder)
    checked("git", "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "--no-verify", "-m", message,
            cwd=folder)
    return checked("git", "rev-parse", "HEAD", cwd=folder).strip()


class InstalledFileTests(unittest.TestCase):
    """What is installed beside the program."""

    def test_manual_pages(self):
        folder = tree / "share/man/man1"
        names = sorted(path.stem for path in folder.iterdir())
        self.assertIn("tracdown-migrate", names)
        self.assertEqual([name for name in names if "bench" in name], [], "commands for developers have no page")
        for path in folder.iterdir():
            text = path.read_text()
            self.assertRegex(text, r'(?m)^\.TH TRACDOWN\S* 1 \d{4}-\d\d-\d\d "tracdown ' + re.escape(version))
            self.assertIn(".SH NAME\n" + path.stem.replace("-", "\\-"), text)
            if shutil.which("mandoc"):
                said = run("mandoc", "-T", "lint", "-W", "warning", path)[1]
                self.assertEqual([line for line in said.splitlines() if "STYLE" not in line], [])
        if shutil.which("man"):
            said = checked("man", "--local-file", str(folder / "tracdown-lint.1"), MANWIDTH="80", LC_ALL="C.UTF-8")
            self.assertIn("    tracdown lint docs --projects 'docs/*' --fail-on warning\n", said, "examples stay as typed")

    def completions(self, *words):
        """What bash offers for the last word, in a folder with files."""
        folder = work / "completions"
        (folder / "my docs").mkdir(parents=True, exist_ok=True)
        for name in ("trac.db", "tickets.csv", "a b.yml"):
            (folder / name).touch()
        script = """
            source "$FILE"
            COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_POINT=${#COMP_LINE} COMPREPLY=()
            _tracdown tracdown "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf '%s\\n' "${COMPREPLY[@]}" """
        return checked(
            "bash", "-c", script, "bash", "tracdown", *words, cwd=folder, PATH=f"{tree}/bin:/usr/bin:/bin",
            FILE=str(tree / "share/bash-completion/completions/tracdown")).split("\n")[:-1]

    def test_bash_completes_commands_options_files_and_rules(self):
        self.assertEqual(self.completions("mi"), ["migrate"])
        self.assertEqual(self.completions("ben"), [""], "commands for developers are not offered")
        self.assertEqual(self.completions("lint", "--sel"), ["--select"])
        self.assertEqual(sorted(self.completions("migrate", "t")), ["tickets.csv", "trac.db"])
        self.assertEqual(self.completions("lint", "--config", "a"), ["a b.yml"])
        self.assertEqual(self.completions("migrate", "trac.db", "m"), ["my docs"])
        self.assertEqual(self.completions("lint", "--format", "sa"), ["sarif"])
        self.assertEqual(self.completions("lint", "--target", "mdw"), ["mdwiki"])
        self.assertEqual(self.completions("explain", "place"), ["placeholder"])

    def test_shells_can_read_the_completions(self):
        for shell, file in (("bash", "share/bash-completion/completions/tracdown"),
                            ("zsh", "share/zsh/site-functions/_tracdown"),
                            ("fish", "share/fish/vendor_completions.d/tracdown.fish")):
            if shutil.which(shell):
                self.assertEqual(run(shell, "-n", tree / file), (0, ""), shell)


class ActionTests(unittest.TestCase):
    """action.yml, on a runner that has nothing."""

    def play(self, folder, github=None, **given):
        temporary = pathlib.Path(subprocess.check_output(["mktemp", "-d", "-p", work], text=True).strip())
        given = {"download-url": released.as_uri()} | {name.replace("_", "-"): value for name, value in given.items()}
        return runner.play(ROOT, folder, given, github or {}, temporary)

    def test_what_is_right_passes(self):
        result = self.play(repository("right", {"README.md": "# Boats\n"}), arguments="--select=link-dead")
        self.assertEqual((result.code, result.outputs["exit-code"]), (0, "0"), result.log)
        self.assertIn(version, result.log)

    def test_findings_fail_and_go_everywhere(self):
        links = "\n\n".join(f"[a](missing-{number}.md)" for number in range(30))
        dead = repository("dead", {"README.md": f"# Boats\n\nTODO\n\n{links}\n"})
        result = self.play(dead)
        self.assertEqual((result.code, result.outputs["exit-code"]), (1, "1"), result.log)
        kinds = re.findall(r"^::(error|warning|notice) ", result.log, re.M)
        self.assertEqual(kinds.count("error"), 10, "GitHub shows ten of a kind, and the rest is lost")
        self.assertEqual(kinds, sorted(kinds, key=["error", "warning", "notice"].index), "errors first")
        self.assertIn("missing-29.md", result.summary)
        runs = json.loads(pathlib.Path(result.outputs["sarif"]).read_text())["runs"]
        self.assertGreaterEqual(sum(len(one["results"]) for one in runs), 30)
        self.assertIn("link-dead", pathlib.Path(result.outputs["comment"]).read_text())
        self.assertEqual(self.play(dead, fail_on="never").code, 0)

    def test_without_annotations_there_is_a_summary(self):
        result = self.play(repository("quiet", {"README.md": "[a](no.md)\n"}), annotations="false")
        self.assertEqual((result.code, re.findall("^::error", result.log, re.M)), (1, []), result.log)
        self.assertIn("no.md", result.summary)

    def test_a_fork_gets_the_summary_and_no_comment(self):
        fork = {"event": {"pull_request": {"base": {"sha": ""}, "head": {"repo": {"full_name": "else/boats"}}}}}
        result = self.play(repository("fork", {"README.md": "[a](no.md)\n"}), fork)
        self.assertEqual((result.code, result.outputs["comment"]), (1, ""), result.log)
        self.assertIn("no.md", result.summary)

    def test_only_what_a_pull_request_changed(self):
        folder = repository("changed", {"old.md": "[a](no.md)\n", "README.md": "# Boats\n"})
        base = checked("git", "rev-parse", "HEAD", cwd=folder).strip()
        (folder / "new.md").write_text("[a](none.md)\n")
        commit(folder, "Add a page")
        event = {"event": {"pull_request": {"base": {"sha": base}, "head": {"repo": {"full_name": "team/boats"}}}}}
        result = self.play(folder, event, changed_only="true", arguments="--select=link-dead")
        self.assertEqual(result.code, 1, result.log)
        self.assertIn("none.md", result.summary)
        self.assertNotIn("(no.md)", result.log)
        event["event"]["pull_request"]["base"]["sha"] = "0" * 40
        result = self.play(folder, event, changed_only="true")
        self.assertEqual(result.code, 2)
        self.assertIn("fetch-depth", result.log)

    def test_an_archive_with_another_sum_is_not_run(self):
        result = self.play(repository("sum", {"README.md": "# Boats\n"}), sha256="0" * 64)
        self.assertEqual(result.code, 2)
        self.assertRegex(result.log, "^::error title=Tracdown::tracdown-.* has the sum .* It was not run")

    def test_a_release_that_is_not_there_is_said(self):
        result = self.play(repository("absent", {"README.md": "# Boats\n"}), download_url=(work / "nowhere").as_uri())
        self.assertEqual(result.code, 2)
        self.assertIn("could not be fetched from file:", result.log)

    def test_the_address_is_that_of_the_action(self):
        result = self.play(
            repository("address", {"README.md": "# Boats\n"}), {"server_url": f"file://{work}/server"}, download_url="")
        self.assertIn(f"file://{work}/server/tools/tracdown/releases/download/v{version}", result.log)

    def test_words_of_inputs_and_documents_are_not_run(self):
        hostile = repository("hostile", {"README.md": "[::error::x](a.md)\n\n::warning::y [b](b.md)\n"})
        for given in ({"paths": '$(touch "$HOME/run")\n.'}, {"arguments": '--ignore=`touch "$HOME/run"`;x'},
                      {"version": '1.0.0"; touch "$HOME/run"; "'}, {"fail_on": "error; touch run"}):
            self.play(hostile, **given)
        self.assertEqual(list(work.glob("**/run")), [])
        log = self.play(hostile, annotations="false").log
        stopped = log.index("::stop-commands::")
        self.assertNotRegex(log[:stopped], "(?m)^::(error|warning)")

    def test_an_event_with_secrets_is_refused(self):
        result = self.play(repository("secrets", {"README.md": "# Boats\n"}), {"event_name": "pull_request_target"})
        self.assertEqual(result.code, 2)
        self.assertIn("Use pull_request", result.log)

    def test_the_version_is_the_programs(self):
        self.assertEqual(runner.load(ROOT / "action.yml")["inputs"]["version"]["default"], version)


class FileTests(unittest.TestCase):
    """What their own schemas say of the files, and whether their commands work."""

    def schema(self, name, *files):
        code, said = run(TOOLS / "check-jsonschema", "--builtin-schema", f"vendor.{name}", *files)
        self.assertEqual(code, 0, said)

    def test_schemas(self):
        self.schema("github-actions", "action.yml")
        workflows = [*ROOT.glob(".github/workflows/*.yml"), *ROOT.glob("docs/ci/github*.yml"), ROOT / "docs/ci/forgejo.yml"]
        self.schema("github-workflows", *workflows)
        code, said = run(TOOLS / "pre-commit", "validate-manifest", ".pre-commit-hooks.yaml")
        self.assertEqual(code, 0, said)

    def test_workflows_name_inputs_and_this_version(self):
        inputs = runner.load(ROOT / "action.yml")["inputs"]
        for file in ("github", "github-comment", "forgejo"):
            text = (ROOT / f"docs/ci/{file}.yml").read_text()
            workflow = runner.load(text)
            self.assertEqual(list(workflow["on"]), ["pull_request"])
            step = next(
                step for step in workflow["jobs"]["documents"]["steps"] if f"/tracdown@v{version}" in step.get("uses", ""))
            self.assertLessEqual(step["with"].keys(), inputs.keys(), file)
            self.assertEqual(set(re.findall(r"\bv?(\d+\.\d+\.\d+)\b", text)), {version}, file)

    def test_gitlab(self):
        header, jobs = (ROOT / "docs/ci/gitlab.yml").read_text().split("\n---\n")
        inputs = runner.load(header)["spec"]["inputs"]
        self.assertEqual(inputs["version"]["default"], version)
        jobs = re.sub(r"\$\[\[ inputs\.([\w-]+) \]\]", lambda found: inputs[found[1]]["default"], jobs)
        self.assertNotIn("$[[", jobs)
        file = work / "gitlab.yml"
        file.write_text(jobs)
        self.schema("gitlab-ci", file)

        folder = repository("gitlab", {"README.md": "[a](no.md)\n"})
        venv = work / "gitlab-venv"
        checked(sys.executable, "-m", "venv", venv)
        script = "set -e\n" + "\n".join(runner.load(jobs)["documents"]["script"])
        code, said = run(
            "bash", "-c", script, cwd=folder, PATH=f"{venv}/bin:/usr/bin:/bin", PIP_NO_INDEX="1", PIP_CONFIG_FILE=os.devnull,
            PIP_FIND_LINKS=str(released))
        self.assertEqual(code, 1, said)
        self.assertIn("no.md", (folder / "tracdown-junit.xml").read_text())
        self.assertIn("no.md", json.dumps(json.loads((folder / "tracdown-quality.json").read_text())))


class HookTests(unittest.TestCase):
    """.pre-commit-hooks.yaml with pre-commit itself."""

    def commits(self, folder, hook):
        """A repository that has the hooks of this one, at a commit with what is here now."""
        source = work / "hooks"
        if not source.exists():
            source.mkdir()
            for file in (".pre-commit-hooks.yaml", "pyproject.toml"):
                shutil.copy(ROOT / file, source)
            checked("git", "init", "--quiet", source)
            commit(source, "Hooks")
        rev = checked("git", "rev-parse", "HEAD", cwd=source).strip()
        (folder / ".pre-commit-config.yaml").write_text(
            f"repos:\n- repo: {source}\n  rev: {rev}\n  hooks:\n  - id: {hook}\n    args: [--select=link-dead]\n")
        checked("git", "add", "--all", cwd=folder)

    def pre_commit(self, folder, *arguments):
        return run(
            TOOLS / "pre-commit", "run", *arguments, cwd=folder, PRE_COMMIT_HOME=str(work / "pre-commit"), PIP_NO_INDEX="1",
            PIP_CONFIG_FILE=os.devnull, PIP_FIND_LINKS=f"{released} {packages}")

    def test_the_whole_project(self):
        folder = repository("hook", {"README.md": "[a](no.md)\n"})
        self.commits(folder, "tracdown-lint")
        code, said = self.pre_commit(folder, "--all-files")
        self.assertEqual(code, 1, said)
        self.assertIn("no.md", said)
        (folder / "no.md").write_text("# Here\n")
        checked("git", "add", "--all", cwd=folder)
        code, said = self.pre_commit(folder)
        self.assertEqual(code, 0, said)
        self.assertIn("Passed", said)

    def test_what_changed(self):
        folder = repository("hook-changed", {"README.md": "# Boats\n", "old.md": "[a](no.md)\n"})
        self.commits(folder, "tracdown-lint-changed")
        code, said = self.pre_commit(folder)
        self.assertEqual(code, 0, said)
        (folder / "new.md").write_text("[a](none.md)\n")
        checked("git", "add", "--all", cwd=folder)
        code, said = self.pre_commit(folder)
        self.assertEqual(code, 1, said)
        self.assertIn("none.md", said)
        self.assertNotIn("(no.md)", said)
        base = checked("git", "rev-parse", "HEAD", cwd=folder).strip()
        commit(folder, "Add a page")
        code, said = self.pre_commit(folder, "--from-ref", base, "--to-ref", "HEAD")
        self.assertEqual(code, 1, said)

    def test_the_version_is_the_programs(self):
        text = (ROOT / "pyproject.toml").read_text()
        self.assertEqual(re.findall(r'version = "(.*)"', text), [version])
        self.assertEqual(re.findall(r'"tracdown==(.*)"', text), [version])


shutil.rmtree(work, ignore_errors=True)
work.mkdir(parents=True)
released = release(work / "release")
unittest.main(argv=sys.argv[:1] + sys.argv[4:], verbosity=2)
