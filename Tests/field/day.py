"""Plays a day in the field and holds the registry against what its gates were told. Called by Tests/field/run."""

import csv
import os
import random
import signal
import sqlite3
import sys
import threading
import time

from office import Office
from server import Server
from visitors import EVENT, Crowd, Gate, upload

PROGRAM, PLACE = sys.argv[1:3]
GATES = int(os.environ.get("GATES", "20"))
SECONDS = float(os.environ.get("SECONDS", "120"))
IDLE = int(os.environ.get("IDLE", "2000"))
SEED = int(os.environ.get("SEED", "1"))
REGISTRY = os.environ["IKRAR_REGISTRY"]


def say(text):
    print(f"field: {text}", file=sys.stderr, flush=True)


class Day:
    def __init__(self):
        self.server = Server(PROGRAM, PLACE)
        self.office = Office(
            self.server.port, self.server.invitation("ratna", "--name", "Ratna Dewi", "--role", "admin"))
        with open(f"{PLACE}/badges/index.csv", encoding="utf-8-sig") as file:
            self.codes = [row["typed"] for row in csv.DictReader(file)]
        self.gates = [
            Gate(self.server.port, self.office.invite(EVENT, f"Gerbang {number}"), f"Gerbang {number}", SEED)
            for number in range(1, GATES + 1)
        ]
        self.scanned = set()
        self.lock = threading.Lock()
        self.random = random.Random(SEED)
        self.random.shuffle(self.codes)
        self.waiting = list(self.codes)
        self.memory = []
        self.over = False

    def next_person(self):
        with self.lock:
            if not self.waiting:
                return None
            code = self.waiting.pop()
            self.scanned.add(code)
            return code

    def work(self, gate):
        """People come at their pace; some are scanned again here or elsewhere; the network goes and comes."""
        pause = SECONDS * GATES / (len(self.codes) * 1.3)
        due = time.monotonic()
        back = 0.0
        while True:
            code = self.next_person()
            if code is None:
                break
            gate.scan(code)
            if gate.random.random() < 0.2:
                gate.scan(code)
            if gate.random.random() < 0.1 and self.scanned:
                with self.lock:
                    again = self.random.choice(self.codes[-500:])
                    self.scanned.add(again)
                gate.scan(again)
            due += pause
            time.sleep(max(0.0, due - time.monotonic()))
            if time.monotonic() < back:
                gate.lose_network()
            elif gate.random.random() < 0.01:
                back = time.monotonic() + gate.random.uniform(0, SECONDS / 10)
            else:
                gate.sync()
        while not gate.sync() and not self.over:
            time.sleep(0.2)

    def trouble(self):
        """While the gates work."""
        part = SECONDS / 6
        time.sleep(part)
        self.memory.append(self.server.megabytes)
        say(f"{self.memory[-1]:.0f} MB; {IDLE} idle connections, 200 half requests, 50 slow ones")
        crowd = Crowd(self.server.port)
        crowd.gather(IDLE)
        # A request's head may take ten seconds.
        start = time.monotonic()
        while time.monotonic() - start < max(part, 15):
            crowd.dawdle()
            time.sleep(1)
        status, sent = upload(self.server.port, self.office.cookie, "/pegawai/impor", self.office.word(), 2 << 30)
        say(f"an upload of 2 GB: {status} after {sent >> 20} MB; {self.server.megabytes:.0f} MB")
        self.crowded = (crowd.dawdle(), self.server.megabytes, status)
        crowd.leave()
        time.sleep(part / 2)
        say("kill -9, and a start")
        self.server.end(signal.SIGKILL)
        time.sleep(1)
        self.server.start()
        time.sleep(part)
        self.memory.append(self.server.megabytes)
        say("SIGTERM, and a start")
        self.server.end(signal.SIGTERM)
        self.server.start()
        time.sleep(part)
        self.memory.append(self.server.megabytes)

    def run(self):
        say(f"{len(self.codes)} people, {GATES} gates, {SECONDS:.0f} s")
        threads = [threading.Thread(target=self.work, args=(gate,)) for gate in self.gates]
        troubling = threading.Thread(target=self.trouble)
        for thread in threads + [troubling]:
            thread.start()
        troubling.join()
        for thread in threads:
            thread.join(timeout=SECONDS + 120)
        self.over = True
        self.memory.append(self.server.megabytes)
        self.server.end(signal.SIGTERM)

    def judge(self):
        """Prints what is wrong, and how it went. Returns whether all is well."""
        told = {}
        faults = []
        for gate in self.gates:
            told.update(gate.told)
            faults += [f"answered in two ways: {case}" for case in gate.contradicted]
            faults += [f"refused: {case}" for case in gate.refused]
            if gate.queue:
                faults.append(f"{len(gate.queue)} scans of a gate were never answered")
            if len(gate.told) != gate.sequence:
                faults.append(f"a gate made {gate.sequence} scans and was told of {len(gate.told)}")
        registry = sqlite3.connect(f"file:{REGISTRY}?mode=ro", uri=True)
        kept = dict(registry.execute("SELECT id, outcome FROM scans WHERE event = ?", (EVENT,)))
        for scan in told.keys() - kept.keys():
            faults.append(f"acknowledged and lost: {scan}")
        for scan in kept.keys() - told.keys():
            faults.append(f"kept, and no gate knows of it: {scan}")
        for scan in told.keys() & kept.keys():
            if told[scan] != kept[scan]:
                faults.append(f"told {told[scan]}, kept {kept[scan]}: {scan}")
        came = registry.execute("SELECT count(*) FROM attendances WHERE event = ?", (EVENT,)).fetchone()[0]
        listed = sum(outcome not in ("notObliged", "inactive") for outcome in kept.values())
        # A scan that was made offline before another one takes its place when it comes in; so a person may have been let in
        # twice, and came when they were first.
        other = registry.execute(
            "SELECT count(*) FROM attendances a WHERE a.event = ? AND a.at <> (SELECT min(s.at) FROM scans s WHERE s.event = a.event"
            " AND s.person = a.person AND s.outcome IN ('present', 'late', 'presentExcused', 'provisional'))",
            (EVENT,)).fetchone()[0]
        missing = registry.execute(
            "SELECT count(*) FROM (SELECT DISTINCT person FROM scans WHERE event = ? AND person IS NOT NULL AND outcome NOT IN"
            " ('notObliged', 'inactive') EXCEPT SELECT person FROM attendances WHERE event = ?)", (EVENT, EVENT)).fetchone()[0]
        if missing or other:
            faults.append(f"{missing} scanned and not in, {other} with another time than their first")
        gaps = registry.execute(
            "SELECT count(*) FROM (SELECT device, max(sequence) - count(*) AS gap FROM scans GROUP BY device) WHERE gap <> 0"
        ).fetchone()[0]
        if gaps:
            faults.append(f"{gaps} devices with gaps")
        if self.crowded[0]:
            faults.append(f"{self.crowded[0]} slow connections were still listened to")
        if self.crowded[2] not in ("413", "422", "cut off"):
            faults.append(f"an upload of 2 GB was answered {self.crowded[2]}")
        if max(self.memory) > 1.5 * self.memory[0] + 50:
            faults.append("memory grew")
        waits = sorted(wait for gate in self.gates for wait in gate.waits)
        say(
            f"{len(kept)} scans of {came} who came and {len(kept) - listed} scans of others; answers: median "
            f"{waits[len(waits) // 2] * 1000:.1f} ms, 99 in 100 within {waits[int(len(waits) * 0.99)] * 1000:.0f} ms")
        say("memory in MB: " + ", ".join(f"{megabytes:.0f}" for megabytes in self.memory))
        for fault in faults[:20]:
            say(f"WRONG: {fault}")
        say(f"{len(faults)} faults" if faults else "the registry holds exactly what the gates were told")
        return not faults


day = Day()
day.run()
sys.exit(0 if day.judge() else 1)
