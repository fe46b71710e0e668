#!/usr/bin/env python3
"""Open each page of a site in Chromium: nothing may fail, and each link must land.

usage: browse.py SITE [PICTURES PAGE...]

SITE is a folder of HTML. With PICTURES, a folder, only the named pages are opened, and a picture of each is taken.
"""
import functools, http.server, os, shutil, sys, threading
from urllib.parse import quote, unquote, urljoin, urlsplit


def chromium():
    """The program; None: there is none."""
    return next(filter(None, map(shutil.which, ['chromium', 'chromium-browser', 'google-chrome'])), None)


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *words): pass


class Server(http.server.ThreadingHTTPServer):
    """Chromium leaves a page before all of it is sent; that is no fault."""

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], ConnectionError): super().handle_error(request, client_address)


class Site:
    """A folder, served, and Chromium before it; other sites are out of reach."""

    def __init__(self, folder):
        from playwright.sync_api import sync_playwright
        self.server = Server(('127.0.0.1', 0), functools.partial(Quiet, directory=folder))
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.root = f'http://127.0.0.1:{self.server.server_port}/'
        self.playwright = sync_playwright().start()
        self.browser = self.playwright.chromium.launch(executable_path=chromium(), args=['--no-sandbox'])
        self.page = self.browser.new_context(viewport={'width': 1200, 'height': 900}).new_page()
        self.page.route('**/*', lambda route: route.continue_() if route.request.url.startswith(self.root) else route.abort())
        self.faults = []
        self.page.on('pageerror', lambda error: self.faults.append(str(error)))
        self.page.on('console', self.heard)
        self.page.on('response', lambda answer: answer.status < 400 or self.faults.append(f'{answer.status} {answer.url}'))

    def heard(self, message):
        # What is out of reach, and what `response` says.
        if message.type == 'error' and 'Failed to load resource' not in message.text: self.faults.append(message.text)

    def open(self, path):
        """What is wrong with a page; its links and places are in `links` and `places`."""
        self.faults.clear()
        self.page.goto(self.root + quote(path), wait_until='load')
        article = 'document.querySelector("article") || document.body'
        self.links = self.page.evaluate(f'[...({article}).querySelectorAll("a[href]")].map(a => a.href)')
        self.places = set(self.page.evaluate('[...document.querySelectorAll("[id], a[name]")].map(e => e.id || e.name)'))
        broken = self.page.evaluate(f'''[...({article}).querySelectorAll("img")].filter(i => i.src.startsWith("{self.root}")
          && i.complete && !i.naturalWidth).map(i => i.src)''')
        return list(self.faults) + [f'no picture {source}' for source in broken]

    def close(self):
        self.browser.close()
        self.playwright.stop()
        self.server.shutdown()


def crawl(folder, pages):
    """What is wrong with the pages of a site: `page: reason`."""
    site = Site(folder)
    faults, links, places = [], {}, {}
    for path in pages:
        faults += [f'{path}: {fault}' for fault in site.open(path)]
        links[path], places[path] = list(site.links), site.places
    for path, found in links.items():
        for link in found:
            if not link.startswith(site.root): continue
            target = unquote(urlsplit(link).path).lstrip('/') or 'index.html'
            fragment = unquote(urlsplit(link).fragment)
            if not os.path.isfile(os.path.join(folder, target)): faults.append(f'{path}: [{link}] leads nowhere')
            elif fragment and target in places and fragment not in places[target]: faults.append(f'{path}: [{link}] no such place')
    site.close()
    return faults


def main(arguments):
    folder = os.path.abspath(arguments[0])
    if len(arguments) > 1:
        site = Site(folder)
        os.makedirs(arguments[1], exist_ok=True)
        for path in arguments[2:]:
            for fault in site.open(path): print(f'{path}: {fault}')
            site.page.screenshot(path=os.path.join(arguments[1], path.replace('/', '-').removesuffix('.html') + '.png'), full_page=True)
        site.close()
        return 0
    pages = sorted(os.path.relpath(os.path.join(base, file), folder) for base, _, files in os.walk(folder) for file in files
                   if file.endswith('.html') and file != '404.html')
    faults = crawl(folder, pages)
    print(f'{len(pages)} pages, {len(faults)} faults', *faults, sep='\n')
    return 1 if faults else 0


if __name__ == '__main__': sys.exit(main(sys.argv[1:]))
