"""Let a real Trac make environments, and migrate each both as it is and as `trac-admin wiki dump` writes it.

    python verify_environment.py TRACDOWN WIKI WORK

WIKI is an exported wiki (pages/, attachments/PAGE/FILE, trac.ini). Its pages are saved in Trac in several versions,
some renamed and deleted, with attachments. One environment is migrated while Trac has it open; others are brought
from database version 21 to each later one by Trac's own upgrades. Every output must be the same to the byte: all are read as 1.6.
"""

import argparse
import filecmp
import io
import shutil
import subprocess
import sys
from contextlib import redirect_stdout
from datetime import datetime, timedelta, timezone
from importlib import import_module
from pathlib import Path
from urllib.parse import quote, unquote

from trac import db_default
from trac.admin.console import TracAdmin
from trac.attachment import Attachment
from trac.db.schema import Column, Index, Table
from trac.db.sqlite_backend import _to_sql
from trac.env import Environment
from trac.wiki.model import WikiPage

FIRST, LAST = 21, db_default.db_version
MADE = datetime(2011, 3, 13, 7, 6, 40, tzinfo=timezone.utc)


def read(path):
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def files_in(folder):
    return sorted(path for path in folder.rglob("*") if path.is_file())


def name_of(path, root):
    name = "/".join(unquote(part) for part in path.relative_to(root).parts)
    return name[:-4] if name.endswith(".txt") else name


def administer(env, command):
    """What `trac-admin ENV COMMAND` does; it speaks only if it fails."""
    said = io.StringIO()
    with redirect_stdout(said):
        code = TracAdmin(str(env)).onecmd(command)
    if code:
        raise SystemExit("trac-admin %s failed: %s" % (command, said.getvalue()))


# MARK: Environments

def new_environment(folder, address):
    """By the command that administrators use."""
    administer(folder, "initenv Harbour %s" % address)
    env = Environment(str(folder))
    # Trac's own documents are not ours.
    with env.db_transaction as db:
        db("DELETE FROM wiki")
    env.config.set("trac", "base_url", "https://trac.example.org/harbour")
    env.config.set("logging", "log_type", "none")
    env.config.save()
    return env


def fill(env, wiki, pages=None):
    """Pages in two versions, one that was renamed, one that was deleted; attachments."""
    root = wiki / "pages"
    for number, path in enumerate(files_in(root)[:pages]):
        name, text = name_of(path, root), read(path).replace("\0", "")
        save(env, name, "begun", number)
        save(env, name, text or " ", number + 1)
    save(env, "Old/Name", "= Renamed =\n[wiki:WikiStart]", 900)
    WikiPage(env, "Old/Name").rename("New/Name")
    save(env, "Deleted", "gone", 901)
    WikiPage(env, "Deleted").delete()
    attach(env, "New/Name", "f.tar.gz", b"12345")
    attach(env, "New/Name", "Plan (Größe) 100%.png", b"123")
    attachments = wiki / "attachments"
    for path in files_in(attachments):
        name = name_of(path.parent, attachments)
        if WikiPage(env, name).exists:
            attach(env, name, unquote(path.name), path.read_bytes())


def save(env, name, text, minutes):
    page = WikiPage(env, name)
    page.text = text
    page.save("joe", "comment %d" % minutes, MADE + timedelta(minutes=minutes))


def attach(env, page, name, data):
    attachment = Attachment(env, "wiki", page)
    attachment.author = "ada"
    attachment.insert(name, io.BytesIO(data), len(data))


# MARK: Old versions

def old_schema():
    """The tables of database version 21, which Trac 0.11 had: those of today without what the upgrades brought."""
    tables = {table.name: table for table in db_default.schema}
    for name in ("cache", "repository", "notify_subscription", "notify_watch"):
        del tables[name]
    for name in ("wiki", "attachment"):
        tables[name].columns.append(Column("ipnr"))
    tables["enum"].columns = [c for c in tables["enum"].columns if c.name != "description"]
    tables["revision"] = Table("revision", key="rev")[
        Column("rev"), Column("time", type="int"), Column("author"), Column("message"),
        Index(["time"])]
    tables["node_change"] = Table("node_change", key=("rev", "path", "change_type"))[
        Column("rev"), Column("path"), Column("node_type"), Column("change_type"),
        Column("base_path"), Column("base_rev"), Index(["rev"])]
    return list(tables.values())


