"""The gate's page before a camera: a film of badges, a typed number, a network that goes, a server that is killed."""

import csv
import os
import signal
import time
import unittest
from pathlib import Path

from film import Film, card
from yard import DAY, EVENT, PLACE, GateTestCase

PAGE = "/gerbang"


def pictures():
    """The pictures of the badges that were printed, by what is typed."""
    folder = Path(PLACE) / "badges"
    with open(folder / "index.csv", encoding="utf-8-sig") as file:
        return {row["typed"]: folder / row["file"] for row in csv.DictReader(file)}


class Scanner:
    """A phone with the gate's page open, its camera playing a film, its storage kept when the browser is ended."""

    def __init__(self, yard, film=None, size=(360, 640)):
        self.yard = yard
        arguments = ["--no-sandbox", "--use-fake-ui-for-media-stream", "--autoplay-policy=no-user-gesture-required"]
        if film:
            arguments += ["--use-fake-device-for-media-stream", f"--use-file-for-fake-video-capture={film}"]
        self.context = yard.playwright.chromium.launch_persistent_context(
            f"{PLACE}/phone-{time.monotonic_ns()}", executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
            args=arguments, permissions=["camera"], locale="id-ID",
            viewport={"width": size[0], "height": size[1]})
        self.page = self.context.pages[0]
        self.page.set_default_timeout(30000)
        self.said = []
        self.faults = []
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("console", lambda line: self.said.append(f"{line.type}: {line.text}"))
        # What was shown, also before the page was loaded again.
        self.shown = []
        self.page.expose_function("keepShown", lambda verdict: self.shown.append(verdict))
        self.page.add_init_script(
            "addEventListener('DOMContentLoaded', () =>"
            " document.body.addEventListener('verdict', ({ detail: { verdict, text } }) => keepShown({ ...verdict, text })))")

    def close(self):
        self.context.close()

    def enrol(self, gate):
        token = self.yard.office.invite(EVENT, gate)
        self.page.goto(f"{self.yard.server.origin}{PAGE}#{token}")
        self.page.fill("#enrol-name", "HP film")
        self.page.click("#enrol-form .main")
        self.page.wait_for_selector("#begin-do")
        return self

    def begin(self):
        self.page.click("#begin-do")
        self.page.wait_for_selector('body[data-camera="on"]')
        return self

    def wait(self, is_so, seconds, what):
        deadline = time.monotonic() + seconds
        while not is_so():
            if time.monotonic() > deadline:
                seen = " ".join(self.page.inner_text("body").split())
                raise AssertionError(f"not after {seconds} s: {what()}; {seen}; {self.faults + self.said[-5:]}")
            self.page.wait_for_timeout(100)

    def wait_for(self, codes, seconds=180):
        """Until each code was read."""
        def missing():
            return set(codes) - {verdict["text"] for verdict in self.shown}
        self.wait(lambda: not missing(), seconds, lambda: f"unread: {len(missing())} of {len(codes)}: {sorted(missing())}")

    def settle(self, seconds=60):
        """Until nothing waits to be sent."""
        self.wait(lambda: self.page.inner_text("#state-queue") == "", seconds, lambda: self.page.inner_text("#state"))

    def keep_page(self):
        """Until the service worker has all that the page is made of."""
        self.wait(lambda: self.page.evaluate(
            "navigator.serviceWorker.ready.then(({ active }) => active.state === 'activated')"), 60, lambda: "no worker")


