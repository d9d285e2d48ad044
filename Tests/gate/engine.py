"""The gate's engine in a browser: how it decides, what it keeps, how it hands in, when it forgets."""

import re
import signal
import unittest

from yard import DAY, EVENT, GateTestCase


class ReadingTests(GateTestCase):
    def test_a_badge_is_answered_by_the_registry_while_there_is_a_network(self):
        phone = self.phone("Gerbang Utara")
        person = self.people()[0]
        verdict = phone.read(person["code"])
        self.assertEqual((verdict["outcome"], verdict["offline"]), ("present", False))
        self.assertEqual(verdict["person"]["name"], person["name"])
        self.assertEqual(phone.read(person["code"])["outcome"], "repeat")
        self.assertEqual((phone.status["people"], phone.status["scans"]), (1, 2))

    def test_without_a_network_the_device_decides_by_itself_and_knows_the_person(self):
        phone = self.phone("Gerbang Utara")
        phone.cut()
        first, second = self.people(2)
        verdict = phone.read(first["code"])
        self.assertEqual((verdict["outcome"], verdict["offline"]), ("present", True))
        self.assertEqual(verdict["person"]["name"], first["name"])
        self.assertEqual(phone.read(second["code"].lower().replace("0", "o"))["outcome"], "present")
        self.assertFalse(phone.status["online"], "twice is enough")
        again = phone.read(first["code"])
        self.assertEqual((again["outcome"], again["firstGate"]), ("repeat", "Gerbang Utara"))
        self.assertEqual(phone.status["queue"], 3)
        phone.mend()
        phone.settle()
        self.assertEqual(self.kept(verdict)["outcome"], "present")
        self.assertEqual(self.kept(again)["outcome"], "repeat")
        phone.wait("device.status.online")
        self.assertEqual(phone.told("revised"), [])

    def test_nothing_that_is_read_throws_and_the_worst_code_is_followed_by_a_good_one(self):
        phone = self.phone("Gerbang Utara")
        for is_cut in (False, True):
            if is_cut:
                phone.cut()
            for text in ("", "\0", "🙂", "https://contoh.go.id", "x" * 100000, "IK1" + "U" * 24, "'; DROP TABLE scans; --"):
                self.assertEqual(phone.read(text)["outcome"], "malformed", text[:20])
            self.assertEqual(phone.read(self.people()[0]["code"])["outcome"], "present")
        phone.mend()
        phone.settle()
        self.assertEqual(len(self.numbers(phone)), 16)

    def test_what_a_list_does_not_have_comes_in_until_the_registry_is_asked(self):
        phone = self.phone("Gerbang Utara")
        person = self.people()[0]
        forged = person["code"][:-1] + ("0" if person["code"][-1] != "0" else "1")
        phone.cut()
        shown = [phone.read(forged), phone.read(person["typed"], "manual"), phone.read(self.only_one()["name"], "manual")]
        self.assertEqual([verdict["outcome"] for verdict in shown], ["provisional", "provisional", "ambiguous"])
        self.assertEqual(phone.read(person["typed"], "qr")["outcome"], "malformed", "a symbol says a code or nothing")
        phone.mend()
        phone.settle()
        kept = [self.kept(verdict) for verdict in shown]
        self.assertEqual((kept[0]["outcome"], kept[0]["overruled"]), ("provisional", "badSignature"))
        self.assertIn("offlineOverruled", kept[0]["review"])
        self.assertEqual([one["outcome"] for one in kept[1:]], ["present", "present"])
        self.assertEqual([one["shown"] for one in phone.told("revised") if one["matters"]], ["ambiguous"])

    def test_who_came_in_at_another_gate_is_known_without_a_network(self):
        north, south = self.phone("Gerbang Utara"), self.phone("Gerbang Selatan")
        person = self.people()[0]
        first = north.read(person["code"])
        self.assertEqual(first["outcome"], "present")
        self.until(lambda: south.stored("present", self.digest(person)) is not None)
        south.cut()
        verdict = south.read(person["code"])
        self.assertEqual((verdict["outcome"], verdict["firstGate"]), ("duplicate", "Gerbang Utara"))

    def test_a_badge_that_was_revoked_is_refused_without_a_network(self):
        phone = self.phone("Gerbang Utara")
        person = self.people()[0]
        self.replace_badge(person)
        self.until(lambda: (phone.stored("badges", self.digest(person)) or {}).get("revoked"))
        phone.cut()
        self.assertEqual(phone.read(person["code"])["outcome"], "revoked")

    def test_whose_office_another_session_serves_is_sent_there_without_a_network(self):
        person = self.people()[0]
        others = sorted({one["opd"] for one in self.yard.people} - {person["opd"]})
        ikrar = self.yard.server.run
        ikrar("event", "create", "dua", "--kind", "apel", "--title", "Apel dua sesi", "--starts", f"{DAY}T00:02",
              "--opens", "00:01", "--closes", "23:59")
        ikrar("session", "add", "dua", "susulan", "--starts", f"{DAY}T00:02", "--opens", "00:01", "--closes", "23:59",
              "--opd", others[0])
        ikrar("event", "open", "dua")
        phone = self.phone()
        page = self.yard.office.post("/acara/dua/gerbang", {"gate": "Gerbang Sesi", "session": "susulan"})
        phone.do("token => device.enrol({ token })", re.search(r"IKI\w{20,}", page)[0])
        phone.settle()
        self.assertEqual(phone.status["session"]["id"], "susulan")
        phone.cut()
        self.assertEqual(phone.read(person["code"])["outcome"], "otherSession")
        guest = next(one for one in self.yard.people if one["opd"] == others[0])
        self.assertEqual(phone.read(guest["code"])["outcome"], "present")

    def test_a_device_that_is_nobodys_says_so(self):
        verdict = self.phone().read(self.people()[0]["code"])
        self.assertEqual((verdict["outcome"], verdict["id"]), ("deviceRefused", None))

    def test_an_answer_that_is_too_slow_is_not_waited_for(self):
        phone = self.phone("Gerbang Utara")
        person, other = self.people(2)
        phone.do("""() => {
            window.quick = window.fetch;
            window.fetch = async (...request) => {
                await new Promise((resolve) => setTimeout(resolve, 2500));
                return quick(...request);
            };
        }""")
        elapsed = phone.do("""async (code) => {
            const start = performance.now();
            window.verdict = await device.read(code, "qr");
            return performance.now() - start;
        }""", person["code"])
        self.assertLess(elapsed, 2200)
        verdict = phone.do("() => verdict")
        self.assertEqual((verdict["outcome"], verdict["offline"]), ("present", True))
        phone.read(other["code"])
        phone.wait("!device.status.online")
        phone.do("() => { window.fetch = window.quick; }")
        phone.settle()
        self.assertEqual(self.kept(verdict)["outcome"], "present")


