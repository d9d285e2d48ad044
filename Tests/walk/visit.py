"""Somebody who goes through a server's pages in a browser."""

import http.client
import json
import re

from office import PASSWORD


class Visit:
    """What all walks have: browsers of their own, a camera for what is seen, and the server's API."""

    def __init__(self, browser, server, camera):
        self.browser = browser
        self.server = server
        self.camera = camera
        self.base = server.origin

    def visitor(self, **options):
        """A browser of somebody's own. Axe needs a script in the page, which our policy forbids."""
        return self.browser.new_context(
            base_url=self.base, bypass_csp=True, accept_downloads=True, locale="id-ID", **options).new_page()

    def send(self, page, button="main form button"):
        page.click(button)
        page.wait_for_load_state()

    def accept(self, code, login, name=None):
        """Whoever has an invitation sets a password and signs in. Returns their page."""
        page = self.visitor()
        page.goto(f"/undangan/{code}")
        if name:
            self.camera.look(page, f"{name}-invitation")
        page.fill("#password", PASSWORD)
        page.fill("#repeat", PASSWORD)
        self.send(page)
        page.goto("/masuk")
        if name:
            self.camera.look(page, f"{name}-sign-in")
        page.fill("#login", login)
        page.fill("#password", PASSWORD)
        self.send(page)
        return page

    def invite(self, page, login, name, role, opd=None):
        page.goto("/pengguna")
        page.fill("main #name", name)
        page.fill("#login", login)
        page.select_option("#role", role)
        if opd:
            page.select_option("#opd", label=opd)
        self.send(page, 'main form[action="/pengguna"] button')
        return re.search(r"/undangan/(\w+)", page.content())[1]

    def api(self, path, body, token=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=30)
        headers = {"Content-Type": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        connection.request("POST", path, json.dumps(body), headers)
        return json.loads(connection.getresponse().read())
