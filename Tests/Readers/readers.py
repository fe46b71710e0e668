#!/usr/bin/env python3
"""Migrate wikis for each target, and read the output as its host does: comrak for GitLab, goldmark for Forgejo, MkDocs itself.

usage: readers.py TRACDOWN WORK GOLDMARK WIKI... [--targets a,b] [--all]

A wiki is a folder with pages/ and attachments/. Every link must land on a page, a heading or a file, and each page must have
the structure that cmark-gfm shows of the same page written for `github`: headings, texts, lists with their depth, tables, code,
pictures. `CORRESPONDENCES` below says what may look otherwise. Prints a table; the exit code is 1 where anything is wrong.
--all prints each difference and not only the first ones.
"""
import collections, difflib, html, json, os, re, shutil, subprocess, sys, unicodedata
from urllib.parse import quote, unquote, urljoin, urlsplit

import cmarkgfm, comrak, html5lib
from cmarkgfm.cmark import Options

# What may look otherwise on a host than cmark-gfm shows of the output for `github`. Nothing else may.
CORRESPONDENCES = """
all      space between words and blocks; whether an item's text is in a paragraph (tight and loose lists)
all      addresses: each is judged where it leads, not how it is written
all      footnotes: their marks, and the list of them at the end, which each reader writes in its own way
gitlab   `> [!NOTE]` is an alert, whose title is a paragraph
mkdocs   the same alert is an admonition; Material puts the title above a page that has no heading of the first level
forgejo  blanks at the ends of lines of code in a list
mkdocs   a blank at an end of code in a line
mkdocs   tabs in code are blanks, and empty lines at its ends go away
"""

HOSTS = {}


def host(*names):
    def keep(kind):
        for name in names: HOSTS[name] = kind
        return kind
    return keep


class Repository:
    """Files of a repository: links name files."""
    start = 'README.md'
    title_in_page = False

    def __init__(self, name, folder, goldmark):
        self.name, self.folder, self.goldmark = name, folder, goldmark
        self.files = {os.path.relpath(os.path.join(base, file), folder) for base, _, files in os.walk(folder) for file in files}
        self.files = {file for file in self.files if not file.startswith('.tracdown')}
        self.pages = sorted(file for file in self.files if file.endswith('.md') and 'attachments' not in file.split('/')[:2])

    def prepare(self): pass

    def render(self, file):
        with open(os.path.join(self.folder, file), encoding='utf-8') as text: return self.html(text.read())

    def html(self, text):
        return cmarkgfm.github_flavored_markdown_to_html(text, Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES)

    def slugs(self, headings):
        """GitHub's: (given id, text) of each heading -> fragments."""
        known, made = {}, []
        for _, text in headings:
            slug = first = re.sub(r'[^\w\- ]', '', text.lower()).replace(' ', '-')
            while slug in known:
                known[first] += 1
                slug = f'{first}-{known[first]}'
            known[slug] = 0
            made.append(slug)
        return made

    def address(self, file):
        """Where a page is shown, from the root of the site."""
        return '/' + quote(file)

    def landing(self, base, link):
        """The file that a link on the page at the address `base` leads to; None: nothing."""
        path = unquote(urlsplit(urljoin(base, link)).path).lstrip('/')
        if path in self.files: return path
        if any(file.startswith(path.rstrip('/') + '/') for file in self.files): return path.rstrip('/') + '/README.md'
        return None


@host('github', 'portable')
class GitHub(Repository): pass