class PageTestCase(GateTestCase):
    def scanner(self, **wishes):
        scanner = Scanner(self.yard, **wishes)
        self.addCleanup(scanner.close)
        return scanner

    def film(self, groups, name="film"):
        """A film that shows each group of people's badges together."""
        shown = pictures()
        path = f"{PLACE}/{name}.mjpeg"
        film = Film(path)
        film.nobody(15)
        for group in groups:
            film.show([card(shown[person["typed"]]) for person in group])
        film.close()
        return path

    def outcomes(self, *ids):
        """What the registry has kept under these ids."""
        return self.yard.rows(f"SELECT id, outcome FROM scans WHERE id IN ({','.join('?' * len(ids))})", *ids)

    def expect_once(self, people, scanner):
        """What the registry holds is what was shown: each person in by one scan, no scan lost or twice, no number left out."""
        ids = [verdict["id"] for verdict in scanner.shown]
        self.assertEqual(len(ids), len(set(ids)))
        kept = self.outcomes(*ids)
        self.assertEqual(len(kept), len(ids), "every scan that was shown is there")
        device = self.yard.rows("SELECT DISTINCT device FROM scans WHERE id = ?", ids[0])[0][0]
        numbers = [row[0] for row in self.yard.rows(
            "SELECT sequence FROM scans WHERE device = ? ORDER BY sequence", device)]
        self.assertEqual(numbers, list(range(1, len(numbers) + 1)))
        self.assertEqual(len(numbers), len(ids), "and no other")
        came = {}
        for row in kept:
            came.setdefault(row[1], []).append(row[0])
        self.assertEqual(len(came.get("present", [])) + len(came.get("late", [])), len(people))
        self.assertLessEqual(set(came), {"present", "late", "repeat", "duplicate"}, "nothing was read wrongly")
        wanted = {person["code"] for person in people}
        self.assertLessEqual({verdict["text"] for verdict in scanner.shown}, wanted)


class FilmTests(PageTestCase):
    def test_a_film_of_badges_is_read_whole_and_reaches_the_registry(self):
        people = self.people(24)
        alone, pairs = people[:16], people[16:]
        film = self.film([[one] for one in alone] + [pairs[at:at + 2] for at in range(0, len(pairs), 2)])
        scanner = self.scanner(film=film).enrol("Gerbang Utara").begin()
        scanner.wait_for([person["code"] for person in people])
        scanner.settle()
        self.expect_once(people, scanner)
        named = {verdict["text"]: verdict["person"]["name"] for verdict in scanner.shown if verdict["person"]}
        self.assertEqual(named, {person["code"]: person["name"] for person in people})
        self.assertEqual(scanner.faults, [])

    def test_the_network_cut_the_page_reloaded_and_the_server_killed_change_nothing(self):
        people = self.people(20)
        film = self.film([[one] for one in people], "cut")
        codes = [person["code"] for person in people]
        scanner = self.scanner(film=film).enrol("Gerbang Selatan")
        scanner.keep_page()
        scanner.page.reload()
        scanner.page.wait_for_selector('body[data-camera="on"]')
        scanner.wait(lambda: len(scanner.shown) >= 5, 120, lambda: scanner.shown)
        self.yard.server.end(signal.SIGKILL)
        try:
            scanner.wait(lambda: sum(one["offline"] for one in scanner.shown) >= 4, 120, lambda: scanner.shown)
            # The page comes from the phone itself, and so does who was scanned.
            scanner.page.reload()
            scanner.page.wait_for_selector('body[data-camera="on"]')
            self.assertNotEqual(scanner.page.inner_text("#state-queue"), "")
            before = len(scanner.shown)
            scanner.wait(lambda: len(scanner.shown) >= before + 4, 120, lambda: scanner.shown)
        finally:
            self.yard.server.start()
        scanner.wait_for(codes)
        scanner.settle()
        self.expect_once(people, scanner)
        self.assertEqual(scanner.faults, [])


