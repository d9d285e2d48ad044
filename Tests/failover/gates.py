"""Gates under load: programs of their own, each fed line by line through a pipe, until every scan has its answer.

    gates.py PROGRAM EVENT DAY INDEX ANSWERS GO [--gates N] [--scans N] [--rate N] [--moment SHARE] [--seed N]

The registry is the one that IKRAR_REGISTRY names. DAY is the apel's; INDEX is the index.csv of its badges. On standard output
come two lines: one with the number of answers when the given share of all has come in, and whoever reads it kills a server
then; another when all have. Then a line is awaited from the pipe GO, and every scan is handed in once more, as by a device
whose memory is sent again.

ANSWERS gets what was fed and what was answered, for judge.py: one JSON object a line.
"""

import argparse
import collections
import csv
import json
import random
import subprocess
import sys
import threading
import time

# So long no gate answers at all: longer than the driver's patience.
SILENCE = 90


def scans(codes, gates, wanted, day, rng):
    """Who comes by which gate, when, with which scan: (line, gate, code, id), in the order in which they are fed.

    A badge is held up at one to four gates at about the same time. Of seven badges in ten all scans claim the same moment, so
    that exactly one may be first; the others tell different moments, of which the earliest counts whatever comes in first. One
    scan in thirty is sent twice.
    """
    made = []
    for place, code in enumerate(codes):
        if len(made) >= wanted:
            break
        second = rng.randrange(20 * 60)
        is_one_moment = rng.random() < 0.7
        seen = rng.sample(range(gates), rng.choice([1, 2, 2, 3, 4]) if gates >= 4 else 1)
        if rng.random() < 0.05:
            seen.append(seen[0])
        for gate in seen:
            moment = 7 * 3600 + 28 * 60 + (second if is_one_moment else second + rng.randrange(0, 40))
            clock = f"{moment // 3600:02}:{moment // 60 % 60:02}:{moment % 60:02}"
            scan = f"{rng.getrandbits(128):032x}"
            line = f"{code},{day}T{clock}+07:00,{scan}"
            made.append((place + rng.random() * 3, line, gate, code, scan, is_one_moment))
            if rng.random() < 1 / 30:
                made.append((place + 2 + rng.random() * 3, line, gate, code, scan, is_one_moment))
    if len(made) < wanted:
        sys.exit(f"gates: {len(codes)} badges make {len(made)} scans only")
    made.sort()
    return [scan[1:] for scan in made]


