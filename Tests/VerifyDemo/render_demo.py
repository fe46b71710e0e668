"""Let a real Trac show the pages of an exported wiki, and save them as a mirror would.

    python render_demo.py WIKI OUT [--base https://trac.example.org/harbour] [--bare]

WIKI is what `tracdown migrate` reads: pages/, attachments/PAGE/FILE, trac.ini. A Trac environment is made for it
in a temporary folder, with tickets and milestones to link to, and each page is asked for as a browser asks.
OUT gets wiki/PAGE.html: whole pages with all their furniture, or, with --bare, only what the wiki made.
"""

import argparse
import configparser
import io
import re
import sys
import tempfile
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from trac.attachment import Attachment
from trac.env import Environment
from trac.test import MockRequest
from trac.web.chrome import web_context
from trac.web.main import dispatch_request
from trac.wiki.formatter import format_to_html

SUFFIX = re.compile(r"(?<=.)(?:[?@&]format=txt|\.txt|\.wiki|\.trac)$")
SECTIONS = ("project", "wiki", "intertrac", "interwiki", "mimeviewer")
TICKETS = 2000


def name_of(path, root):
    *folders, last = (unquote(part) for part in path.relative_to(root).parts)
    return "/".join([*folders, SUFFIX.sub("", last)])


def files_in(folder):
    return sorted(path for path in folder.rglob("*") if path.is_file())


def read(path):
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def environment(folder, wiki, base):
    options = [("trac", "base_url", base), ("logging", "log_type", "none")]
    ini = configparser.RawConfigParser(strict=False)
    ini.optionxform = str
    if (wiki / "trac.ini").is_file():
        ini.read_string(read(wiki / "trac.ini"))
    for section in SECTIONS:
        if ini.has_section(section):
            options += [(section, key, value) for key, value in ini.items(section)]
    return Environment(str(folder), create=True, options=options)


def fill(env, wiki):
    root = wiki / "pages" if (wiki / "pages").is_dir() else wiki
    pages = {}
    for path in files_in(root):
        if not path.name.startswith("."):
            pages.setdefault(name_of(path, root), read(path))
    with env.db_transaction as db:
        db("DELETE FROM wiki")
        db.executemany(
            "INSERT INTO wiki (name, version, time, author, text, comment, readonly)"
            " VALUES (%s, 1, 0, 'crew', %s, '', 0)", list(pages.items()))
        db.executemany(
            "INSERT INTO ticket (id, type, time, changetime, component, severity, priority, owner,"
            " reporter, cc, version, milestone, status, resolution, summary, description, keywords)"
            " VALUES (%s, 'defect', 0, 0, '', '', 'major', '', 'crew', '', '', '', 'new', '',"
            " 'A ticket', '', '')", [(number,) for number in range(1, TICKETS + 1)])
        milestones = set(re.findall(r'milestone:(?:"([^"]+)"|([\w.]*\w))', "\n".join(pages.values())))
        db("DELETE FROM milestone")
        db.executemany(
            "INSERT INTO milestone (name, due, completed, description) VALUES (%s, 0, 0, '')",
            sorted({(quoted or plain,) for quoted, plain in milestones}))
    attachments = wiki / "attachments"
    for path in files_in(attachments) if attachments.is_dir() else []:
        *folders, file = (unquote(part) for part in path.relative_to(attachments).parts)
        attachment = Attachment(env, "wiki", "/".join(folders))
        attachment.author = "crew"
        data = path.read_bytes()
        attachment.insert(file, io.BytesIO(data), len(data))
    return pages


def ask(env, base, page):
    """The page as the web server sends it."""
    url = urlsplit(base)
    answer = {}

    def start(status, headers, error=None):
        answer["status"] = status
        return body.append

    body = []
    environ = {
        "REQUEST_METHOD": "GET", "SCRIPT_NAME": url.path, "PATH_INFO": "/wiki/" + page,
        "QUERY_STRING": "", "SERVER_NAME": url.hostname, "SERVER_PORT": "443",
        "SERVER_PROTOCOL": "HTTP/1.1", "HTTP_HOST": url.netloc, "REMOTE_ADDR": "127.0.0.1",
        "wsgi.version": (1, 0), "wsgi.url_scheme": url.scheme, "wsgi.input": io.BytesIO(),
        "wsgi.errors": sys.stderr, "wsgi.multithread": False, "wsgi.multiprocess": False,
        "wsgi.run_once": False, "trac.env_path": env.path,
    }
    # WSGI wants the bytes of the path as Latin-1.
    environ["PATH_INFO"] = environ["PATH_INFO"].encode("utf-8").decode("latin-1")
    result = dispatch_request(environ, start)
    try:
        body.extend(result)
    finally:
        if hasattr(result, "close"):
            result.close()
    if not answer["status"].startswith("200"):
        raise RuntimeError("Trac answered %s" % answer["status"])
    return b"".join(body)


def bare(env, base, page, text):
    request = MockRequest(env, script_name=urlsplit(base).path, path_info="/wiki/" + page)
    return str(format_to_html(env, web_context(request, "wiki", page), text)).encode("utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("wiki", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--base", default="https://trac.example.org/harbour")
    parser.add_argument("--bare", action="store_true")
    arguments = parser.parse_args()
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        env = environment(Path(folder) / "env", arguments.wiki, arguments.base)
        try:
            pages = fill(env, arguments.wiki)
            for page, text in sorted(pages.items()):
                file = arguments.out / "wiki" / (quote(page, safe="/ ") + ".html")
                try:
                    html = (bare(env, arguments.base, page, text) if arguments.bare
                            else ask(env, arguments.base, page))
                except Exception as error:
                    print("%s: %r" % (page, error), file=sys.stderr)
                    failed += 1
                    continue
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(html)
        finally:
            env.shutdown()
    print("%d pages saved, %d failed" % (len(pages) - failed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