class PageTests(PageTestCase):
    """Without a camera."""

    def test_the_worst_code_is_followed_by_a_good_one_at_once(self):
        scanner = self.scanner().enrol("Gerbang Barat")
        scanner.page.click("#begin-blind")
        person = self.people()[0]
        self.type_fast(scanner, "HTTPS-EVIL-EXAMPLE-0123456789-ABCDEFGH")
        scanner.page.wait_for_selector('body[data-kind="refuse"]')
        self.type_fast(scanner, person["code"])
        scanner.page.wait_for_selector('body[data-kind="accept"]')
        self.assertIn(person["name"], scanner.page.inner_text("#verdicts"))
        self.type_fast(scanner, person["code"])
        scanner.page.wait_for_selector('body[data-kind="again"]')
        self.assertEqual([one["outcome"] for one in scanner.shown], ["malformed", "present", "repeat"])
        self.assertEqual(scanner.page.inner_text("#counted"), "1 orang")

    def test_a_scanner_that_pauses_within_a_code_is_understood(self):
        scanner = self.scanner().enrol("Gerbang Barat")
        scanner.page.click("#begin-blind")
        for person, pause in zip(self.people(4), (0, 90, 200, 500)):
            # A key that somebody has touched before is not the scanner's.
            self.type_fast(scanner, "I" + person["code"] if pause == 90 else person["code"], pause)
            scanner.page.wait_for_selector(f'.verdict:has-text({quoted(person["name"])})')
        self.assertEqual([one["outcome"] for one in scanner.shown], ["present"] * 4)

    def test_what_is_typed_without_a_network_says_that_it_is_checked_later(self):
        scanner = self.scanner().enrol("Gerbang Barat")
        scanner.page.click("#begin-blind")
        scanner.context.set_offline(True)
        scanner.page.click('[data-opens="type"]')
        scanner.page.fill("#type-text", self.people()[0]["typed"])
        scanner.page.click("#type-form .main")
        scanner.page.wait_for_selector('.note:has-text("Nomor ketikan baru diperiksa")')

    def test_a_typed_number_with_a_slip_is_no_scan(self):
        scanner = self.scanner().enrol("Gerbang Barat")
        scanner.page.click("#begin-blind")
        person = self.people()[0]
        typed = person["typed"]
        wrong = typed[:-1] + ("Z" if typed[-1] != "Z" else "Y")
        scanner.page.click('[data-opens="type"]')
        scanner.page.fill("#type-text", wrong)
        scanner.page.click("#type-form .main")
        self.assertIn("salah ketik", scanner.page.inner_text("#type-hint"))
        scanner.page.fill("#type-text", typed.lower())
        scanner.page.click("#type-form .main")
        scanner.page.wait_for_selector('body[data-kind="accept"]')
        self.assertEqual([one["outcome"] for one in scanner.shown], ["present"])
        channel = self.yard.rows("SELECT channel FROM scans WHERE id = ?", scanner.shown[0]["id"])
        self.assertEqual(channel, [("manual",)])

    def test_digits_that_are_nobodys_nip_are_no_scan_with_or_without_a_network(self):
        scanner = self.scanner().enrol("Gerbang Barat")
        scanner.page.click("#begin-blind")
        for cut in (False, True):
            scanner.context.set_offline(cut)
            scanner.page.click('[data-opens="type"]')
            scanner.page.fill("#type-text", "19850432 201001 2 003")
            scanner.page.click("#type-form .main")
            self.assertIn("salah ketik", scanner.page.inner_text("#type-hint"))
            scanner.page.click("#type [data-closes]")
        self.assertEqual(scanner.shown, [])

    def test_a_photo_is_read_at_its_full_size(self):
        scanner = self.scanner().enrol("Gerbang Barat")
        scanner.page.click("#begin-blind")
        person = self.people()[0]
        scanner.page.set_input_files("#photo-file", str(pictures()[person["typed"]]))
        scanner.page.wait_for_selector('body[data-kind="accept"]')
        self.assertEqual(scanner.shown[0]["text"], person["code"])

    def test_the_last_scan_is_taken_back_with_a_reason(self):
        scanner = self.scanner().enrol("Gerbang Barat")
        scanner.page.click("#begin-blind")
        person = self.people()[0]
        self.type_fast(scanner, person["code"])
        scanner.page.click(".take-back")
        scanner.page.click('[data-reason="undo_wrong_person"]')
        scanner.page.wait_for_selector('#undo-hint:has-text("Dibatalkan")')
        scanner.wait(lambda: scanner.page.inner_text("#counted") == "0 orang", 10,
                     lambda: scanner.page.inner_text("#counted"))
        marks = self.yard.rows("SELECT reason FROM annulments WHERE scan = ?", scanner.shown[0]["id"])
        self.assertEqual(marks, [("Bukan orangnya",)])
        # What is done is out of the way of the next.
        self.type_fast(scanner, self.people(2)[1]["code"])
        scanner.page.wait_for_selector("#undo", state="hidden")

    def test_after_a_reload_the_last_scans_are_told_apart_by_their_time(self):
        scanner = self.scanner().enrol("Gerbang Barat")
        scanner.page.click("#begin-blind")
        self.type_fast(scanner, self.people()[0]["code"])
        scanner.page.wait_for_selector('body[data-kind="accept"]')
        scanner.page.reload()
        # It begins by itself where the camera may be had.
        scanner.page.click('[data-opens="undo"]')
        entry = scanner.page.wait_for_selector("#undo-recent b")
        self.assertRegex(entry.inner_text(), r"^Pindaian pukul \d\d\.\d\d\.\d\d$")
        entry.click()
        scanner.page.click('[data-reason="undo_by_mistake"]')
        scanner.page.wait_for_selector('#undo-hint:has-text("Dibatalkan")')

    def test_a_take_back_that_is_refused_later_stands_above_until_the_supervisor_knows(self):
        scanner = self.scanner().enrol("Gerbang Barat")
        scanner.page.click("#begin-blind")
        person = self.people()[0]
        self.type_fast(scanner, person["code"])
        scanner.page.wait_for_selector(".take-back")
        scanner.context.route("**/annulments", lambda route: route.abort())
        scanner.page.click(".take-back")
        scanner.page.click('[data-reason="undo_wrong_person"]')
        scanner.page.wait_for_selector('#undo-hint:has-text("begitu ada jaringan")')
        scanner.context.unroute_all(behavior="ignoreErrors")
        scanner.context.route("**/annulments", lambda route: route.fulfill(
            status=409, json={"type": "about:blank", "status": 409, "code": "rosterClosed"}))
        banner = f"#banners:has-text({quoted(person['name'] + ' masih tercatat hadir')})"
        scanner.page.wait_for_selector(banner)
        self.assertEqual(scanner.page.inner_text("#counted"), "1 orang")
        scanner.page.click("#banners button")
        scanner.page.wait_for_selector(banner, state="hidden")

    def test_a_registry_that_knows_the_phone_no_more_is_told_of_and_an_invitation_helps(self):
        scanner = self.scanner().enrol("Gerbang Barat")
        scanner.page.click("#begin-blind")
        scanner.context.route("**/api/v1/events/**", lambda route: route.fulfill(
            status=401, json={"type": "about:blank", "status": 401, "code": "signInNeeded"}))
        person = self.people()[0]
        self.type_fast(scanner, person["code"])
        scanner.page.wait_for_selector('body[data-kind="accept"]')
        scanner.page.wait_for_selector('#banners:has-text("tidak mengenal telepon ini")')
        scanner.page.click("#state")
        scanner.page.wait_for_selector('#about-checks:has-text("perlu undangan baru")')
        scanner.page.click("#leave")
        scanner.page.click("#leave-do")
        scanner.page.wait_for_selector('#leave-text:has-text("Pindai undangan baru")')
        self.type_fast(scanner, self.yard.office.invite(EVENT, "Gerbang Barat"))
        scanner.page.wait_for_selector("#enrol:visible")
        self.assertIn("belum terkirim", scanner.page.inner_text("#enrol-fault"))
        scanner.context.unroute_all(behavior="ignoreErrors")
        scanner.page.fill("#enrol-name", "HP baru")
        scanner.page.click("#enrol-form .main")
        scanner.page.wait_for_selector("#begin:visible")
        scanner.settle()
        self.assertEqual(self.outcomes(scanner.shown[0]["id"])[0][1], "present")
        self.assertEqual(scanner.page.inner_text("#banners"), "")

    def test_an_invitation_that_is_opened_where_the_page_stands_leads_to_enrolment_and_leaves_the_address(self):
        scanner = self.scanner().enrol("Gerbang Barat")
        token = self.yard.office.invite(EVENT, "Gerbang Baru")
        scanner.page.evaluate("(token) => { location.hash = token; }", token)
        scanner.page.wait_for_selector("#enrol:visible")
        self.assertEqual(scanner.page.input_value("#enrol-token"), token)
        self.assertEqual(scanner.page.evaluate("location.hash"), "")
        scanner.page.click("#enrol-form .main")
        scanner.page.wait_for_selector('#begin-title:has-text("Gerbang Baru")')

    def test_a_phone_that_is_a_gate_already_is_asked_before_an_invitation_makes_it_another(self):
        scanner = self.scanner().enrol("Gerbang Barat")
        token = self.yard.office.invite(EVENT, "Gerbang Baru asli")
        scanner.page.goto("about:blank")
        scanner.page.goto(f"{self.yard.server.origin}{PAGE}#{token}")
        scanner.page.wait_for_selector("#enrol-keep:visible")
        self.assertIn("Gerbang Barat", scanner.page.inner_text("#enrol-bound"))
        self.assertFalse(scanner.page.is_visible("#enrol-fault"))
        scanner.page.click("#enrol-keep")
        scanner.page.wait_for_selector('#begin-title:has-text("Gerbang Barat")')
        self.assertEqual(self.yard.rows(
            "SELECT count(*) FROM device_invitations WHERE gate = 'Gerbang Baru asli' AND used_at IS NULL"), [(1,)])

    def test_what_waits_is_sent_before_an_invitation_to_another_event_makes_the_phone_its_gate(self):
        self.yard.server.run(
            "event", "create", "lain", "--kind", "apel", "--title", "Apel Lain", "--starts", f"{DAY}T23:00",
            "--opens", "22:00", "--closes", "23:30", "--place", "Aula")
        self.yard.server.run("event", "open", "lain")
        scanner = self.scanner().enrol("Gerbang Barat")
        scanner.page.click("#begin-blind")
        scanner.context.route("**/api/v1/events/**", lambda route: route.abort())
        person = self.people()[0]
        self.type_fast(scanner, person["code"])
        scanner.page.wait_for_selector('body[data-kind="accept"]')
        scanner.page.evaluate(
            "(token) => { location.hash = token; }", self.yard.office.invite("lain", "Gerbang Lain"))
        scanner.page.wait_for_selector("#enrol-keep:visible")
        scanner.page.click("#enrol-form .main")
        scanner.page.wait_for_selector('#enrol-fault:has-text("belum terkirim")')
        self.assertIn("Gerbang Barat", scanner.page.inner_text("#place"), "it is still the gate that it was")
        scanner.context.unroute_all(behavior="ignoreErrors")
        scanner.settle()
        self.assertEqual(self.outcomes(scanner.shown[0]["id"])[0][1], "present")
        scanner.page.click("#enrol-form .main")
        scanner.page.wait_for_selector('#begin-title:has-text("Gerbang Lain")')
        self.assertFalse(scanner.page.is_visible("#enrol-keep"))

    def test_a_phone_is_retired_by_a_second_press_that_names_it(self):
        scanner = self.scanner().enrol("Gerbang Barat")
        scanner.page.click("#begin-blind")
        scanner.page.click("#state")
        scanner.page.click("#leave")
        self.assertIn("HP film di Gerbang Barat", scanner.page.inner_text("#leave-text"))
        self.assertTrue(scanner.page.is_visible("#scan"), "nothing has happened yet")
        scanner.page.click("#leave-do")
        scanner.page.wait_for_selector("#enrol:visible")
        self.assertFalse(scanner.page.is_visible("#enrol-fault"))
        revoked = lambda: self.yard.rows(  # noqa: E731
            "SELECT d.revoked_at FROM devices d JOIN device_passes p ON p.device = d.id ORDER BY p.enrolled_at DESC LIMIT 1")
        scanner.wait(lambda: revoked()[0][0] is not None, 10, revoked)

    def test_the_rehearsal_says_what_works_and_tells_the_supervisor(self):
        scanner = self.scanner().enrol("Gerbang Barat")
        scanner.page.click("#begin-blind")
        scanner.page.click("#state")
        checks = lambda: scanner.page.inner_text("#about-checks")  # noqa: E731
        self.assertIn("Kamera belum diuji", checks())
        self.assertIn("Bunyi belum diuji", checks())
        proof = f"{PLACE}/proof.png"
        scanner.page.locator("#proof").screenshot(path=proof)
        scanner.page.set_input_files("#photo-file", proof)
        scanner.page.click("#check-sound")
        scanner.page.click("#check-heard")
        scanner.wait(lambda: "Kamera sudah membaca" in checks() and "Bunyi terdengar" in checks(), 30, checks)
        self.assertEqual(scanner.shown, [], "no scan is made of it")
        heard = lambda: self.yard.rows(  # noqa: E731
            "SELECT c.rehearsed FROM device_contacts c JOIN device_passes p USING (device) ORDER BY p.enrolled_at DESC LIMIT 1")
        scanner.wait(lambda: {"camera", "sound", "reader"} <= set((heard()[0][0] or "").split()), 40, heard)

    def test_checking_again_leaves_one_worker(self):
        scanner = self.scanner().enrol("Gerbang Barat")
        scanner.page.click("#begin-blind")
        scanner.page.click("#state")
        scanner.wait(lambda: len(scanner.page.workers) == 1, 30, lambda: scanner.page.workers)
        for _ in range(4):
            scanner.page.click("#check-all")
        scanner.page.wait_for_timeout(2000)
        self.assertEqual(len(scanner.page.workers), 1)
        person = self.people()[0]
        scanner.page.set_input_files("#photo-file", str(pictures()[person["typed"]]))
        scanner.page.wait_for_selector('body[data-kind="accept"]')

    def test_gates_of_the_registrys_own_are_named_in_the_pages_language(self):
        scanner = self.scanner()
        named = scanner.enrol("Gerbang Kata").page.evaluate("""async (gates) => {
            const { changeLanguage, gateName } = await import("/aset/gate/words.js");
            const indonesian = gates.map(gateName);
            changeLanguage();
            return [indonesian, gates.map(gateName)];
        }""", ["Presensi mandiri", "Nonton bareng: Aula {x}", "Gerbang Kata"])
        self.assertEqual(named, [
            ["Presensi mandiri", "Nonton bareng: Aula {x}", "Gerbang Kata"],
            ["Self check-in", "Watched together: Aula {x}", "Gerbang Kata"]])

    def test_looking_people_up_is_for_supervisors_who_are_signed_in(self):
        scanner = self.scanner().enrol("Gerbang Barat")
        scanner.page.click("#begin-blind")
        person = self.people()[0]
        scanner.page.click('[data-opens="search"]')
        scanner.page.fill("#search-text", person["name"])
        scanner.page.click("#search-form .main")
        scanner.page.wait_for_selector("#search-sign-in:visible")
        name, value = self.yard.office.cookie.split("=", 1)
        scanner.context.add_cookies([{"name": name, "value": value, "url": self.yard.server.origin}])
        scanner.page.click("#search-form .main")
        scanner.page.click(f"#search-found b:text-is({quoted(person['name'])})")
        scanner.page.click("#search-found .main:visible")
        scanner.page.wait_for_selector('body[data-kind="accept"]')
        self.assertEqual(scanner.shown[0]["person"]["name"], person["name"])

    def test_a_revoked_phone_goes_back_to_the_beginning_and_knows_nobody(self):
        scanner = self.scanner().enrol("Gerbang Timur")
        scanner.page.click("#begin-blind")
        device = self.yard.rows("SELECT device FROM device_passes ORDER BY enrolled_at DESC LIMIT 1")[0][0]
        self.yard.revoke(device)
        self.type_fast(scanner, self.people()[0]["code"])
        scanner.page.wait_for_selector("#enrol:visible")
        self.assertIn("dicabut", scanner.page.inner_text("#enrol-fault"))
        # The scan that heard it lies sealed here, and the page says so whenever it is opened.
        self.assertIn("terkunci", scanner.page.inner_text("#enrol-fault"))
        scanner.page.reload()
        scanner.page.wait_for_selector('#enrol-fault:has-text("terkunci")')

    def test_the_page_opens_with_the_server_gone(self):
        scanner = self.scanner().enrol("Gerbang Timur")
        scanner.keep_page()
        scanner.wait(lambda: "daftar:" in scanner.page.inner_text("#state-roster"), 60,
                     lambda: scanner.page.inner_text("#state"))
        scanner.context.set_offline(True)
        scanner.page.reload()
        # Who has allowed the camera before is let in without a touch.
        scanner.page.wait_for_selector("#scan:visible")
        person = self.people()[0]
        self.type_fast(scanner, person["code"])
        scanner.page.wait_for_selector('body[data-kind="accept"]')
        self.assertIn(person["name"], scanner.page.inner_text("#verdicts"))
        scanner.context.set_offline(False)
        scanner.settle()
        self.assertEqual(self.outcomes(scanner.shown[0]["id"])[0][1], "present")

    @staticmethod
    def type_fast(scanner, text, pause=0):
        """As a scanner does: faster than a hand, and no field has the focus; half way it may rest for some milliseconds."""
        scanner.page.evaluate("""async ([text, pause]) => {
            document.activeElement.blur();
            const half = pause === 90 ? 1 : text.length >> 1;
            const press = (key, code) => document.body.dispatchEvent(
                new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true }));
            for (const [place, key] of Array.from(text).entries()) {
                if (pause > 0 && place === half) await new Promise((done) => setTimeout(done, pause));
                press(key, /[A-Z]/.test(key) ? `Key${key}` : /[0-9]/.test(key) ? `Digit${key}` : "Minus");
            }
            press("Enter", "Enter");
        }""", [text, pause])


def quoted(text):
    return '"' + text.replace('"', '\\"') + '"'


if __name__ == "__main__":
    unittest.main()