class QueueTests(GateTestCase):
    def test_a_queue_survives_a_reload_a_closed_tab_and_a_server_that_is_killed(self):
        phone = self.phone("Gerbang Utara")
        people = self.people(6)
        phone.cut()
        ids = [phone.read(person["code"])["id"] for person in people[:3]]
        phone.reload()
        ids += [phone.read(person["code"])["id"] for person in people[3:5]]
        phone.page.close()
        phone.page = phone.tab()
        ids += [phone.read(people[5]["code"])["id"]]
        self.assertEqual(phone.status["queue"], 6)
        self.yard.server.end(signal.SIGKILL)
        phone.mend()
        phone.do("() => device.refresh()")
        phone.page.wait_for_timeout(500)
        self.yard.server.start()
        phone.settle()
        self.assertEqual([self.kept_of(one)["outcome"] for one in ids], ["present"] * 6)
        self.assertEqual(self.numbers(phone), list(range(1, 7)), "no gap, none twice")
        self.assertEqual(phone.status["people"], 6)

    def test_a_page_that_goes_in_the_midst_of_a_scan_keeps_it_or_has_shown_nothing(self):
        phone = self.phone("Gerbang Utara")
        phone.cut()
        for pause, person in zip((0, 0, 5, 20, 500), self.people(5)):
            # What is shown is written down in the same moment; the page goes before, after, in the midst of it.
            phone.do("""(code) => {
                device.read(code, "qr").then(({ id }) => localStorage.setItem(id, "shown"));
            }""", person["code"])
            phone.page.wait_for_timeout(pause)
            phone.reload()
        shown = phone.do("() => Object.keys(localStorage).filter((key) => localStorage[key] === 'shown')")
        self.assertGreater(len(shown), 0)
        phone.mend()
        phone.settle()
        for scan in shown:
            self.assertEqual(self.kept_of(scan)["outcome"], "present")
        numbers = self.numbers(phone)
        self.assertEqual(numbers, list(range(1, len(numbers) + 1)))

    def test_what_another_tab_has_handed_in_is_shown_as_the_registry_answered_it(self):
        phone = self.phone("Gerbang Utara")
        other = phone.tab()
        person = self.people()[0]
        # The list does not say so: to the device the badge is good.
        phone.answer(lambda route: route.abort(), "**/manifest*")
        self.replace_badge(person)
        phone.do("""async (code) => {
            const { GateDevice } = await import("/aset/gate/device.js");
            device.close();
            const held = new Promise((resolve) => { window.release = resolve; });
            const fetch = async (path, request) => {
                if (request.body && JSON.parse(request.body).scans?.length > 0) await held;
                return window.fetch(path, request);
            };
            window.device = await GateDevice.open({ fetch, patience: 30000 });
            window.reading = device.read(code, "qr");
        }""", person["code"])
        self.until(lambda: phone.do(
            "async () => (await device.recent(1)).some(({ outcome }) => outcome === 'revoked')", page=other))
        verdict = phone.do("() => { release(); return reading; }")
        self.assertEqual((verdict["outcome"], verdict["offline"]), ("revoked", False))

    def test_what_was_shown_in_one_tab_is_put_right_there_when_another_hears_the_answer(self):
        phone = self.phone("Gerbang Utara")
        other = phone.tab()
        phone.do("() => { window.fetch = () => Promise.reject(new TypeError('no network')); }")
        verdict = phone.read(self.only_one()["name"], "manual")
        self.assertEqual((verdict["outcome"], verdict["offline"]), ("ambiguous", True))
        phone.do("() => device.refresh()", page=other)
        self.until(lambda: phone.told("revised"))
        revised = phone.told("revised")[0]
        self.assertEqual((revised["verdict"]["id"], revised["shown"]), (verdict["id"], "ambiguous"))
        self.assertEqual((revised["verdict"]["outcome"], revised["matters"]), ("present", True))

    def test_two_tabs_at_once_never_give_one_number_twice(self):
        phone = self.phone("Gerbang Utara")
        other = phone.tab()
        phone.cut()
        people = self.people(20)
        begin = "(codes) => { window.all = Promise.all(codes.map((code) => device.read(code, 'qr'))); }"
        phone.do(begin, [person["code"] for person in people[::2]])
        phone.do(begin, [person["code"] for person in people[1::2]], other)
        for page in (phone.page, other):
            self.assertTrue(all(verdict["offline"] for verdict in phone.do("() => all", page=page)))
        phone.mend()
        phone.do("() => device.refresh()", page=other)
        phone.settle()
        self.assertEqual(self.numbers(phone), list(range(1, 21)))
        phone.wait("device.status.people === 20")
        self.assertEqual(phone.do("() => device.status.people", page=other), 20)

    def test_answers_that_are_lost_are_asked_for_again_and_nothing_counts_twice(self):
        phone = self.phone("Gerbang Utara")
        lost = []

        def lose(route):
            if len(lost) % 3 != 2:
                # It arrives, and nobody hears of it.
                route.fetch()
                lost.append(route.request.url)
                route.abort()
            else:
                lost.append("")
                route.continue_()

        phone.answer(lose, "**/scans")
        verdicts = [phone.read(person["code"]) for person in self.people(8)]
        self.assertEqual({verdict["disposition"] for verdict in verdicts}, {"accept"})
        phone.settle()
        self.assertEqual({self.kept(verdict)["outcome"] for verdict in verdicts}, {"present"})
        self.assertEqual(self.numbers(phone), list(range(1, 9)))

    def test_faults_of_the_server_and_foreign_pages_keep_the_queue(self):
        phone = self.phone("Gerbang Utara")
        person = self.people()[0]
        answers = [
            (500, "application/json", '{"status":500,"code":"fault"}'), (502, "text/html", "<h1>Bad gateway</h1>"),
            (200, "text/html", "<h1>Selamat datang di Wi-Fi hotel</h1>"), (403, "text/html", "<h1>Forbidden</h1>"),
            (200, "application/json", "[]"), (200, "application/json", '{"results":[]}'), (429, "application/json", "{}"),
            (401, "text/html", "<h1>Sign in</h1>"), (400, "application/json", '{"status":400,"code":"bodyBroken"}'),
        ]
        asked = []

        def fail(route):
            status, kind, body = answers[len(asked) % len(answers)]
            asked.append(status)
            route.fulfill(status=status, content_type=kind, body=body)

        phone.answer(fail, "**/scans")
        verdict = phone.read(person["code"])
        self.assertEqual((verdict["outcome"], verdict["offline"]), ("present", True))
        for _ in range(40):
            phone.do("() => device.refresh()")
            phone.page.wait_for_timeout(100)
            if len(asked) > len(answers):
                break
        self.assertGreater(len(asked), len(answers))
        self.assertEqual(phone.status["queue"], 1)
        self.assertIsNotNone(phone.do("() => device.enrolled"))
        phone.mend()
        phone.settle()
        self.assertEqual(self.kept(verdict)["outcome"], "present")

    def test_what_the_registry_answers_busy_stays_in_the_queue(self):
        phone = self.phone("Gerbang Utara")
        person = self.people()[0]

        def busy(route):
            scans = route.request.post_data_json["scans"]
            results = [{"id": scan["id"], "disposition": "retry", "outcome": "busy", "replay": False, "person": None,
                        "firstAt": None, "firstGate": None, "minutesLate": None, "review": False, "reviewReasons": [],
                        "since": None} for scan in scans]
            route.fulfill(json={"serverTime": "2026-11-22T07:00:00+07:00", "results": results})

        phone.answer(busy, "**/scans")
        verdict = phone.read(person["code"])
        self.assertEqual((verdict["outcome"], verdict["offline"]), ("present", True))
        self.assertEqual(phone.status["queue"], 1)
        phone.mend()
        phone.settle()
        self.assertEqual(self.kept(verdict)["outcome"], "present")

    def test_an_acceptance_that_the_registry_had_refused_is_told_to_it(self):
        phone = self.phone("Gerbang Utara")
        person = self.people()[0]
        # The badge is replaced, which the device has not heard; its first attempt arrives, and the answer is lost.
        phone.answer(lambda route: route.abort(), "**/manifest*")
        self.replace_badge(person)
        heard = []

        def lose(route):
            route.fetch()
            heard.append(route.request.post_data_json)
            route.abort()

        phone.answer(lose, "**/scans")
        verdict = phone.read(person["code"])
        self.assertEqual((verdict["outcome"], verdict["offline"]), ("present", True))
        self.assertEqual(self.kept(verdict)["outcome"], "revoked")
        phone.mend()
        self.until(lambda: phone.told("revised"))
        revised = phone.told("revised")[0]
        self.assertEqual((revised["shown"], revised["verdict"]["outcome"], revised["matters"]), ("present", "revoked", True))
        self.until(lambda: len(self.numbers(phone)) == 2)
        phone.settle()
        rows = self.yard.rows(
            "SELECT outcome, overruled, review FROM scans WHERE device = ? ORDER BY sequence", phone.device)
        self.assertEqual(rows[1][:2], ("present", "revoked"))
        self.assertIn("offlineOverruled", rows[1][2])


