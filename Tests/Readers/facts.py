"""What readers make of single constructs: the facts that the targets are built on. Each is asked of the reader itself."""
import json, os, re, subprocess, sys, tempfile

# (what it is, Markdown, what must be in the HTML, what must not be)
GOLLUM = [
    ('a tag in code is none', '`[[x]]` and `[[a|b]]`', ['<code>[[x]]</code>', '<code>[[a|b]]</code>'], ['<a']),
    ('a tag in a block of code is none', '```\n[[x]]\n```', ['[[x]]'], ['<a']),
    ('a tag in text is a link', 'see [[x]]', ['class="internal absent"'], []),
    ('a written bracket is none', 'see &#91;[x]]', ['[[x]]'], ['<a']),
    ('escaped hyphens are no dash', 'run \\--debug, \\-\\-- or so\\...', ['run --debug, --- or so...'], []),
    ('an escaped asterisk pairs with nothing', 'operator \\*(`X` *lhs*)', ['operator *(<code>X</code> <em>lhs</em>)'], []),
    ('an item with a comment is an item', '- <!-- -->\n- b', ['<li>b</li>'], ['<h2>', '<p>-</p>']),
    ('code after a comment in an item is code', '- <!-- -->\n\n  ```\n  x\n  ```\n\nor\n\n- <!-- -->\n\n  ```\n  y\n  ```',
     ['<p>or</p>', '<code>x'], []),
    ('code right after a bullet is not always', '- ```\n  x\n  ```\n\nor\n\n- ```\n  y\n  ```', [], ['<p>or</p>']),
    ('a colon as a reference defines nothing', '- [port]&#58; your port', ['[port]: your port'], ['href']),
    ('escaped braces are text', 'a \\{: .b} c', ['a {: .b} c'], []),
    ('dollars as references are text', 'a &#36;&#36;b&#36;&#36;', ['a $$b$$'], ['kdmath']),
]
KRAMDOWN = [
    ('two hyphens are a dash', 'run --debug', ['run –debug'], []),
    ('three dots are one character', 'so on...', ['so on…'], []),
    ('an asterisk pairs with any other', 'operator *(`X` *lhs*)', ['<em>('], []),
    ('an empty item is none', '# A\n\n-\n\nb', ['<p>-</p>'], []),
    ('any words after a label define it', '- [port]: your port\n- [port]', ['href="your'], []),
    ('any number starts a list', 'born in\n1986. Then', ['<ol>'], []),
]
COMMONMARKER = [
    ('HTML is dropped', 'a <sup>b</sup>\n\n<table><tr><td>c</td></tr></table>', ['a b'], ['<sup>', 'c']),
]
# MyST reads addresses of images as they are, and of links as browsers do.
MYST = {'index.md': '# T\n\n![a](a%20b.png) ![c](c.png)\n\n[d](a%20b.png)\n', 'conf.py': "extensions = ['myst_parser']\n", 'c.png': 'x', 'a b.png': 'x'}


def gollum(readers):
    """What is otherwise: `renderer: fact: HTML`."""
    faults = []
    program = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'gollum')
    for renderer, own in (('kramdown', KRAMDOWN), ('commonmarker', COMMONMARKER)):
        with tempfile.TemporaryDirectory() as folder:
            facts = {f'fact-{number}.md': fact for number, fact in enumerate(GOLLUM + own)}
            for file, fact in facts.items():
                with open(os.path.join(folder, file), 'w', encoding='utf-8') as page: page.write(fact[1] + '\n')
            made = subprocess.run([program, os.path.join(readers, 'ruby'), folder, renderer], capture_output=True, text=True, check=True)
            made = json.loads(made.stdout)
            print(f'Gollum: {made["version"]}')
            for file, (what, _, wanted, unwanted) in facts.items():
                shown = re.sub('<a class="anchor".*?</a>', '', made['pages'][file]).replace('&gt;', '>')
                if not all(text in shown for text in wanted) or any(text in shown for text in unwanted):
                    faults.append(f'{renderer}: {what}: {shown}')
    return faults


def myst():
    with tempfile.TemporaryDirectory() as folder:
        for file, text in MYST.items():
            with open(os.path.join(folder, file), 'w', encoding='utf-8') as page: page.write(text)
        # Sphinx colors its warnings where the environment asks for it, as CI systems do.
        made = subprocess.run([sys.executable, '-m', 'sphinx', '--no-color', '-q', '-b', 'html', folder, os.path.join(folder, '_out')], capture_output=True, text=True)
    said = [line.split(':', 3)[-1].strip() for line in made.stderr.splitlines() if 'WARNING' in line]
    return [] if said == ['image file not readable: a%20b.png [image.not_readable]'] else [f'MyST: {made.stderr}']


def faults(readers):
    found = myst()
    if os.path.isdir(os.path.join(readers, 'ruby')): found += gollum(readers)
    return found
