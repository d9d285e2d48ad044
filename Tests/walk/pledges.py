"""Pledges on Kesbangpol's pages: the text, what was spoken, a list of paktas, who has not, and taking it back."""

from visit import Visit


class Pledges(Visit):
    def go(self, admin, event):
        self.page, self.path = admin, f"/acara/{event}/ikrar"
        expect = self.camera.expect
        admin.goto(self.path)
        self.camera.look(admin, "acts-empty")
        self.send(admin, 'main form[action$="/naskah"] button')
        expect(admin.locator("code.id").count() == 1, "the text has no digest")
        before = self.number(1)
        admin.fill("#led_by", "Bupati Arungsari")
        admin.fill("#read_by", "Didik Prasetyo")
        admin.fill("#witnesses", "Bawaslu\nKPU")
        self.send(admin, 'main form[action$="/lisan"] button')
        self.camera.look(admin, "acts-spoken")
        expect(before > 0 and self.number(1) == 0, "whoever came has not pledged aloud")
        people = self.list("belum")
        rows = "".join(f"{nip};800/{number};\r\n" for number, nip in enumerate(people[:3], 1))
        admin.goto(self.path)
        admin.set_input_files("#pakta", {
            "name": "pakta.csv", "mimeType": "text/csv", "buffer": f"NIP;NOMOR PAKTA;TANGGAL\r\n{rows}123;800/9;\r\n".encode()})
        admin.fill("#date", admin.evaluate("new Date(Date.now() - 864e5).toISOString().slice(0, 10)"))
        self.send(admin, "main form[enctype] button")
        self.camera.look(admin, "paktas-planned")
        expect("1" in admin.locator(".figures li").nth(2).inner_text(), "the row that cannot be read is not held back")
        self.send(admin, 'main form[action*="/pakta/"] button')
        self.camera.look(admin, "paktas-recorded")
        expect(admin.locator("main table tbody tr").count() == 1, "the row that was held back is not told of once the others are on record")
        admin.goto(self.path)
        expect(self.number(2) == 3, "the paktas of three who did not come are not on record")
        admin.goto(f"{self.path}/daftar/tidak-hadir")
        self.camera.look(admin, "pledge-list")
        receipt = admin.locator("main td code").first.inner_text()
        for typed, name, is_good in ((receipt, "good", True), ("IKR-0000-0000-0000", "unknown", False)):
            admin.goto(f"{self.path}?tanda={typed}")
            self.camera.look(admin, f"pledge-receipt-{name}")
            told = admin.locator(f"details[open] p.{'notice' if is_good else 'fault'}").count()
            expect(told == 1, f"the receipt {typed} is not told to be {name}")
        admin.goto(self.path)
        admin.locator(".act input[name=reason]").first.fill("Daftar milik acara lain")
        admin.locator(".act button").first.click()
        admin.wait_for_load_state()
        self.camera.look(admin, "acts-withdrawn")
        expect(self.number(2) == 0, "what was withdrawn still counts")

    def number(self, place):
        """Of the figures: pledged; came and did not; pledged and did not come."""
        return int(self.page.locator(".figures b").nth(place).inner_text().replace(".", ""))

    def list(self, name):
        """The NIPs of a list to take home."""
        with self.page.expect_download() as download:
            self.page.click(f'a[href$="/daftar/{name}/csv"]')
        with open(download.value.path(), encoding="utf-8-sig") as file:
            return [line.split(";")[0].strip('"').replace(" ", "") for line in list(file)[1:]]
