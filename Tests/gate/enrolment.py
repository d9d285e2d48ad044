"""How a phone becomes a gate and stops being one, and what becomes of what it had not handed in."""

import unittest

from yard import EVENT, GateTestCase


class EnrolmentTests(GateTestCase):
    def test_an_invitation_is_good_once(self):
        phone = self.phone()
        token = self.yard.office.invite("apel", "Gerbang Utara")
        enrolled = phone.do("token => device.enrol({ token, name: 'HP Satpol PP 3' })", token)
        self.assertEqual(enrolled["gate"], "Gerbang Utara")
        thief = self.phone()
        code = thief.do("token => device.enrol({ token, name: 'Pencuri' }).catch(({ code }) => code)", token)
        self.assertEqual(code, "enrolmentUsed")
        self.assertIsNone(thief.do("() => device.enrolled"))
        self.assertEqual(
            thief.do("() => device.enrol({ token: 'IKI0', name: '' }).catch(({ code }) => code)"), "enrolmentUnknown")
        thief.cut()
        self.assertEqual(thief.do("() => device.enrol({ token: 'IKI0' }).catch(({ code }) => code)"), "offline")

    def test_a_revoked_device_forgets_everybody(self):
        phone = self.phone("Gerbang Utara")
        first, second = self.people(2)
        phone.read(first["code"])
        phone.cut()
        phone.read(second["code"])
        self.yard.revoke(phone.device)
        phone.mend()
        phone.do("() => device.refresh()")
        self.until(lambda: phone.told("wiped"))
        self.assertEqual(phone.told("wiped")[0]["why"], "revoked")
        self.assertIsNone(phone.do("() => device.enrolled"))
        kept = phone.dump()
        for secret in (first["code"], second["code"], first["name"], second["name"], "IKD"):
            self.assertNotIn(secret, kept)
        self.assertIn('"badges":[],', kept)
        self.assertEqual(phone.read(first["code"])["outcome"], "deviceRefused")

    def test_what_a_revoked_device_had_not_handed_in_is_handed_in_once_it_is_enrolled_again(self):
        phone = self.phone("Gerbang Utara")
        people = self.people(3)
        phone.cut()
        verdicts = [phone.read(person["code"]) for person in people]
        phone.do("([id]) => device.annul(id, 'salah orang')", [verdicts[2]["id"]])
        self.yard.revoke(phone.device)
        phone.mend()
        phone.do("() => device.refresh()")
        self.until(lambda: phone.told("wiped"))
        phone.reload()
        phone.enrol("Gerbang Utara")
        self.assertEqual({self.kept(verdict)["outcome"] for verdict in verdicts}, {"present"})
        self.assertEqual(self.numbers(phone), [1, 2, 3])
        self.until(lambda: self.present(verdicts[2]) == [])
        self.assertNotEqual(self.present(verdicts[0]), [])

    def test_a_take_back_that_a_revoked_device_had_not_handed_in_is_not_forgotten(self):
        phone = self.phone("Gerbang Utara")
        verdict = phone.read(self.people()[0]["code"])
        phone.cut()
        self.assertEqual(phone.do("id => device.annul(id, 'salah orang')", verdict["id"])["state"], "queued")
        self.assertEqual(phone.do("() => device.wipe()"), {"wiped": False, "queue": 1})
        self.yard.revoke(phone.device)
        phone.mend()
        phone.do("() => device.refresh()")
        self.until(lambda: phone.told("wiped"))
        self.assertEqual(phone.status["left"], {"sealed": 1, "strangers": 0})
        phone.reload()
        phone.enrol("Gerbang Utara")
        # It was another device's: somebody has to take it back who may.
        self.until(lambda: phone.do("() => device.refusals"))
        (refusal,) = phone.do("() => device.refusals")
        self.assertEqual((refusal["id"], refusal["code"]), (verdict["id"], "scanOfOtherDevice"))

    def test_a_scan_that_is_made_while_the_device_puts_itself_away_is_put_away_as_well(self):
        phone = self.phone("Gerbang Utara")
        other = phone.tab()
        people = self.people(2)
        phone.cut()
        verdicts = [phone.read(people[0]["code"])]
        phone.do("""() => {
            const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
            window.sealing = false;
            const held = new Promise((resolve) => { window.release = resolve; });
            crypto.subtle.encrypt = async (...parts) => {
                window.sealing = true;
                await held;
                return encrypt(...parts);
            };
        }""")
        phone.do("() => { window.fetch = () => Promise.reject(new TypeError('no network')); }", page=other)
        self.yard.revoke(phone.device)
        phone.mend()
        self.until(lambda: phone.do("() => sealing"))
        verdicts.append(phone.read(people[1]["code"], page=other))
        self.assertEqual(verdicts[1]["outcome"], "present")
        phone.do("() => release()")
        self.until(lambda: phone.told("wiped"))
        phone.reload()
        phone.enrol("Gerbang Utara")
        self.assertEqual([self.kept(verdict)["outcome"] for verdict in verdicts], ["present", "present"])

    def test_what_is_heard_late_of_an_old_enrolment_does_not_end_a_new_one(self):
        phone = self.phone("Gerbang Utara")
        before = phone.device
        phone.do("""() => {
            const real = window.fetch;
            const held = new Promise((resolve) => { window.release = resolve; });
            window.fetch = async (path, request) => {
                const answer = await real(path, request);
                if (answer.status === 403) {
                    window.refused = true;
                    await held;
                }
                return answer;
            };
        }""")
        self.yard.revoke(before)
        self.until(lambda: phone.do("() => window.refused === true"))
        token = self.yard.office.invite(EVENT, "Gerbang Utara")
        phone.do("token => device.enrol({ token, name: 'HP uji', gate: '' })", token)
        phone.do("() => { release(); return new Promise((done) => setTimeout(done, 500)); }")
        self.assertEqual(phone.told("wiped"), [])
        self.assertNotEqual(phone.device, before)
        self.assertEqual(phone.read(self.people()[0]["code"])["outcome"], "present")

    def test_a_device_that_is_revoked_while_it_scans_lets_nobody_in(self):
        phone = self.phone("Gerbang Utara")
        phone.answer(lambda route: route.abort(), "**/manifest*")
        self.yard.revoke(phone.device)
        self.assertEqual(phone.read(self.people()[0]["code"])["outcome"], "deviceRefused")
        self.until(lambda: phone.told("wiped"))

    def test_a_token_that_a_registry_does_not_know_keeps_the_queue_for_the_next_enrolment(self):
        phone = self.phone("Gerbang Utara")
        before = phone.device
        people = self.people(3)

        def strange(route):
            route.fulfill(status=401, json={"type": "about:blank", "status": 401, "code": "signInNeeded"})

        phone.answer(strange)
        verdicts = [phone.read(person["code"]) for person in people]
        self.assertEqual({verdict["outcome"] for verdict in verdicts}, {"present"})
        self.until(lambda: "tokenUnknown" in phone.status["reasons"])
        self.assertEqual(phone.status["queue"], 3)
        phone.mend()
        phone.enrol("Gerbang Utara")
        self.assertNotEqual(phone.device, before)
        phone.settle()
        self.assertEqual({self.kept(verdict)["outcome"] for verdict in verdicts}, {"present"})
        self.assertEqual(self.numbers(phone), [1, 2, 3])

    def test_wiping_asks_first_while_there_is_a_queue(self):
        phone = self.phone("Gerbang Utara")
        phone.cut()
        phone.read(self.people()[0]["code"])
        self.assertEqual(phone.do("() => device.wipe()"), {"wiped": False, "queue": 1})
        self.assertEqual(phone.do("() => device.wipe({ force: true })"), {"wiped": True, "queue": 1})
        self.assertIsNone(phone.do("() => device.enrolled"))


if __name__ == "__main__":
    unittest.main()
