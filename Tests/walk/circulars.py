"""Circulars on Kesbangpol's pages: publishing one, who has confirmed, a receipt that is none, a signed list."""

from visit import Visit

EVENT = "edaran-netralitas"
TEXT = "Seluruh ASN wajib menjaga netralitas.\n" * 20


class Circulars(Visit):
    def go(self, admin, nips):
        expect = self.camera.expect
        admin.goto("/edaran/baru")
        self.camera.look(admin, "circular-new")
        admin.fill("#title", "Edaran Netralitas ASN")
        admin.fill("#event", EVENT)
        admin.fill("#number", "200/417/2026")
        admin.set_input_files("#file", {"name": "edaran.png", "mimeType": "image/png", "buffer": b"\x89PNG\r\n\x1a\n"})
        self.send(admin)
        self.camera.look(admin, "circular-refused")
        expect(admin.locator("[role=alert]").count() == 1, "a picture is taken for a circular")
        expect(admin.input_value("#title") == "Edaran Netralitas ASN", "what was typed is lost")
        admin.set_input_files("#file", {"name": "edaran.txt", "mimeType": "text/plain", "buffer": TEXT.encode()})
        self.send(admin)
        expect(admin.url.split("?")[0].endswith(f"/acara/{EVENT}/edaran"), f"not published: {admin.url}")
        self.camera.look(admin, "circular-published")
        admin.goto(f"/acara/{EVENT}/edaran?tanda=EDR-0000-0000-0000")
        self.camera.look(admin, "circular-receipt-unknown")
        expect(admin.locator("details[open] p.fault").count() == 1, "a receipt that nobody has got is taken for one")
        admin.click("summary:has(~ form #nips), details:has(#nips) > summary")
        admin.fill("#nips", "\n".join(nips))
        admin.fill("#list-number", "800/9/2026")
        self.send(admin, "details:has(#nips) form button")
        self.camera.look(admin, "circular-signed-list")
        expect(admin.locator("main .notice").count() == 1, "the signed list is not on record")
