"""How long gates wait for an answer, side by side: each takes a line in turn and waits, so that whatever else the machine does
hits all of them alike.

    latency.py COUNT -- NAME CODES COMMAND… -- NAME CODES COMMAND…

COMMAND is a gate, `ikrar checkin …`; CODES holds badges of people who have not come. The ratio is to the first.
"""

import subprocess
import sys
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


def main():
    words, gates, count = sys.argv[2:], [], int(sys.argv[1])
    starts = [place for place, word in enumerate(words) if word == "--"] + [len(words)]
    for start, end in zip(starts, starts[1:]):
        gates.append(Gate(*words[start + 1:end]))
    for _ in range(count + WARMING):
        for gate in gates:
            gate.scan()
    for gate in gates:
        gate.close()
        print(f"{gate.name}: median {gate.quantile(0.5):.3f} ms, 90 in 100 within {gate.quantile(0.9):.3f} ms,"
              f" 99 within {gate.quantile(0.99):.3f} ms; {gate.quantile(0.5) / gates[0].quantile(0.5):.2f} times the first")


main()
