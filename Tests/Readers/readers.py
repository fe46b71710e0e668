#!/usr/bin/env python3
"""Migrate wikis for each target, and read the output as its host does: comrak for GitLab, goldmark for Forgejo, MkDocs and
Gollum themselves.

usage: readers.py TRACDOWN WORK READERS WIKI... [--targets a,b] [--all]

READERS is the folder of Scripts/fetch-readers. First the readers are asked for the facts that the targets are built on (facts.py).
A wiki is a folder with pages/ and attachments/. Every link must land on a page, a
heading or a file, and each page must have the structure that cmark-gfm shows of the same page written for `github`: headings,
texts, lists with their depth, tables, code, pictures. `CORRESPONDENCES` below says what may look otherwise. Prints a table; the
exit code is 1 where anything is wrong. --all prints each difference and not only the first ones.
"""
import collections, json, os, shutil, subprocess, sys

import facts
from hosts import HOSTS, GitHub
from page import Page, crawl, differences

# What may look otherwise on a host than cmark-gfm shows of the output for `github`. Nothing else may.
CORRESPONDENCES = """
all      space between words and blocks; whether an item's text is in a paragraph (tight and loose lists)
all      addresses: each is judged where it leads, not how it is written
all      footnotes: their marks, and the list of them at the end, which each reader writes in its own way
gitlab   `> [!NOTE]` is an alert, whose title is a paragraph
mkdocs   the same alert is an admonition
mkdocs   the heading that begins a page is of the first level if no other is, as Material would put it above the page once more
forgejo  blanks at the ends of lines of code in a list
mkdocs   a blank at an end of code in a line
mkdocs   tabs in code are blanks, and empty lines at its ends go away
gollum   what it cannot show is written another way, with a finding; so it is held against what cmark-gfm shows of its own files
gollum   blanks before all lines of a block of code
gollum   with commonmarker, which drops HTML, links to `<a id>` open the page at its top
portable fragments are GitHub's: where Gollum's differ, a link opens the page at its top
"""


def migrate(program, wiki, folder, target):
    shutil.rmtree(folder, ignore_errors=True)
    made = subprocess.run([program, 'migrate', wiki, folder, '--target', target], capture_output=True, text=True)
    if made.returncode not in (0, 1, 2): sys.exit(f'{target}: {made.stderr}')
    with open(os.path.join(folder, '.tracdown/manifest.json'), encoding='utf-8') as text: return json.load(text)['pages']


def chosen(words, readers):
    """Names of hosts, of those that are there."""
    names = [name for name in HOSTS if name not in ('github', 'gitea', 'gitea-wiki')]
    if words: names = [name for name in HOSTS if name in words.split(',') or name.split(':')[0] in words.split(',')]
    for missing in sorted({HOSTS[name].lacks(readers) or '' for name in names} - {''}): print(f'Skipped: {missing} is not there')
    return [name for name in names if not HOSTS[name].lacks(readers)]


def main(arguments):
    options = dict(arguments[i:i + 2] for i in range(len(arguments) - 1) if arguments[i] == '--targets')
    rest = [word for word in arguments if not word.startswith('--') and word != options.get('--targets')]
    program, work, readers = (os.path.abspath(path) for path in rest[:3])
    names = chosen(options.get('--targets'), readers)
    shown = None if '--all' in arguments else 12
    wrong = facts.faults(readers)
    print(*(f'Another fact: {fault}' for fault in wrong), sep='\n', end='\n' if wrong else '')
    isWrong = bool(wrong)
    print(f'{"wiki":14} {"target":21} {"pages":>5} {"links":>6} {"dead":>5} {"as github":>9} {"collide":>7} {"differ":>6}')
    for path in rest[3:]:
        wiki = os.path.basename(path.rstrip('/'))
        plain = migrate(program, path, os.path.join(work, wiki, 'github'), 'github')
        github = GitHub('github', os.path.join(work, wiki, 'github'), readers)
        before = {file: Page(github.render(file)) for file in github.pages}
        deadBefore = crawl(github, before)
        for name in names:
            folder = os.path.join(work, wiki, name.replace(':', '-'))
            pages = migrate(program, path, folder, name.split(':')[0])
            made = HOSTS[name](name, folder, readers)
            made.prepare()
            after = {file: Page(made.render(file)) for file in made.pages}
            dead = crawl(made, after)
            said, differ = [], 0
            for page, file in sorted(pages.items()):
                measure = Page(GitHub.render(made, file)) if made.isOwnMeasure else before[plain[page]]
                lines = differences(made.expected(measure), made.leveled(after[file]))
                if lines:
                    differ += 1
                    said += [f'{file}:'] + ['  ' + line[:200] for line in lines]
            addresses = collections.Counter(made.address(file).lower() for file in made.pages)
            collide = sum(1 for count in addresses.values() if count > 1)
            print(f'{wiki:14} {name:21} {len(pages):5} {sum(len(page.links) for page in after.values()):6} {len(dead):5} '
                  f'{len(deadBefore):9} {collide:7} {differ:6}', flush=True)
            extra = len(dead) - len(deadBefore)
            for line in (dead if extra > 0 else [])[:shown]: print('   ', line)
            for line in said[:shown]: print('   ', line)
            seen = made.browse()
            for line in seen[:shown]: print('   ', line)
            isWrong = isWrong or extra > 0 or differ > 0 or collide > 0 or bool(seen)
    return 1 if isWrong else 0


if __name__ == '__main__': sys.exit(main(sys.argv[1:]))
