"""How hosts show Markdown, name pages, and follow links: each is a class of HOSTS."""
import collections, json, os, re, subprocess, sys, textwrap
from urllib.parse import quote, unquote, urljoin, urlsplit

import cmarkgfm, comrak

import browse
from cmarkgfm.cmark import Options

HOSTS = {}


def host(*names):
    def keep(kind):
        for name in names: HOSTS[name] = kind
        return kind
    return keep


class Repository:
    """Files of a repository: links name files."""
    # Whether what it shows is held against what cmark-gfm shows of the same files, and not of those for GitHub.
    isOwnMeasure = False

    @classmethod
    def lacks(cls, readers):
        """What of the folder of readers is not there; None: nothing."""

    def __init__(self, name, folder, readers):
        self.name, self.folder, self.readers = name, folder, readers
        self.files = {os.path.relpath(os.path.join(base, file), folder) for base, _, files in os.walk(folder) for file in files}
        self.files = {file for file in self.files if not file.startswith(('.tracdown', '.git/'))}
        self.pages = sorted(file for file in self.files if file.endswith('.md') and 'attachments' not in file.split('/')[:2])

    def prepare(self): pass

    def expected(self, page):
        """What it should show of a page that GitHub shows so."""
        return page

    def leveled(self, page):
        """What it shows, without what does not count."""
        return page

    def tops(self, file, page):
        """Fragments that are known to open the page at its top."""
        return set()

    def browse(self):
        """What is wrong with its pages in Chromium."""
        return []

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


@host('github')
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
    @classmethod
    def lacks(cls, readers): return None if os.path.exists(os.path.join(readers, 'goldmark')) else 'goldmark'

    def html(self, text):
        return subprocess.run([os.path.join(self.readers, 'goldmark')], input=text.encode(), capture_output=True, check=True).stdout.decode()

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
    # So many are opened in Chromium, half a second each.
    mostPages = 60

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

    def expected(self, page): return page.titled()

    def browse(self):
        if not browse.chromium():
            print('    Skipped: there is no Chromium to open the pages')
            return []
        return browse.crawl(self.site, [unquote(self.address(file)).lstrip('/') for file in self.pages][:self.mostPages])

    def slugs(self, headings): return [given for given, _ in headings]

    def address(self, file): return '/' + quote(file[5:-3]) + '.html'

    def landing(self, base, link):
        path = unquote(urlsplit(urljoin(base, link)).path).lstrip('/') or 'index.html'
        page = 'docs/' + path[:-5] + '.md'
        if path.endswith('.html') and page in self.files: return page
        return 'docs/' + path if 'docs/' + path in self.files and os.path.exists(os.path.join(self.site, path)) else None


class Gollum(Repository):
    """Pages as Gollum itself shows them; links as Gollum 6 follows them."""
    renderer = None
    isOwnMeasure = True

    @classmethod
    def lacks(cls, readers): return None if os.path.isdir(os.path.join(readers, 'ruby')) else 'Gollum'

    def prepare(self):
        program = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'gollum')
        made = subprocess.run([program, os.path.join(self.readers, 'ruby'), self.folder, self.renderer], capture_output=True, text=True)
        if made.returncode: sys.exit(f'Gollum: {made.stderr[-3000:]}')
        made = json.loads(made.stdout)
        self.version, self.shown = made['version'], made['pages']
        self.pages = [page for page in self.pages if page in self.shown]

    def render(self, file):
        # The anchors of headings, whose rule is another in Gollum 6.
        return re.sub('<a class="anchor".*?</a>', '', self.shown[file])

    def leveled(self, page):
        """Gollum takes two blanks or a tab from the lines of a block of code that all have them (`remove_leading_space` of its
        filter Code)."""
        return page.mapped(textwrap.dedent)

    def expected(self, page): return self.leveled(page)

    def slugs(self, headings):
        counts, made = collections.Counter(), []
        for _, text in headings:
            slug = re.sub('-+', '-', re.sub('[^0-9a-z_\u00C0-\u1FFF\u2C00-\uD7FF]', '-', text.lower())).strip('-')
            made.append(f'{slug}-{counts[slug]}' if counts[slug] or not slug else slug)
            counts[slug] += 1
        return made

    def tops(self, file, page): return set(GitHub.slugs(self, page.headings)) if self.name.startswith('portable') else set()

    def landing(self, base, link):
        path = unquote(urlsplit(urljoin(base, link)).path).lstrip('/')
        if path == '' or path.endswith('/'): path += 'Home'
        return next((file for file in (path, path + '.md') if file in self.files), None)


@host('gollum:kramdown', 'portable:kramdown')
class GollumKramdown(Gollum): renderer = 'kramdown'


@host('gollum:commonmarker', 'portable:commonmarker')
class GollumCommonMarker(Gollum):
    renderer = 'commonmarker'

    def tops(self, file, page):
        with open(os.path.join(self.folder, file), encoding='utf-8') as text: anchors = set(re.findall('<a id="([^"]*)"', text.read()))
        return anchors | super().tops(file, page)
