"""The gate's page on a phone: enrolment, and each colour that a scan can have."""

import re

from visit import Visit


class Scanner(Visit):
    def __init__(self, browser, server, camera, event):
        super().__init__(browser, server, camera)
        self.event = event

    def go(self, admin, came, absent):
        """Needs an event that is open, the typed number of somebody who came, and those of some who have not come."""
        admin.goto(f"/acara/{self.event}/gerbang")
        admin.fill("#gate", "Gerbang Timur")
        self.send(admin)
        token = re.search(r"IKI\w{20,}", admin.content())[0]
        phone = self.visitor()
        phone.goto("/gerbang")
        phone.wait_for_selector("#enrol:not([hidden])")
        self.camera.look(phone, "scanner-unknown")
        phone.goto("/")
        phone.goto(f"/gerbang#{token}")
        phone.fill("#enrol-name", "HP Timur")
        self.camera.look(phone, "scanner-enrol")
        phone.click("#enrol-form .main")
        phone.wait_for_selector("#begin-do")
        self.camera.look(phone, "scanner-begin")
        phone.click("#begin-blind")
        phone.wait_for_selector("#tools:not([hidden])")
        phone.wait_for_timeout(1500)
        self.camera.look(phone, "scanner-idle")
        for name, code, kind in [
            ("accepted", absent[0], "accept"), ("again", absent[0], "again"), ("elsewhere", came, "notice"),
            ("refused", None, "refuse"),
        ]:
            if code:
                self.type(phone, code)
            else:
                # A scanner that types: what is no badge of anybody's.
                phone.keyboard.type("https://contoh.example/promo")
                phone.keyboard.press("Enter")
            phone.wait_for_selector(f'body[data-kind="{kind}"]', timeout=20_000)
            self.camera.look(phone, f"scanner-{name}")
        for sheet in ["about", "search", "undo", "type"]:
            phone.click(f'[data-opens="{sheet}"]')
            phone.wait_for_selector(f"#{sheet}:not([hidden])")
            self.camera.look(phone, f"scanner-{sheet}")
            phone.click(f"#{sheet} [data-closes]")

    def type(self, phone, code):
        phone.click('[data-opens="type"]')
        phone.fill("#type-text", code)
        phone.click("#type-form .main")
