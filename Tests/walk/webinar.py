"""A webinar: its report is read, its queue settled by keys, the roster changes; somebody pledges on their own page."""

import collections
import datetime
import json
import re

from visit import Visit

EVENT = "sosialisasi"
STRANGER = "Tamu Undangan Provinsi"


class Webinar(Visit):
    def go(self, admin):
        people = self.people()
        self.make_event(admin)
        self.upload(admin, people)
        self.settle(admin)
        self.pledge(admin, people[0])

    def people(self):
        return [json.loads(line) for line in self.server.run("asn", "list", "--json").splitlines()]

    def make_event(self, page):
        yesterday = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(hours=17)
        self.day = yesterday.strftime("%d/%m/%Y")
        page.goto("/acara/baru")
        for field, text in {
            "title": "Sosialisasi Netralitas", "event": EVENT, "place": "Zoom", "date": yesterday.strftime("%Y-%m-%d"),
            "opens": "08:30", "starts": "09:00", "late": "", "closes": "11:00",
        }.items():
            page.fill(f"#{field}", text)
        page.select_option("#kind", "webinar")
        self.send(page)
        page.goto(f"/acara/{EVENT}/langkah/buka")
        self.send(page)
        page.goto(f"/acara/{EVENT}/webinar")
        self.camera.look(page, "webinar-empty")

    def upload(self, page, people):
        """A report of some who are known by their whole name, of two who are named by a part of it, and of a stranger."""
        words = {person["nip"]: re.findall(r"[A-Z]{5,}", person["name"].upper()) for person in people}
        often = collections.Counter(word for those in words.values() for word in set(those))
        # With a word that nobody else has, in whatever spelling, one person alone can be meant.
        rare = [(person, word) for person in people for word in words[person["nip"]][:1] if often[word] == 1]
        rare = [(person, word) for person, word in rare if len(person["name"].split()) > 1]
        known, partly = [person for person, _ in rare[:20]], rare[20:22]
        rows = [(person["name"], "") for person in known] + [(f"{word} -", "") for _, word in partly]
        rows.append((STRANGER, "tamu@provinsi.example"))
        report = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\r\n" + "".join(
            f'"{name}",{email},{self.day} 09:02:00,{self.day} 10:58:00,116\r\n' for name, email in rows)
        page.set_input_files("#report", {
            "name": "catatan.csv", "mimeType": "text/csv", "buffer": b"HARI;TANGGAL\r\nSenin;1\r\n"})
        self.send(page, 'main form[enctype] button')
        self.camera.look(page, "webinar-refused")
        self.camera.expect(page.locator("[role=alert]").count() == 1, "a report that is none is not refused")
        page.goto(f"/acara/{EVENT}/webinar")
        page.set_input_files("#report", {
            "name": "participants.csv", "mimeType": "text/csv", "buffer": report.encode()})
        self.send(page, 'main form[enctype] button')
        self.camera.look(page, "webinar-queue")
        waiting = page.locator("[data-item] h2").all_inner_texts()
        self.camera.expect(len(waiting) == 2, f"two should wait in the queue, not {waiting}")
        self.camera.expect(STRANGER in page.content(), "nobody is told of the stranger")
        self.camera.expect(self.present() == len(known), f"{self.present()} of {len(known)} are on record")

    def settle(self, page):
        """By keys alone: the first is who is proposed, the other nobody."""
        before = self.present()
        for key, left in [("1", 1), ("0", 0)]:
            # A key is taken from whoever has had time to see whom it is about.
            page.wait_for_timeout(1000)
            with page.expect_navigation():
                page.keyboard.press(key)
            page.wait_for_load_state()
            waiting = page.locator("[data-item]").count()
            self.camera.expect(waiting == left, f"after a key {waiting} wait, not {left}")
        self.camera.look(page, "webinar-settled")
        self.camera.expect(self.present() == before + 1, "who was settled by a key is not on record")
        page.goto(f"/acara/{EVENT}")
        self.camera.look(page, "webinar-event")

    def present(self):
        """How many the program itself has on record as present."""
        counts = json.loads(self.server.run("recap", EVENT, "--json"))["counts"]
        return counts["present"] + counts["late"]

    def pledge(self, admin, person):
        self.server.run("pledge", "text", EVENT, "--shipped")
        admin.goto(f"/pegawai?cari={person['nip']}")
        admin.click("main table a, main ul a")
        admin.wait_for_load_state()
        self.send(admin, 'form[action$="/tautan"] button')
        self.camera.look(admin, "person-link")
        phone = self.visitor()
        phone.goto(admin.input_value("#tautan"))
        self.camera.look(phone, "personal")
        phone.click(f'a[href*="/ikrar/{EVENT}"]')
        phone.wait_for_load_state()
        self.camera.look(phone, "pledge")
        phone.fill("#confirmation", "saya hadir")
        self.send(phone)
        self.camera.expect(phone.locator("[role=alert]").count() == 1, "other words are taken for the pledge")
        phone.fill("#confirmation", phone.inner_text('label[for="confirmation"] b'))
        self.send(phone)
        self.camera.look(phone, "pledged")
        receipt = re.search(r"IKR-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", phone.content())
        self.camera.expect(receipt is not None, "there is no receipt")
        if receipt:
            said = self.server.run("pledge", "verify", receipt[0], "--json")
            self.camera.expect('"genuine"' in said, f"the receipt does not verify: {said}")
