"""Open both HTML reports in Chromium, and let axe judge them.

    verify_reports.py PROGRAM WIKI WORK

Each is seen at 1200 and at 400 pixels, light and dark. Nothing serious may be found, nothing may stand out of the
window, and the filters must work without JavaScript.
"""

import pathlib
import shutil
import subprocess
import sys

from axe_core_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

program, wiki, work = (pathlib.Path(argument).resolve() for argument in sys.argv[1:])
faults = []


def make_reports():
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    url = "https://trac.example.org/harbour"
    run = [str(program), "migrate", str(wiki), "demo", "--trac-url", url, "--quiet", "--report", "migration.html"]
    subprocess.run(run, cwd=work, check=True)
    run = [str(program), "report", "demo", "--projects", "Projects/*", "--format"]
    subprocess.run([*run, "json:last.json"], cwd=work, check=True)
    with open(work / "demo/Projects/Foghorn.md", "a", encoding="utf-8") as page:
        page.write("\n## Installation\n\n    apt-get install foghorn\n")
    subprocess.run([*run, "html:gaps.html", "--previous", "last.json"], cwd=work, check=True)
    return [work / "migration.html", work / "gaps.html"]


def judge(browser, report, width, scheme):
    # axe is a script, and the policy of a report lets no other script run.
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(report.as_uri())
    page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length > 0")
    paint = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    page.evaluate("[...document.querySelectorAll('.page, .rule')].slice(0, 5).forEach(part => part.open = true)")
    found = [v for v in Axe().run(page)["violations"] if v["impact"] in ("serious", "critical")]
    name = f"{report.name} at {width}, {scheme}"
    print(f"{name}: first paint {paint:.0f} ms, {len(found)} serious")
    faults.extend(f"{name}: {v['id']}: {v['help']}: {v['nodes'][0]['html'][:200]}" for v in found)
    if wide > 0:
        faults.append(f"{name}: stands out by {wide} pixels")
    faults.extend(f"{name}: {error}" for error in errors)
    context.close()


def filter_without_script(browser, report):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(report.as_uri())
    rows = page.locator(".p")
    shown = [sum(rows.nth(i).evaluate("r => getComputedStyle(r).display !== 'none'") for i in range(rows.count()))]
    page.locator("#state-person").check()
    shown.append(sum(rows.nth(i).evaluate("r => getComputedStyle(r).display !== 'none'") for i in range(rows.count())))
    print(f"{report.name}: {shown[0]} entries, {shown[1]} of pages that need a person, without a script")
    if not 0 < shown[1] < shown[0]:
        faults.append(f"{report.name}: the filter does nothing without a script")
    choose_form_without_script(page, report)
    context.close()


def choose_form_without_script(page, report):
    """A sheet shows the result as GitHub shows it, or as Markdown: one of them."""
    page.evaluate("document.querySelector('.page').open = true")
    forms = [page.locator(".page .result .shown").first, page.locator(".page .result .lines").first]
    seen = [[form.is_visible() for form in forms]]
    page.locator("#view-lines").check()
    seen.append([form.is_visible() for form in forms])
    print(f"{report.name}: as GitHub shows it, as Markdown: {seen}")
    if seen != [[True, False], [False, True]]:
        faults.append(f"{report.name}: the form of the result cannot be chosen without a script")


def main():
    reports = make_reports()
    chromium = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for report in reports:
            for width in (1200, 400):
                for scheme in ("light", "dark"):
                    judge(browser, report, width, scheme)
        filter_without_script(browser, reports[0])
        browser.close()
    print("\n".join(faults))
    sys.exit(1 if faults else 0)


main()
