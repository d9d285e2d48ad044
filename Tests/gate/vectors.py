"""The vectors of Tests/vectors, which the registry's own rules have made, decided by the gate's engine in a browser."""

import unittest

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


class VectorTests(GateTestCase):
    def hold(self, name, script, whole=False):
        file = vectors(name)
        self.assertGreaterEqual(len(file["cases"]), 20)
        wrong = self.phone().do(script, file if whole else file["cases"])
        self.assertEqual(wrong[:3], [], f"{len(wrong)} of {len(file['cases'])}")

    def test_texts_are_read_as_the_registry_reads_them(self):
        self.hold("codes", CODES)

    def test_seals_open_with_their_badge_alone(self):
        self.hold("seals", SEALS)

    def test_times_are_read_as_the_registry_reads_them(self):
        self.hold("instants", INSTANTS)

    def test_the_device_decides_as_the_registrys_rules_do(self):
        self.hold("decisions", DECISIONS, whole=True)


if __name__ == "__main__":
    unittest.main()