class ClockTests(GateTestCase):
    def test_a_clock_that_is_off_is_put_right_and_flagged(self):
        phone = self.phone()
        phone.do("() => { const real = Date.now; Date.now = () => real() - 300000; }")
        phone.enrol("Gerbang Utara")
        self.assertIn(phone.status["offset"], (299, 300, 301))
        self.assertIn("clockOff", phone.status["warnings"])
        phone.cut()
        verdict = phone.read(self.people()[0]["code"])
        self.assertEqual((verdict["outcome"], verdict["reviewReasons"]), ("present", ["clockOffset"]))
        phone.mend()
        phone.settle()
        kept = self.kept(verdict)
        self.assertIn("clockOffset", kept["review"])
        self.assertLess(abs(kept["at"] - verdict["at"] * 1000), 2_000_000)

    def test_a_clock_that_is_set_between_scan_and_sync_moves_no_scan(self):
        phone = self.phone("Gerbang Utara")
        phone.cut()
        verdict = phone.read(self.people()[0]["code"])
        phone.do("() => { const real = Date.now; Date.now = () => real() + 3600000; }")
        phone.mend()
        self.until(lambda: abs(phone.status["offset"] + 3600) < 3)
        phone.settle()
        self.assertLess(abs(self.kept(verdict)["at"] - verdict["at"] * 1000), 3_000_000)


class StatusTests(GateTestCase):
    def test_it_says_whether_it_is_ready(self):
        phone = self.phone()
        self.assertEqual(phone.status["reasons"], ["notEnrolled"])
        phone.enrol("Gerbang Utara")
        status = phone.status
        self.assertEqual((status["ready"], status["reasons"]), (True, []))
        good = self.yard.rows(
            "SELECT count(*) FROM badges b JOIN obligations o USING (person) WHERE revoked_at IS NULL AND o.event = ?", EVENT)
        self.assertEqual(status["badges"], good[0][0])
        self.assertLess(status["rosterAge"], 60000)
        self.assertEqual(phone.do("() => device.enrolled")["title"], "Apel Ikrar Netralitas ASN")
        self.assertEqual(status["session"]["title"], "Apel Ikrar Netralitas ASN")

    def test_it_stops_waiting_when_the_system_says_that_there_is_no_network(self):
        phone = self.phone("Gerbang Utara")
        phone.context.set_offline(True)
        phone.wait("!device.status.online")
        self.assertTrue(phone.read(self.people()[0]["code"])["offline"])
        phone.context.set_offline(False)
        phone.wait("device.status.online && device.status.queue === 0")


if __name__ == "__main__":
    unittest.main()