def old_environment(folder, filled):
    """What `filled` has, as Trac 0.11 kept it: seconds, and files by their names."""
    shutil.copytree(filled.path, folder)
    (folder / "db/trac.db").write_bytes(b"")
    shutil.rmtree(folder / "files/attachments")
    env = Environment(str(folder))
    with env.db_transaction as db:
        for table in old_schema():
            for statement in _to_sql(table):
                db(statement)
        db("INSERT INTO system (name, value) VALUES ('database_version', %s)", (str(FIRST),))
        db("INSERT INTO system (name, value) VALUES ('repository_dir', '')")
        for row in filled.db_query(
                "SELECT name, version, time / 1000000, author, text, comment, readonly FROM wiki"):
            db("INSERT INTO wiki (name, version, time, author, text, comment, readonly)"
               " VALUES (%s, %s, %s, %s, %s, %s, %s)", row)
        for row in filled.db_query(
                "SELECT type, id, filename, size, time / 1000000, description, author"
                " FROM attachment"):
            db("INSERT INTO attachment (type, id, filename, size, time, description, author)"
               " VALUES (%s, %s, %s, %s, %s, %s, %s)", row)
            file = folder / "attachments/wiki" / quote(row[1], "/") / quote(row[2], "")
            file.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(Attachment(filled, *row[:3]).path, file)
    return env


def upgrade(env, version):
    """Trac's own step from the version before."""
    script = import_module("trac.upgrades.db%d" % version)
    # Some of them tell administrators things.
    with redirect_stdout(io.StringIO()), env.db_transaction as db:
        script.do_upgrade(env, version, db.cursor())
        db("UPDATE system SET value = %s WHERE name = 'database_version'", (str(version),))


# MARK: Migration

def export(env, folder):
    """As `trac-admin wiki dump` and a copy of the attachments give it."""
    (folder / "pages").mkdir(parents=True)
    administer(env.path, "wiki dump %s" % (folder / "pages"))
    for page, name in env.db_query("SELECT id, filename FROM attachment WHERE type = 'wiki'"):
        file = folder / "attachments" / quote(page, "") / quote(name, "")
        file.parent.mkdir(parents=True, exist_ok=True)
        with Attachment(env, "wiki", page, name).open() as source:
            file.write_bytes(source.read())
    shutil.copy(Path(env.path) / "conf/trac.ini", folder)


def migrate(tool, source, output):
    subprocess.run(
        [tool, "migrate", str(source), str(output), "--trac-version", "1.6", "--quiet", "--fail-on", "never"],
        check=True)


def differences(one, other):
    """Paths that only one has, or with other bytes."""
    names = set()
    for root in (one, other):
        names |= {path.relative_to(root) for path in files_in(root)}
    names = sorted(name for name in names if name.parts[0] != ".tracdown")
    return names, [
        str(name) for name in names
        if not ((one / name).is_file() and (other / name).is_file()
                and filecmp.cmp(one / name, other / name, shallow=False))]


def snapshot(folder):
    return {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in files_in(Path(folder))}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("tool")
    parser.add_argument("wiki", type=Path)
    parser.add_argument("work", type=Path)
    arguments = parser.parse_args()
    work = arguments.work.resolve()
    failed = 0

    def compare(what, one, other):
        nonlocal failed
        names, different = differences(work / one, work / other)
        print("%s: %d files, %s" % (what, len(names), "the same" if not different else "DIFFERENT"))
        for name in different:
            print("  " + name)
        failed += bool(different) or not names

    # With a write-ahead log that Trac keeps open while it is read.
    env = new_environment(work / "today", "sqlite:db/trac.db?journal_mode=WAL")
    fill(env, arguments.wiki)
    with env.db_query as db:
        db("SELECT count(*) FROM wiki")
        before = snapshot(env.path)
        migrate(arguments.tool, env.path, work / "today.out")
        if snapshot(env.path) != before:
            print("The environment was CHANGED by reading it")
            failed += 1
        if not any(path.name == "trac.db-wal" for path in before):
            print("There was no write-ahead log to read")
            failed += 1
    export(env, work / "export")
    migrate(arguments.tool, work / "export", work / "export.out")
    compare("Database version %d, in use" % LAST, "today.out", "export.out")
    env.shutdown()

    small = new_environment(work / "small", "sqlite:db/trac.db")
    fill(small, arguments.wiki, 8)
    export(small, work / "small.export")
    migrate(arguments.tool, work / "small.export", work / "small.export.out")
    old = old_environment(work / "old", small)
    small.shutdown()
    for version in range(FIRST, LAST + 1):
        if version > FIRST:
            upgrade(old, version)
        old.shutdown()
        migrate(arguments.tool, old.path, work / ("old.out/%d" % version))
        compare("Database version %d" % version, "old.out/%d" % version, "small.export.out")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
