"""Looks at pages: pictures and axe at three widths, and whether a page is wider than its window."""

import os
import re
import sys

from axe_playwright_python.sync_playwright import Axe

WIDTHS = (360, 768, 1440)


class Camera:
    def __init__(self, folder):
        self.folder = folder
        self.axe = Axe()
        self.count = 0
        self.faults = []

    def look(self, page, name):
        """Takes the page's pictures and writes down what is wrong with it."""
        self.count += 1
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            page.screenshot(path=os.path.join(self.folder, f"{self.count:02d}-{name}-{width}.png"), full_page=True)
            wide = page.evaluate("document.documentElement.scrollWidth")
            if wide > width:
                self.fault(f"{name}: {wide} px wide in a window of {width}")
            for barrier in self.axe.run(page).response["violations"]:
                if barrier["impact"] in ("serious", "critical"):
                    where = "; ".join(node["html"][:100] for node in barrier["nodes"][:3])
                    self.fault(f"{name} at {width}: {barrier['id']}: {where}")
        if re.search(r"csrf=", page.url):
            self.fault(f"{name}: a secret in the address {page.url}")

    def fault(self, text):
        print(f"walk: WRONG: {text}", file=sys.stderr)
        self.faults.append(text)

    def expect(self, holds, text):
        if not holds:
            self.fault(text)