@host('gitlab')
class GitLab(Repository):
    def html(self, text):
        extension = comrak.ExtensionOptions()
        for name in ('strikethrough table autolink tasklist footnotes description_lists multiline_block_quotes math_dollars '
                     'math_code wikilinks_title_before_pipe alerts').split():
            setattr(extension, name, True)
        parse, render = comrak.ParseOptions(), comrak.RenderOptions()
        parse.relaxed_autolinks = parse.relaxed_tasklist_matching = True
        render.unsafe_ = render.gfm_quirks = True
        made = comrak.render_markdown(text, extension_options=extension, parse_options=parse, render_options=render)
        return re.sub(r'<div class="markdown-alert markdown-alert-(\w+)">\s*<p class="markdown-alert-title">[^<]*</p>',
                      r'<div class="alert \1">', made)

    def slugs(self, headings):
        counts, made = collections.Counter(), []
        for _, text in headings:
            text = re.sub(r'\s*\**\((premium|ultimate|free|beta|experiment)(\s+(all|self|saas))?(\s+(beta|experiment))?\)\**', '',
                          text.strip().lower())
            slug = re.sub('-+', '-', re.sub(r'[^\w\- ]', '', text).replace(' ', '-'))
            slug = re.sub(r'^(\d+)$', r'anchor-\1', slug)
            made.append(f'{slug}-{counts[slug]}' if counts[slug] else slug)
            counts[slug] += 1
        return made


@host('forgejo', 'gitea')
class Forgejo(Repository):
    def html(self, text):
        return subprocess.run([self.goldmark], input=text.encode(), capture_output=True, check=True).stdout.decode()

    def slugs(self, headings): return [given for given, _ in headings]


class Wiki:
    """Pages are shown without suffix; with it their raw text is."""
    def page(self, path):
        """The file of the page at a path, decoded; None: there is none."""
        return path + '.md' if path + '.md' in self.files else None

    def landing(self, base, link):
        path = self.path(base, link)
        found = self.page(path)
        if found: return found
        return path if path in self.files and not (path.endswith('.md') and path in self.pages) else None


@host('gitlab-wiki')
class GitLabWiki(Wiki, GitLab):
    def address(self, file): return '/' + quote(file[:-3])

    def path(self, base, link):
        """Rules of gitlabhq, lib/banzai/filter/wiki_link_filter/rewriter.rb."""
        link = urlsplit(link).path
        fromPage = link.startswith('.') or '.' in os.path.basename(link)[1:]
        return unquote(urljoin(base if fromPage else '/', link)).lstrip('/')


@host('forgejo-wiki', 'gitea-wiki')
class ForgejoWiki(Wiki, Forgejo):
    def address(self, file): return '/' + file[:-3].replace(' ', '%20')

    def path(self, base, link): return unquote(urlsplit(link).path).lstrip('/')

    def page(self, path):
        """WebPathToGitPath of gitea, services/wiki/wiki_path.go."""
        marked = path.endswith('.-')
        title = path[:-2] if marked else path.replace('-', ' ')
        name = quote(title, safe=' ')
        name = name + '.-' if marked or '-' in title else name.replace(' ', '-')
        return name + '.md' if name + '.md' in self.files else None


@host('mkdocs')
class MkDocs(Repository):
    """The site that MkDocs builds; what it warns of is a fault."""

    def prepare(self):
        program = os.path.join(os.path.dirname(sys.executable), 'mkdocs')
        self.site = os.path.join(self.folder, '..', 'mkdocs-site')
        made = subprocess.run([program, 'build', '--strict', '--quiet', '--clean', '--site-dir', os.path.abspath(self.site)],
                              cwd=self.folder, capture_output=True, text=True, env={**os.environ, 'NO_MKDOCS_2_WARNING': '1'})
        self.warnings = [line for line in made.stderr.splitlines() if line.startswith(('WARNING', 'ERROR'))]
        if made.returncode:
            sys.exit(f'mkdocs build --strict: {made.stderr[-3000:]}')

    def render(self, file):
        with open(os.path.join(self.site, file[5:-3] + '.html'), encoding='utf-8') as text: made = text.read()
        made = made[made.index('<article'):made.index('</article>')]
        made = re.sub(r'^<article[^>]*>\s*<h1>.*?</h1>', '', made, flags=re.S)
        made = re.sub(r'<a class="headerlink".*?</a>', '', made, flags=re.S)
        return re.sub(r'<div class="admonition (\w+)">\s*<p class="admonition-title">[^<]*</p>',
                      lambda kind: f'<div class="alert {dict(info="important", danger="caution").get(kind[1], kind[1])}">', made)

    def slugs(self, headings): return [given for given, _ in headings]

    def address(self, file): return '/' + quote(file[5:-3]) + '.html'

    def landing(self, base, link):
        path = unquote(urlsplit(urljoin(base, link)).path).lstrip('/') or 'index.html'
        page = 'docs/' + path[:-5] + '.md'
        if path.endswith('.html') and page in self.files: return page
        return 'docs/' + path if 'docs/' + path in self.files and os.path.exists(os.path.join(self.site, path)) else None