class Gate:
    """One program at one gate. One thread feeds it, another takes its answers."""

    def __init__(self, number, program, event, log, tell):
        self.number = number
        self.tell = tell
        self.lock = threading.Lock()
        self.unanswered = 0
        self.busy = collections.deque()
        self.lines = {}
        self.has_ended = False
        self.program = subprocess.Popen(
            # It ends with us, however we end.
            ["setpriv", "--pdeathsig=KILL", program, "checkin", event, "--gate", f"Gerbang {number + 1}", "--json"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log)
        self.taker = threading.Thread(target=self.take, daemon=True)
        self.taker.start()

    def serve(self, scans, rate, rng):
        """Feeds one line after the other, as fast as told; now and then, in one piece, what a scanner kept while nobody
        listened. What is answered busy is handed in again. Returns when all is answered, or the program has ended."""
        place = 0
        due = time.monotonic()
        while not self.has_ended:
            if self.busy:
                time.sleep(0.2)
                self.hand_in([self.busy.popleft()])
            elif place < len(scans):
                count = rng.randrange(10, 60) if rng.random() < 0.01 else 1
                piece = scans[place:place + count]
                self.hand_in(piece)
                place += len(piece)
                due = max(due + len(piece) / rate * rng.uniform(0.5, 1.5), time.monotonic() - 0.5)
                time.sleep(max(0, due - time.monotonic()))
            elif self.unanswered:
                time.sleep(0.01)
            # What was answered busy is there before it counts as answered: it may have come since it was looked for.
            elif not self.busy:
                return

    def hand_in(self, scans):
        """In one piece. It waits in the pipe while the gate stands still."""
        with self.lock:
            self.unanswered += len(scans)
        for line, scan in scans:
            self.lines[scan] = line
        try:
            self.program.stdin.write("".join(f"{line}\n" for line, _ in scans).encode())
            self.program.stdin.flush()
        except BrokenPipeError:
            self.has_ended = True

    def take(self):
        for text in self.program.stdout:
            answer = json.loads(text)
            scan = answer["id"]
            self.tell(
                {
                    "gate": self.number, "id": scan, "outcome": answer["outcome"],
                    "disposition": answer["disposition"], "replay": answer["replay"], "at": time.time(),
                })
            if answer["outcome"] == "busy" and scan in self.lines:
                self.busy.append((self.lines[scan], scan))
            with self.lock:
                self.unanswered -= 1
        self.has_ended = True

    def end(self):
        """Tells the program that nobody comes any more. Returns its exit status."""
        try:
            self.program.stdin.close()
        except BrokenPipeError:
            pass
        try:
            return self.program.wait(timeout=SILENCE)
        except subprocess.TimeoutExpired:
            self.program.kill()
            return self.program.wait()


class Book:
    """Every answer, in the order in which they came, and the moment that somebody waits for."""

    def __init__(self, moment):
        self.moment = moment
        self.answers = []
        self.lock = threading.Lock()
        self.last = time.monotonic()

    def note(self, answer):
        with self.lock:
            self.answers.append(answer)
            self.last = time.monotonic()
            is_now = len(self.answers) == self.moment
        if is_now:
            print(self.moment, flush=True)


def serve_all(gates, book, shares, rate, rng):
    """Feeds every gate its share of the scans, all at once. Returns when all is answered; false when a gate fell silent."""
    feeders = []
    for gate, share in zip(gates, shares):
        own = random.Random(rng.random())
        feeders.append(threading.Thread(target=gate.serve, args=(share, rate, own), daemon=True))
    for feeder in feeders:
        feeder.start()
    while any(feeder.is_alive() for feeder in feeders):
        time.sleep(0.02)
        if time.monotonic() - book.last > SILENCE:
            return False
    return True


def main():
    options = argparse.ArgumentParser()
    for name in ("program", "event", "day", "index", "answers", "go"):
        options.add_argument(name)
    options.add_argument("--gates", type=int, default=6)
    options.add_argument("--scans", type=int, default=3000)
    options.add_argument("--rate", type=float, default=80, help="lines a second that each gate is fed")
    options.add_argument("--moment", type=float, default=0.4)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    rng = random.Random(given.seed)
    with open(given.index, newline="", encoding="utf-8") as index:
        codes = [row["typed"] for row in csv.DictReader(index)]
    rng.shuffle(codes)
    made = scans(codes, given.gates, given.scans, given.day, rng)
    shares = [[(line, scan) for line, gate, _, scan, _ in made if gate == place] for place in range(given.gates)]

    book = Book(round(len(made) * given.moment))
    with open(f"{given.answers}.log", "wb") as log:
        gates = [Gate(place, given.program, given.event, log, book.note) for place in range(given.gates)]
        is_complete = serve_all(gates, book, shares, given.rate, rng)
        first_round = len(book.answers)
        if is_complete:
            print("all", flush=True)
            with open(given.go, encoding="utf-8") as go:
                go.readline()
            book.last = time.monotonic()
            is_complete = serve_all(gates, book, shares, 10 * given.rate, rng)
        statuses = [gate.end() for gate in gates]
        for gate in gates:
            gate.taker.join(timeout=SILENCE)
    with open(given.answers, "w", encoding="utf-8") as answers:
        for line, gate, code, scan, is_one_moment in made:
            fed = {"fed": scan, "gate": gate, "code": code, "isOneMoment": is_one_moment}
            print(json.dumps(fed), file=answers)
        for place, answer in enumerate(book.answers):
            print(json.dumps(answer | {"isAgain": place >= first_round}), file=answers)
        print(json.dumps({"statuses": statuses, "isComplete": is_complete}), file=answers)


main()
