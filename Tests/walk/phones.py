"""People with their own phones before a session's screen: each types the code that is shown, and two of them share a phone."""

import re

from visit import Visit


class Phones(Visit):
    def go(self, admin, event, typed):
        """By the typed codes of three people who have not come."""
        self.admin, self.event = admin, event
        self.screen = f"/acara/{event}/sesi/utama/layar"
        self.check_in([self.link(one) for one in typed])

    def link(self, typed):
        """The link to somebody's own page, handed out on the pages of people."""
        page = self.admin
        page.goto(f"/pegawai?cari={typed}")
        page.click("main table a, main ul a")
        page.wait_for_load_state()
        self.send(page, "main form[action$=tautan] button")
        return re.search(r"/saya/IKP\w+", page.content())[0]

    def phone(self):
        return self.visitor(viewport={"width": 360, "height": 740})

    def type(self, phone, link, name=None):
        """Opens a page, reads the screen, types."""
        phone.goto(link)
        if name:
            self.camera.look(phone, name)
            phone.goto(link)
        phone.fill("input[name=code]", self.watched.inner_text("p.digits"))
        self.send(phone, "main form.stack button")
        return phone.inner_text("main")

    def came(self, count):
        """The screen tells it without being loaded again."""
        self.watched.wait_for_function(
            "count => document.querySelector('[data-key=came]').textContent === count", arg=str(count), timeout=20_000)

    def check_in(self, links):
        admin, expect = self.admin, self.camera.expect
        admin.goto(self.screen)
        self.camera.look(admin, "self-screen-off")
        self.send(admin, "button[value=buka]")
        self.camera.look(admin, "self-screen")
        self.watched = admin.context.new_page()
        self.watched.set_viewport_size({"width": 1440, "height": 810})
        self.watched.goto(self.screen)
        before = int(self.watched.inner_text("[data-key=came]"))
        first, second = self.phone(), self.phone()
        expect("Presensi Anda tercatat" in self.type(first, links[0], "personal-self"), "the first phone is not on record")
        self.camera.look(first, "personal-self-done")
        expect("Presensi Anda tercatat" in self.type(second, links[1]), "the second phone is not on record")
        self.came(before + 2)
        # Another person by the first phone: neither of them counts.
        expect("lebih dari satu orang" in self.type(first, links[2]), "a shared phone is not flagged")
        self.came(before + 1)
        admin.goto(f"/acara/{self.event}/tinjauan")
        self.camera.look(admin, "review-shared")
        section = admin.locator("section", has=admin.locator("button[value=accepted]")).first
        section.locator("input[name=note]").fill("Telepon dipakai suami istri")
        section.locator("button[value=accepted]").click()
        admin.wait_for_load_state()
        self.camera.look(admin, "review-ruled")
        self.came(before + 2)
        expect("Presensi Anda tercatat" in self.page_of(first, links[0]), "who was accepted does not read so")
        self.without_script()
        self.watched.close()
        admin.goto(self.screen)
        self.send(admin, "button[value=tutup]")
        expect(admin.locator("button[value=buka]").count() == 1, "the screen is not switched off")

    def page_of(self, phone, link):
        phone.goto(link)
        return phone.inner_text("main")

    def without_script(self):
        """A browser without scripts shows the next code by itself."""
        context = self.browser.new_context(
            base_url=self.base, storage_state=self.admin.context.storage_state(), java_script_enabled=False)
        page = context.new_page()
        page.goto(self.screen)
        shown = page.inner_text("p.digits")
        for _ in range(30):
            page.wait_for_timeout(1000)
            if page.locator("p.digits").inner_text() != shown:
                break
        else:
            self.camera.fault("without scripts the screen's code stands still")
        context.close()