# --- What a page shows

BLOCKS = {'p', 'pre', 'hr', 'table', 'ul', 'ol', 'dl', 'blockquote', 'div', 'details', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt',
          'dd', 'tr', 'td', 'th', 'summary', 'center', 'section', 'thead', 'tbody'}


class Page:
    """A page as people see it: lines of structure, links, pictures, places."""

    def __init__(self, made):
        self.lines, self.links, self.places, self.headings = [], [], set(), []
        self.text = []
        tree = html5lib.parseFragment(made, namespaceHTMLElements=False)
        self.walk(tree, ())
        self.flush(())

    def flush(self, where):
        text = ' '.join(''.join(self.text).split())
        self.text = []
        if text: self.lines.append('>'.join(where) + ': ' + text)

    def walk(self, node, where):
        if node.text: self.text.append(node.text)
        for child in node:
            self.element(child, where)
            if child.tail: self.text.append(child.tail)

    def element(self, node, where):
        tag = node.tag if isinstance(node.tag, str) else None
        if tag is None: return
        kind = node.get('class') or ''
        if node.get('id'): self.places.add(node.get('id'))
        if tag == 'a' and node.get('name'): self.places.add(node.get('name'))
        if tag in ('section', 'div') and 'footnote' in kind: return
        if tag == 'sup' and ('footnote' in kind or any('footnote' in (a.get('class') or '') or 'fn' in (a.get('href') or '')[:4] for a in node)):
            return
        if tag == 'a' and node.get('href') is not None: self.links.append(node.get('href'))
        if tag == 'img':
            self.links.append(node.get('src') or '')
            self.text.append(f' [picture {os.path.basename(unquote(node.get("src") or ""))}] ')
            return
        if tag == 'input': self.text.append('[x] ' if node.get('checked') is not None else '[ ] ')
        if tag == 'br': self.text.append(' ')
        if tag == 'code':
            self.text.append(''.join(node.itertext()).strip())
            return
        if tag == 'pre':
            self.flush(where)
            code = re.sub('(?m)[ \t]+$', '', ''.join(node.itertext()))
            self.lines.append('>'.join(where) + '>code: ' + code.expandtabs(4).strip('\n'))
            return
        if tag in ('style', 'script'): return
        if tag not in BLOCKS: return self.walk(node, where)
        self.flush(where)
        inner = where
        if tag in ('ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'tr', 'td', 'th', 'blockquote', 'details', 'summary'): inner = where + (tag,)
        if tag == 'div' and kind.startswith('alert'): inner = where + ('alert ' + kind.split()[1],)
        if tag[0] == 'h' and tag[1:].isdigit():
            self.headings.append((node.get('id'), ''.join(text for text in self.words(node))))
            inner = where + (tag,)
        if tag == 'hr': self.lines.append('>'.join(where) + '>rule')
        count = len(self.lines)
        self.walk(node, inner)
        self.flush(inner)
        if len(self.lines) == count and tag in ('li', 'td', 'th'): self.lines.append('>'.join(inner) + ':')
        if tag == 'blockquote': self.alert(count, inner)

    def alert(self, start, inner):
        """`> [!NOTE]` as cmark-gfm leaves it."""
        if start >= len(self.lines): return
        head = '>'.join(inner) + ': '
        found = re.match(re.escape(head) + r'\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\] ?(.*)$', self.lines[start], re.S)
        if not found: return
        depth = len(inner)
        kind = 'alert ' + found[1].lower()
        lines = ['>'.join(inner) + ': ' + found[2]] if found[2] else []
        lines += self.lines[start + 1:]
        old = '>'.join(inner)
        new = '>'.join(inner[:-1] + (kind,))
        self.lines[start:] = [new + line[len(old):] if line.startswith(old) else line for line in lines]

    def words(self, node):
        if node.tag == 'img': return
        if node.text: yield node.text
        for child in node:
            if isinstance(child.tag, str) and not (child.tag == 'sup' and 'foot' in (child.get('class') or '')): yield from self.words(child)
            if child.tail: yield child.tail


def crawl(host, pages):
    """What is wrong with the links: `file: [address] reason`."""
    faults = []
    places = {}
    for file, page in pages.items():
        places[file] = page.places | set(host.slugs(page.headings))
    for file, page in pages.items():
        base = host.address(file)
        for link in page.links:
            if re.match(r'[a-zA-Z][a-zA-Z0-9+.-]*:|//', link): continue
            landing = host.landing(base, link) if urlsplit(link).path else file
            fragment = unquote(urlsplit(link).fragment)
            if landing is None: faults.append(f'{file}: [{link}] leads nowhere')
            elif fragment and landing in places and fragment not in places[landing] and fragment != 'top':
                faults.append(f'{file}: [{link}] no such heading')
    return faults


def migrate(program, wiki, folder, target):
    shutil.rmtree(folder, ignore_errors=True)
    made = subprocess.run([program, 'migrate', wiki, folder, '--target', target], capture_output=True, text=True)
    if made.returncode not in (0, 1, 2): sys.exit(f'{target}: {made.stderr}')
    with open(os.path.join(folder, '.tracdown/manifest.json'), encoding='utf-8') as text: return json.load(text)['pages']


def differences(left, right):
    lines = difflib.unified_diff(left.lines, right.lines, lineterm='', n=0)
    return [line for line in lines if not line.startswith(('---', '+++', '@@'))]


def main(arguments):
    options = dict(arguments[i:i + 2] for i in range(len(arguments) - 1) if arguments[i] == '--targets')
    rest = [word for word in arguments if not word.startswith('--') and word != options.get('--targets')]
    program, work, goldmark = (os.path.abspath(path) for path in rest[:3])
    if not os.path.exists(goldmark):
        print('Skipped: Forgejo, as goldmark is not there')
    targets = options.get('--targets', ','.join(name for name in HOSTS if name not in ('github', 'gitea', 'gitea-wiki', 'portable'))).split(',')
    targets = [name for name in targets if os.path.exists(goldmark) or not issubclass(HOSTS[name], Forgejo)]
    shown = None if '--all' in arguments else 12
    isWrong = False
    print(f'{"wiki":14} {"target":13} {"pages":>5} {"links":>6} {"dead":>5} {"as github":>9} {"collide":>7} {"differ":>6}')
    for wiki in rest[3:]:
        name = os.path.basename(wiki.rstrip('/'))
        plain = migrate(program, wiki, os.path.join(work, name, 'github'), 'github')
        github = GitHub('github', os.path.join(work, name, 'github'), goldmark)
        before = {file: Page(github.render(file)) for file in github.pages}
        deadBefore = crawl(github, before)
        for target in targets:
            folder = os.path.join(work, name, target)
            pages = migrate(program, wiki, folder, target)
            made = HOSTS[target](target, folder, goldmark)
            made.prepare()
            after = {file: Page(made.render(file)) for file in made.pages}
            dead = crawl(made, after)
            said, differ = [], 0
            for page, file in sorted(pages.items()):
                lines = differences(before[plain[page]], after[file])
                if lines:
                    differ += 1
                    said += [f'{file}:'] + ['  ' + line[:200] for line in lines]
            addresses = collections.Counter(made.address(file).lower() for file in made.pages)
            collide = sum(1 for count in addresses.values() if count > 1)
            print(f'{name:14} {target:13} {len(pages):5} {sum(len(page.links) for page in after.values()):6} {len(dead):5} '
                  f'{len(deadBefore):9} {collide:7} {differ:6}', flush=True)
            extra = len(dead) - len(deadBefore)
            for line in (dead if extra > 0 else [])[:shown]: print('   ', line)
            for line in said[:shown]: print('   ', line)
            isWrong = isWrong or extra > 0 or differ > 0 or collide > 0
    return 1 if isWrong else 0


if __name__ == '__main__': sys.exit(main(sys.argv[1:]))
