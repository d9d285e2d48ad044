"""The vectors of Tests/vectors, which the registry's own rules have made, decided by the gate's engine in a browser."""

import re
import unittest

import firefox
from yard import GateTestCase, vectors

# Each gives what differs: [case, what the engine says].
CODES = """async (cases) => {
    const { readScan, digestOf, isBadge } = await import("/aset/gate/codes.js");
    const wrong = [];
    for (const one of cases) {
        const read = readScan(one.text, one.channel);
        const digest = read.kind === "code" ? await digestOf(read.value) : undefined;
        const isSame = read.kind === one.kind && read.value === one.value && digest === one.digest;
        const isSeen = one.channel !== "qr" || isBadge(one.text) === (one.kind === "code");
        if (!isSame || !isSeen) wrong.push([one, read, digest]);
    }
    return wrong;
}"""

NIPS = """async (cases) => {
    const { isNIP } = await import("/aset/gate/codes.js");
    return cases.filter(({ text, nip }) => isNIP(text) !== nip).map((one) => [one, isNIP(one.text)]);
}"""

SEALS = """async (cases) => {
    const { openSeal } = await import("/aset/gate/seal.js");
    const { digestOf } = await import("/aset/gate/codes.js");
    const wrong = [];
    for (const one of cases) {
        const opened = await openSeal(one.sealed, one.code);
        const isSame = one.name === undefined ? opened === null
            : opened !== null && ["name", "unit", "position", "opd"].every((field) => opened[field] === one[field]);
        if (!isSame || (await digestOf(one.code)) !== one.digest) wrong.push([one, opened]);
    }
    return wrong;
}"""

INSTANTS = """async (cases) => {
    const { readInstant } = await import("/aset/gate/instants.js");
    return cases.filter(({ text, microseconds = null }) => readInstant(text) !== microseconds)
        .map((one) => [one, readInstant(one.text)]);
}"""

DECISIONS = """async ({ schedules, dispositions, cases }) => {
    const { decide, dispositionOf } = await import("/aset/gate/rules.js");
    const wrong = Object.keys(dispositions).filter((one) => dispositionOf(one) !== dispositions[one]);
    for (const one of cases) {
        const { state, closedAt = null, sessions } = schedules[one.schedule];
        const known = {
            event: { state, closedAt },
            sessions: sessions.map((session) => ({ lateAfter: null, ...session })),
            session: one.session === undefined ? null : one.session,
            badge: one.standing === "unlisted" || one.standing === "revoked" ? one.standing : { opd: one.standing },
            attendance: one.presentAt === undefined ? null : { at: one.presentAt, gate: "Gerbang Timur" },
            wasJustHere: one.wasJustHere === true,
        };
        const scan = { kind: "code", offset: 0, uncertainty: 0, ...one };
        const verdict = decide(scan, known);
        const expected = {
            at: scan.deviceTime + scan.offset * 1e6, firstAt: null, firstGate: null, minutesLate: null, review: [],
            since: null, disposition: dispositions[one.verdict.outcome], ...one.verdict,
        };
        const fields = Object.keys(expected);
        const isSame = fields.length === Object.keys(verdict).length
            && fields.every((field) => JSON.stringify(verdict[field]) === JSON.stringify(expected[field]));
        if (!isSame) wrong.push([one, verdict]);
    }
    return wrong;
}"""


# A scanner without an end key: what stands in [text, milliseconds before it] is typed, ten milliseconds from key to key. Gives
# what the page takes for scanned after a silence.
KEYS = """async (bursts) => {
    const { KeyScanner } = await import("/aset/gate/keys.js");
    const { isBadge } = await import("/aset/gate/codes.js");
    const scanned = [];
    const keys = new KeyScanner(isBadge, (text) => scanned.push(text));
    let now = 10000;
    for (const [text, pause] of bursts) {
        now += pause - 10;
        for (const key of text) {
            const name = /[0-9]/.test(key) ? "Digit" : "Key";
            const code = key === "-" ? "Minus" : name + key.toUpperCase();
            now += 10;
            keys.key({ key, code, timeStamp: now });
        }
    }
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return scanned;
}"""


class Vectors:
    """The same in every browser: `page()` is something whose `do` runs a script in a page of the server."""

    def hold(self, name, script, whole=False):
        file = vectors(name)
        self.assertGreaterEqual(len(file["cases"]), 20)
        wrong = self.page().do(script, file if whole else file["cases"])
        self.assertEqual(wrong[:3], [], f"{len(wrong)} of {len(file['cases'])}")

    def test_texts_are_read_as_the_registry_reads_them(self):
        self.hold("codes", CODES)

    def test_a_scanner_without_an_end_key_is_heard_behind_what_somebody_typed_before(self):
        badges = [one for one in vectors("codes")["cases"] if one["kind"] == "code" and one["channel"] == "qr"]
        code = next(one["text"] for one in badges if re.fullmatch(r"IK1[A-Z0-9-]+", one["text"]))
        half = code[:len(code) // 2]
        for bursts in ([[code, 0]], [["i", 0], [code, 300]], [[half, 0], [code, 500]]):
            self.assertEqual(self.page().do(KEYS, bursts), [code], bursts)
        for bursts in ([["i", 0]], [[half, 0]], [["i", 0], [half, 300]]):
            self.assertEqual(self.page().do(KEYS, bursts), [], bursts)

    def test_digits_are_a_nip_where_the_registry_takes_them_for_one(self):
        self.hold("nips", NIPS)

    def test_seals_open_with_their_badge_alone(self):
        self.hold("seals", SEALS)

    def test_times_are_read_as_the_registry_reads_them(self):
        self.hold("instants", INSTANTS)

    def test_the_device_decides_as_the_registrys_rules_do(self):
        self.hold("decisions", DECISIONS, whole=True)


class ChromiumVectorTests(Vectors, GateTestCase):
    def page(self):
        return self.phone()


@unittest.skipUnless(firefox.is_there(), "no Firefox here")
class FirefoxTests(Vectors, GateTestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.browser = firefox.Firefox()
        cls.addClassCleanup(cls.browser.close)

    def page(self):
        self.browser.open(f"{self.yard.server.origin}/aset/ikrar.css")
        return self.browser

    def test_a_scan_without_a_network_survives_a_reload_and_is_handed_in(self):
        browser = self.page()
        person, other = self.people(2)
        opening = """async (token) => {
            const { GateDevice } = await import("/aset/gate/device.js");
            window.isCut = false;
            const fetch = (...request) => (isCut ? Promise.reject(new TypeError("cut")) : window.fetch(...request));
            window.device = await GateDevice.open({ name: "uji", fetch });
            if (token) await device.enrol({ token, name: "HP Firefox" });
        }"""
        browser.do(opening, self.yard.office.invite("apel", "Gerbang Barat"))
        verdict = browser.do("(code) => device.read(code, 'qr')", person["code"])
        self.assertEqual((verdict["outcome"], verdict["offline"]), ("present", False))
        self.until(lambda: browser.do("async () => device.status.badges > 0"))
        browser.do("async () => { isCut = true; }")
        verdict = browser.do("(code) => device.read(code, 'qr')", other["code"])
        self.assertEqual((verdict["outcome"], verdict["offline"]), ("present", True))
        self.assertEqual(verdict["person"]["name"], other["name"])
        self.page().do(opening)
        self.until(lambda: browser.do("async () => { device.refresh(); return device.status.queue === 0; }"))
        self.assertEqual(self.kept(verdict)["outcome"], "present")


if __name__ == "__main__":
    unittest.main()
