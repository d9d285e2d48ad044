"""How long gates wait for an answer: in turns, so that whatever else the machine does hits all of them alike; or all at once.

    latency.py turns COUNT -- NAME CODES COMMAND… -- NAME CODES COMMAND…
    latency.py together COUNT -- NAME CODES COMMAND… -- …

COMMAND is a gate, `ikrar checkin … --json`; CODES holds badges of people who have not come, COUNT of them and WARMING more for
each. In turns, ratios are to the first gate.
"""

import subprocess
import sys
import threading
import time

# Until statements are prepared and have their plans, and what is read often is in memory.
WARMING = 200


class Gate:
    def __init__(self, name, codes, *command):
        self.name, self.waits, self.outcomes = name, [], {}
        with open(codes, encoding="ascii") as lines:
            self.codes = iter(lines.read().split())
        self.program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)

    def scan(self):
        code = next(self.codes)
        started = time.perf_counter()
        self.program.stdin.write(code + "\n")
        answer = self.program.stdout.readline()
        self.waits.append(time.perf_counter() - started)
        if '"accept"' not in answer:
            sys.exit(f"latency: {self.name}: {answer or 'the gate has ended'}")

    def close(self):
        self.program.stdin.close()
        self.program.stdout.read()
        self.program.wait()
        self.waits = sorted(self.waits[WARMING:])

    def quantile(self, part):
        return self.waits[int(part * (len(self.waits) - 1))] * 1e3


def in_turns(gates, count):
    for _ in range(count + WARMING):
        for gate in gates:
            gate.scan()
    for gate in gates:
        gate.close()
        print(f"{gate.name}: median {gate.quantile(0.5):.3f} ms, 90 in 100 within {gate.quantile(0.9):.3f} ms,"
              f" 99 within {gate.quantile(0.99):.3f} ms; {gate.quantile(0.5) / gates[0].quantile(0.5):.2f} times the first")


def together(gates, count):
    for gate in gates:
        for _ in range(WARMING):
            gate.scan()
    threads = [threading.Thread(target=lambda gate=gate: [gate.scan() for _ in range(count)]) for gate in gates]
    started = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.perf_counter() - started
    for gate in gates:
        gate.close()
    median = sorted(gate.quantile(0.5) for gate in gates)[len(gates) // 2]
    print(f"{len(gates)} gates at once: {len(gates) * count / seconds:.0f} check-ins a second, median {median:.3f} ms")


def main():
    words, gates, count = sys.argv[3:], [], int(sys.argv[2])
    starts = [place for place, word in enumerate(words) if word == "--"] + [len(words)]
    for start, end in zip(starts, starts[1:]):
        gates.append(Gate(*words[start + 1:end]))
    {"turns": in_turns, "together": together}[sys.argv[1]](gates, count)


main()
