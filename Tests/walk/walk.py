"""A new user's walk through the pages, in a browser. Called by Tests/walk/run."""

import csv
import datetime
import glob
import json
import os
import re
import shutil
import sys
import uuid
import zipfile

from camera import Camera
from circulars import Circulars
from office import code_of
from phones import Phones
from playwright.sync_api import sync_playwright
from pledges import Pledges
from scanner import Scanner
from server import Server
from visit import Visit
from webinar import Webinar

PROGRAM, PLACE, PICTURES = sys.argv[1:4]
EVENT = "ikrar-2026"
LISTS = os.path.join(PLACE, "demo", "lists")


class Walk(Visit):
    def walk(self):
        admin = self.first_start()
        self.bring_lists(admin)
        self.make_event(admin)
        codes, opd = self.print_badges(admin)
        self.scan(admin, codes)
        self.look_round(admin)
        Phones(self.browser, self.server, self.camera).go(admin, EVENT, self.absent[-3:])
        Pledges(self.browser, self.server, self.camera).go(admin, EVENT)
        invited = [
            self.invite(admin, "kadis", "Kepala Dinas", "head", opd), self.invite(admin, "wati", "Wati Lestari", "hr"),
            self.invite(admin, "bawaslu", "Pengawas", "auditor"),
        ]
        self.camera.look(admin, "account-invitation")
        self.head(invited[0])
        self.hr(invited[1])
        self.auditor(invited[2])
        Scanner(self.browser, self.server, self.camera, EVENT).go(admin, codes[0], self.absent)
        self.finish(admin)
        Webinar(self.browser, self.server, self.camera).go(admin)
        Circulars(self.browser, self.server, self.camera).go(admin, self.nips(3))
        self.in_the_dark()

    def nips(self, count):
        people = [json.loads(line) for line in self.server.run("asn", "list", "--json").splitlines()]
        return [person["nip"] for person in people[:count]]

    def first_start(self):
        page = self.accept(self.server.invitation("ratna", "--name", "Ratna Dewi", "--role", "admin"), "ratna", "admin")
        self.camera.look(page, "second-factor")
        page.fill("#code", code_of(page.inner_text(".key")))
        self.send(page)
        self.camera.look(page, "home")
        return page

    def bring_lists(self, page):
        page.goto("/pegawai/impor")
        self.camera.look(page, "import")
        page.set_input_files("#lists", os.path.join(LISTS, "unor.xlsx"))
        self.send(page)
        self.camera.look(page, "units-plan")
        self.send(page, "main form[action*=terapkan] button")
        self.camera.look(page, "units-done")
        page.goto("/pegawai/impor")
        page.set_input_files("#lists", {"name": "catatan.csv", "mimeType": "text/csv", "buffer": b"HARI;TANGGAL\r\nSenin;1\r\n"})
        self.send(page)
        self.camera.look(page, "import-refused")
        self.camera.expect(page.locator("[role=alert]").count() == 1, "a list that is none is not refused")
        page.set_input_files("#lists", sorted(glob.glob(os.path.join(LISTS, "siasn-*.xlsx"))))
        self.send(page)
        self.camera.look(page, "plan")
        self.send(page, "main form[action*=terapkan] button")
        self.camera.look(page, "import-done")
        page.goto("/pegawai")
        self.camera.look(page, "people")
        page.goto("/pegawai?cari=siti")
        self.camera.look(page, "people-found")
        page.click("main table a, main ul a")
        page.wait_for_load_state()
        self.camera.look(page, "person")

    def make_event(self, page):
        page.goto("/acara/baru")
        self.camera.look(page, "event-new")
        now = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=7)
        for field, text in {
            "title": "Apel Ikrar Netralitas", "event": "ikrar 2026", "place": "Halaman Kantor Bupati",
            "date": now.strftime("%Y-%m-%d"), "opens": "00:01", "starts": "00:02", "late": "", "closes": "23:59",
        }.items():
            page.fill(f"#{field}", text)
        page.eval_on_selector("main form", "form => form.noValidate = true")
        self.send(page)
        self.camera.look(page, "event-refused")
        self.camera.expect(page.input_value("#title") == "Apel Ikrar Netralitas", "what was typed is lost")
        page.fill("#event", EVENT)
        self.send(page)
        self.camera.look(page, "event")
        page.goto(f"/acara/{EVENT}/langkah/buka")
        self.camera.look(page, "event-open")
        self.send(page)
        self.camera.look(page, "event-opened")

    def print_badges(self, page):
        page.goto(f"/acara/{EVENT}/dokumen")
        self.camera.look(page, "documents")
        page.select_option("#kind", index=0)
        page.select_option("#opd", index=1)
        with page.expect_download(timeout=120_000) as download:
            page.click("main form button")
        download.value.save_as(os.path.join(PLACE, "badges.pdf"))
        with open(os.path.join(PLACE, "badges.pdf"), "rb") as file:
            self.camera.expect(file.read(5) == b"%PDF-", "the sheet of badges is no PDF")
        self.server.run("badge", "issue", "--all", "--out", os.path.join(PLACE, "badges"))
        with open(os.path.join(PLACE, "badges", "index.csv"), encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file))
        opd = rows[0]["opd"]
        # Of the head's own OPD only every other one comes.
        own = [row["typed"] for row in rows if row["opd"] == opd]
        others = [row["typed"] for row in rows if row["opd"] != opd]
        self.absent = others[150:160]
        return own[::2] + others[:150], opd

    def scan(self, page, codes):
        page.goto(f"/acara/{EVENT}/gerbang")
        self.camera.look(page, "gates")
        page.fill("#gate", "Gerbang Utara")
        self.send(page)
        self.camera.look(page, "gate-invitation")
        token = re.search(r"IKI\w{20,}", page.content())[0]
        device = self.api("/api/v1/devices/enrol", {"token": token, "name": "HP 1", "gate": ""})["deviceToken"]
        now = datetime.datetime.now(datetime.timezone.utc).isoformat
        scans = [
            {"id": str(uuid.uuid4()), "seq": number, "code": code, "scannedAt": now(), "channel": "manual", "mode": "online"}
            for number, code in enumerate(codes + [codes[0], "bukan kode"], 1)
        ]
        answers = self.api(f"/api/v1/events/{EVENT}/scans", {"deviceTime": now(), "scans": scans}, device)["results"]
        outcomes = [answer["outcome"] for answer in answers]
        came = sum(outcome in ("present", "late") for outcome in outcomes[:-2])
        self.camera.expect(came >= len(codes) - 5, f"of {len(codes)} people {came} were let in")
        self.camera.expect(outcomes[-2:] == ["repeat", "malformed"], f"again and nobody: {outcomes[-2:]}")
        self.came = came

    def look_round(self, page):
        for name, path in [
            ("gates-with-device", "gerbang"), ("board", "papan"), ("review", "tinjauan"), ("offices", "opd"),
            ("rosters", "daftar"), ("corrections", "koreksi"), ("event-running", ""), ("session-new", "sesi/baru"),
            ("step-close", "langkah/tutup"), ("close-rosters", "tutup-daftar"),
        ]:
            page.goto(f"/acara/{EVENT}/{path}".rstrip("/"))
            if name == "board":
                page.wait_for_timeout(1500)
                page.set_viewport_size({"width": 1920, "height": 1080})
                page.screenshot(path=os.path.join(PICTURES, "board-1920.png"))
            self.camera.look(page, name)
        page.goto(f"/acara/{EVENT}/gerbang")
        page.click("main table a")
        page.wait_for_load_state()
        self.camera.look(page, "device")
        for name, path in [
            ("accounts", "/pengguna"), ("tokens", "/token"), ("trail", "/jejak"), ("account", "/akun"), ("events", "/acara"),
            ("nothing-there", "/acara/tidak-ada"),
        ]:
            page.goto(path)
            self.camera.look(page, name)

    def head(self, code):
        page = self.accept(code, "kadis")
        self.camera.expect(f"/acara/{EVENT}/opd/" in page.url, f"a head lands at {page.url}")
        self.camera.look(page, "head-office")
        own = page.url
        for path in [f"/acara/{EVENT}/opd", f"/acara/{EVENT}/papan", "/pengguna", "/pegawai/impor"]:
            status = page.goto(path).status
            self.camera.expect(status == 403, f"{path} answers a head {status}")
        page.goto(own)
        page.click("#notYet summary") if not page.locator("#notYet[open]").count() else None
        page.locator("input[name=nip]").first.check()
        page.fill("#document", "800/12/2026")
        self.send(page, "#izin button")
        self.camera.look(page, "head-excused")
        self.camera.expect("800/12/2026" in page.content(), "the letter is not on the page")
        # The list has others in these places by now.
        page.go_back()
        self.camera.expect(not page.locator("input[name=nip]:checked").count(), "going back ticks other people")
        self.camera.expect(not page.input_value("#document"), "going back fills in the letter")
        page.goto("/acara")
        self.camera.look(page, "head-events")
        self.head_page, self.own = page, own

    def hr(self, code):
        page = self.accept(code, "wati")
        self.camera.look(page, "hr-home")
        page.goto(f"/acara/{EVENT}/daftar")
        self.camera.look(page, "hr-rosters")
        with page.expect_download() as download:
            page.click("a[href$=xlsx]")
        download.value.save_as(os.path.join(PLACE, "roster.xlsx"))
        self.camera.expect(zipfile.is_zipfile(os.path.join(PLACE, "roster.xlsx")), "the roster is no workbook")

    def auditor(self, code):
        page = self.accept(code, "bawaslu")
        self.camera.look(page, "auditor-home")
        page.goto(f"/acara/{EVENT}/opd")
        self.camera.look(page, "auditor-offices")
        page.goto(self.own)
        self.camera.look(page, "auditor-office")
        text = page.content()
        self.camera.expect(not re.search(r"\b\d{18}\b", text), "an auditor reads a NIP")
        self.camera.expect("800/12/2026" not in text and "Sakit" not in text, "an auditor reads of somebody's letter")
        page.goto("/jejak")
        self.camera.look(page, "auditor-trail")
        status = page.goto("/pegawai/impor").status
        self.camera.expect(status == 403, f"the import answers an auditor {status}")

    def finish(self, admin):
        """The event is closed, the head signs the roster off."""
        admin.goto(f"/acara/{EVENT}/langkah/tutup")
        self.send(admin)
        self.camera.look(admin, "event-closed")
        page = self.head_page
        page.goto(self.own)
        self.camera.look(page, "head-closed")
        page.click("a[href$=pengesahan]")
        page.wait_for_load_state()
        self.camera.look(page, "head-signs")
        self.send(page)
        self.camera.look(page, "head-signed")
        page.click("a[href$=koreksi]") if page.locator("a[href$=koreksi]").count() else page.goto(self.own + "/koreksi")
        page.wait_for_load_state()
        self.camera.look(page, "correction-new")
        admin.goto(f"/acara/{EVENT}/opd")
        self.camera.look(admin, "offices-signed")
        admin.goto(f"/acara/{EVENT}/dokumen")
        self.camera.look(admin, "documents-closed")

    def in_the_dark(self):
        page = self.visitor(color_scheme="dark")
        page.goto("/masuk")
        self.camera.look(page, "dark-sign-in")


chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
if not chromium:
    raise SystemExit("walk: there is no chromium here (Debian: apt-get install chromium)")
server = Server(PROGRAM, PLACE)
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
    walk = Walk(browser, server, Camera(PICTURES))
    walk.walk()
    browser.close()
server.end()
with open(os.path.join(PLACE, "serve.log")) as log:
    for line in log:
        if '"error"' in line:
            walk.camera.fault(f"in the server's log: {line.strip()}")
print(
    f"walk: {walk.camera.count} pages looked at, {len(walk.camera.faults)} faults; pictures in {PICTURES}", file=sys.stderr)
sys.exit(1 if walk.camera.faults else 0)
