"""What a page shows, and whether its links lead somewhere."""
import copy, difflib, os, re
from urllib.parse import unquote, urlsplit

import html5lib

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

    def mapped(self, change):
        """The same with its blocks of code changed."""
        mapped = copy.copy(self)
        mapped.lines = []
        for line in self.lines:
            where, mark, code = line.partition('>code: ')
            mapped.lines.append(where + mark + (change(code) if mark and ': ' not in where else code))
        return mapped

    def titled(self):
        """The same with the heading that begins it on the first level, if no other is."""
        start = next((index for index, line in enumerate(self.lines) if not re.match(r'>rule$|: (\[picture [^]]*\] ?)+$', line)), None)
        if start is None or not re.match('h[2-6]: ', self.lines[start]) or any('h1' in line.split(': ')[0].split('>') for line in self.lines):
            return self
        titled = copy.copy(self)
        titled.lines = list(self.lines)
        titled.lines[start] = 'h1' + self.lines[start][2:]
        return titled

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
        places[file] = page.places | set(host.slugs(page.headings)) | host.tops(file, page)
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


def differences(left, right):
    lines = difflib.unified_diff(left.lines, right.lines, lineterm='', n=0)
    return [line for line in lines if not line.startswith(('---', '+++', '@@'))]
