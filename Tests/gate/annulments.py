"""Taking scans back: at once, later, and where the registry refuses."""

import time
import unittest

from yard import GateTestCase


class AnnulmentTests(GateTestCase):
    def annul(self, phone, verdict, reason="salah orang"):
        return phone.do("([id, reason]) => device.annul(id, reason)", [verdict["id"], reason])

    def test_a_scan_is_taken_back(self):
        phone = self.phone("Gerbang Utara")
        person = self.people()[0]
        verdict = phone.read(person["code"])
        self.assertEqual(self.annul(phone, verdict)["state"], "annulled")
        self.assertEqual(phone.status["people"], 0)
        self.assertEqual(self.present(verdict), [])
        self.assertTrue(phone.do("() => device.recent(5)")[0]["annulled"])

    def test_what_was_shown_twice_is_taken_back_with_the_first(self):
        phone = self.phone("Gerbang Utara")
        person = self.people()[0]
        verdict = phone.read(person["code"])
        self.assertEqual(phone.read(person["code"])["outcome"], "repeat")
        self.assertEqual(self.annul(phone, verdict), {"state": "annulled", "standing": None})
        self.assertEqual(self.present(verdict), [])
        self.assertEqual([one["annulled"] for one in phone.do("() => device.recent(5)")], [True, True])
        phone.cut()
        self.assertEqual(phone.read(person["code"])["outcome"], "present", "who was sent away may come back")

    def test_a_take_back_that_is_answered_late_tells_who_is_in_all_the_same(self):
        east, phone = self.phone("Gerbang Timur"), self.phone("Gerbang Utara")
        person = self.people()[0]
        verdict = phone.read(person["code"])
        self.assertEqual(east.read(person["code"])["outcome"], "duplicate")
        phone.answer(lambda route: (time.sleep(3), route.continue_()), "**/annulments")
        self.assertEqual(self.annul(phone, verdict)["state"], "queued")
        self.until(lambda: phone.do("() => device.refusals"))
        (told,) = phone.do("() => device.refusals")
        self.assertEqual((told["code"], told["standing"]["gate"]), (None, "Gerbang Timur"))

    def test_who_came_in_at_another_gate_as_well_is_told_to_be_in_still(self):
        east, phone = self.phone("Gerbang Timur"), self.phone("Gerbang Utara")
        person = self.people()[0]
        verdict = phone.read(person["code"])
        self.assertEqual(east.read(person["code"])["outcome"], "duplicate")
        answer = self.annul(phone, verdict)
        self.assertEqual((answer["state"], answer["standing"]["gate"]), ("annulled", "Gerbang Timur"))
        phone.cut()
        self.assertIn(phone.read(person["code"])["outcome"], ("repeat", "duplicate"), "the phone knows it as well")

    def test_a_take_back_that_waited_tells_who_is_in_all_the_same(self):
        east, phone = self.phone("Gerbang Timur"), self.phone("Gerbang Utara")
        person = self.people()[0]
        verdict = phone.read(person["code"])
        self.assertEqual(east.read(person["code"])["outcome"], "duplicate")
        self.assertEqual(phone.read(person["code"])["outcome"], "repeat")
        phone.cut()
        self.assertEqual(self.annul(phone, verdict)["state"], "queued")
        phone.mend()
        self.until(lambda: phone.do("() => device.refusals"))
        (told,) = phone.do("() => device.refusals")
        self.assertEqual((told["person"]["name"], told["code"]), (person["name"], None))
        self.assertEqual(told["standing"]["gate"], "Gerbang Timur")
        phone.reload()
        self.assertEqual([one["standing"]["gate"] for one in phone.do("() => device.refusals")], ["Gerbang Timur"])
        phone.do("id => device.refusalSeen(id)", told["id"])
        phone.reload()
        self.assertEqual(phone.do("() => device.refusals"), [])

    def test_what_the_registry_has_yet_to_hear_of_keeps_the_phone_from_another_gate(self):
        phone = self.phone("Gerbang Utara")
        verdict = phone.read(self.people()[0]["code"])
        self.assertEqual(phone.do("() => device.owes()"), 0)
        phone.answer(lambda route: route.abort(), "**/annulments")
        self.assertEqual(self.annul(phone, verdict)["state"], "queued")
        self.assertEqual((phone.status["queue"], phone.do("() => device.owes()")), (0, 1))
        phone.mend()
        self.until(lambda: phone.do("() => device.owes()") == 0)

    def test_who_is_in_by_somebodys_word_alone_is_let_in_as_new(self):
        phone = self.phone("Gerbang Utara")
        person = self.people()[0]
        verdict = phone.read(person["code"])
        phone.answer(lambda route: route.fulfill(json={
            "id": route.request.post_data_json["id"], "scan": verdict["id"], "present": True, "measured": False,
            "firstAt": "2026-01-05T06:30:00+07:00", "firstGate": "Aula"}), "**/annulments")
        answer = self.annul(phone, verdict)
        self.assertEqual((answer["state"], answer["standing"]["gate"]), ("annulled", "Aula"))
        phone.cut()
        self.assertEqual(phone.read(person["code"])["outcome"], "present")

    def test_who_stays_in_because_the_registry_refuses_is_in_on_the_phone_too(self):
        phone = self.phone("Gerbang Utara")
        person = self.people()[0]
        verdict = phone.read(person["code"])
        phone.cut()
        self.assertEqual(self.annul(phone, verdict)["state"], "queued")
        phone.mend()
        phone.answer(lambda route: route.fulfill(
            status=409, json={"type": "about:blank", "status": 409, "code": "rosterClosed"}), "**/annulments")
        self.until(lambda: phone.do("() => device.refusals"))
        phone.cut()
        self.assertIn(phone.read(person["code"])["outcome"], ("repeat", "duplicate"))
        # Wished again, it is no refusal any more until the registry refuses again.
        self.assertEqual(self.annul(phone, verdict)["state"], "queued")
        self.assertEqual(phone.do("() => device.refusals"), [])

    def test_a_clock_that_is_wrong_shortens_nobodys_quarter_of_an_hour(self):
        phone = self.phone("Gerbang Utara")
        phone.do("() => { const real = Date.now; Date.now = () => real() + 20 * 60000; }")
        verdict = phone.read(self.people()[0]["code"])
        self.assertTrue(phone.do("() => device.recent(5)")[0]["undoable"])
        self.assertEqual(self.annul(phone, verdict)["state"], "annulled")

    def test_a_scan_is_taken_back_without_a_network(self):
        phone = self.phone("Gerbang Utara")
        phone.cut()
        person = self.people()[0]
        verdict = phone.read(person["code"])
        self.assertEqual(self.annul(phone, verdict)["state"], "queued")
        self.assertEqual(phone.status["people"], 0)
        self.assertEqual(phone.read(person["code"])["outcome"], "present", "who was sent away may come back")
        phone.mend()
        phone.settle()
        self.until(lambda: self.yard.rows("SELECT 1 FROM annulments WHERE scan = ?", verdict["id"]))

    def test_a_take_back_that_waited_says_when_it_was_wished(self):
        phone = self.phone("Gerbang Utara")
        verdict = phone.read(self.people()[0]["code"])
        phone.cut()
        self.assertEqual(self.annul(phone, verdict)["state"], "queued")
        # Some seconds go by, as far as the phone's clock says.
        wished = []

        def hear(route):
            wished.append(route.request.post_data_json)
            route.continue_()

        phone.do("() => { const real = Date.now; Date.now = () => real() + 3000; }")
        phone.mend()
        phone.answer(hear, "**/annulments")
        self.until(lambda: self.yard.rows("SELECT 1 FROM annulments WHERE scan = ?", verdict["id"]))
        waited = phone.do("({ at, deviceTime }) => new Date(deviceTime) - new Date(at)", wished[0])
        self.assertGreater(waited, 0)
        self.assertIsInstance(wished[0]["offsetMilliseconds"], int)

    def test_a_take_back_that_is_refused_later_is_told_until_somebody_has_seen_to_it(self):
        phone = self.phone("Gerbang Utara")
        person = self.people()[0]
        verdict = phone.read(person["code"])
        phone.cut()
        self.assertEqual(self.annul(phone, verdict)["state"], "queued")
        self.assertEqual(phone.status["people"], 0)
        phone.mend()
        phone.answer(lambda route: route.fulfill(
            status=409, json={"type": "about:blank", "status": 409, "code": "rosterClosed"}), "**/annulments")
        self.until(lambda: phone.do("() => device.refusals"))
        (refusal,) = phone.do("() => device.refusals")
        self.assertEqual((refusal["id"], refusal["code"]), (verdict["id"], "rosterClosed"))
        self.assertEqual(refusal["person"]["name"], person["name"])
        self.assertEqual(phone.status["people"], 1, "they are in")
        phone.reload()
        self.assertEqual([one["id"] for one in phone.do("() => device.refusals")], [verdict["id"]])
        phone.do("id => device.refusalSeen(id)", verdict["id"])
        phone.reload()
        self.assertEqual(phone.do("() => device.refusals"), [])

    def test_what_was_refused_anyhow_or_is_taken_back_already_is_no_trouble(self):
        phone = self.phone("Gerbang Utara")
        codes = iter(("annulledAlready", "annulRefused", "noSuchScan"))
        phone.answer(lambda route: route.fulfill(
            status=409, json={"type": "about:blank", "status": 409, "code": next(codes)}), "**/annulments")
        for person in self.people(3):
            self.assertEqual(self.annul(phone, phone.read(person["code"]))["state"], "annulled")
        self.assertIsNone(next(codes, None))
        self.assertEqual(phone.do("() => device.refusals"), [])

    def test_who_is_taken_back_after_the_list_has_told_of_them_may_come_again(self):
        phone = self.phone("Gerbang Utara")
        person = self.people()[0]
        verdict = phone.read(person["code"])
        self.until(lambda: "scan" not in phone.stored("present", self.digest(person)))
        phone.cut()
        # By its own measurement the registry may reckon the time a second otherwise.
        phone.do("""(digest) => new Promise((resolve) => {
            const opening = indexedDB.open("ikrar-gate");
            opening.onsuccess = () => {
                const transaction = opening.result.transaction("present", "readwrite");
                const present = transaction.objectStore("present");
                present.get(digest).onsuccess = ({ target }) => {
                    present.put({ ...target.result, at: target.result.at + 1000000 });
                };
                transaction.oncomplete = () => { opening.result.close(); resolve(); };
            };
        })""", self.digest(person))
        self.assertEqual(self.annul(phone, verdict)["state"], "queued")
        self.assertEqual(phone.read(person["code"])["outcome"], "present")

    def test_what_cannot_be_taken_back_says_why(self):
        phone = self.phone("Gerbang Utara")
        accepted, refused = phone.read(self.people()[0]["code"]), phone.read("bukan kode")
        self.assertEqual(self.annul(phone, accepted, " "), {"state": "refused", "code": "reasonMissing"})
        self.assertEqual(self.annul(phone, refused), {"state": "refused", "code": "annulRefused"})
        self.assertEqual(self.annul(phone, {"id": "tidak-ada"}), {"state": "refused", "code": "noSuchScan"})
        phone.do("""() => { const real = Date.now; Date.now = () => real() + 16 * 60000; }""")
        self.assertEqual(self.annul(phone, accepted), {"state": "refused", "code": "supervisorNeeded"})


if __name__ == "__main__":
    unittest.main()
