"""Holds what the gates were told against what the registry holds.

    judge.py ANSWERS SCANS ATTENDANCES AGAIN --killed AT --promoted AT [--row NAME=VALUE …]

ANSWERS comes from gates.py; SCANS and ATTENDANCES are the tables of the server that took over when every scan was answered, as
CSV; AGAIN are the scans after all were handed in once more. The times are seconds since 1970. Prints one line a check, and in the end the run's line of the table. The status is 1 when a check failed.
"""

import argparse
import collections
import csv
import json
import sys


class Record:
    """What the gates were fed and what they answered."""

    def __init__(self, path):
        self.fed = {}
        self.codes = {}
        self.feedings = collections.Counter()
        self.one_moment = set()
        self.answers = []
        with open(path, encoding="utf-8") as lines:
            for line in map(json.loads, lines):
                if "fed" in line:
                    scan = line["fed"]
                    self.fed[scan] = line["gate"]
                    self.codes[scan] = line["code"]
                    self.feedings[scan] += 1
                    if line["isOneMoment"]:
                        self.one_moment.add(line["code"])
                elif "statuses" in line:
                    self.statuses = line["statuses"]
                    self.is_complete = line["isComplete"]
                else:
                    self.answers.append(line)
        self.busy = [answer for answer in self.answers if answer["outcome"] == "busy"]
        self.acknowledged = [answer for answer in self.answers if answer["outcome"] != "busy"]
        self.outcomes = collections.defaultdict(set)
        for answer in self.acknowledged:
            self.outcomes[answer["id"]].add(answer["outcome"])


class Verdicts:
    def __init__(self):
        self.failures = 0

    def check(self, text, faults):
        """Faults are what speaks against it; a few are shown."""
        faults = list(faults)
        self.failures += bool(faults)
        print(f"  {'FAIL' if faults else 'ok  '}  {text}" + (f": {len(faults)} are not" if faults else ""))
        for fault in faults[:5]:
            print(f"          {fault}")


def table(path):
    with open(path, newline="", encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def differing(before, after):
    """What is in one table and not in the other, or is there twice."""
    rows = [{tuple(sorted(row.items())) for row in table} for table in (before, after)]
    for lost, found, what in ((rows[0], rows[1], "was there before, and is not"), (rows[1], rows[0], "was not there before")):
        for row in lost - found:
            yield f"{dict(row)['id']} {what}"
    if len(after) != len(rows[1]):
        yield f"{len(after) - len(rows[1])} rows are there twice"


ACCEPTED = {"present", "late", "presentExcused"}
SEEN = ACCEPTED | {"duplicate", "repeat"}


def judge(record, scans, attendances, scans_again, verdicts):
    kept = {scan["id"]: scan for scan in scans}
    check = verdicts.check
    check(
        f"{len(record.outcomes)} acknowledged scans are in the registry, each with the outcome that was told",
        [
            f"{scan}: told {sorted(told)}, kept {kept[scan]['outcome'] if scan in kept else 'nothing'}"
            for scan, told in record.outcomes.items() if scan not in kept or told != {kept[scan]["outcome"]}
        ])
    check(
        f"{len(scans)} scans in the registry are each there once, and one was fed for each",
        [scan["id"] for scan in scans if scan["id"] not in record.fed]
        + [f"{scan}: {count} times" for scan, count in
           collections.Counter(scan["id"] for scan in scans).items() if count > 1])
    answered = collections.Counter(answer["id"] for answer in record.acknowledged)
    # Each was fed twice as often: in the end everything was handed in once more.
    check(
        f"{len(record.fed)} scans, handed in {2 * sum(record.feedings.values())} times, were answered as often",
        [f"{scan}: {answered[scan]} of {2 * count}" for scan, count in record.feedings.items()
         if answered[scan] != 2 * count] + [scan for scan in answered if scan not in record.fed])
    again = [answer for answer in record.acknowledged if answer["isAgain"]]
    check(
        f"{len(again)} scans handed in once more had their first answer, and none was written",
        [answer["id"] for answer in again if not answer["replay"]]
        + sorted(differing(scans, scans_again)))

    firsts = collections.defaultdict(list)
    seen = collections.defaultdict(list)
    for scan in scans:
        if scan["outcome"] in ACCEPTED:
            firsts[scan["person"]].append(scan)
        if scan["outcome"] in SEEN:
            seen[scan["person"]].append(int(scan["at"]))
    check(
        f"{len(firsts)} people were let in first once at any moment",
        [f"{person}: {[scan['id'] for scan in accepted]}" for person, accepted in firsts.items()
         if len({scan["at"] for scan in accepted}) != len(accepted)])
    told_in = {record.codes[answer["id"]] for answer in record.acknowledged if answer["disposition"] == "accept"}
    once = {
        code: accepted for code, accepted in collections.Counter(
            record.codes[scan["id"]] for scan in scans if scan["outcome"] in ACCEPTED and scan["id"] in record.fed
        ).items() if code in record.one_moment
    }
    check(
        f"{len(once)} people whose scans claim one moment have one first scan each",
        [f"{code}: {count}" for code, count in once.items() if count != 1])
    check(
        f"{len(attendances)} attendances are those of the {len(told_in)} people who were let in",
        (attendance["person"] for attendance in attendances if attendance["person"] not in firsts)
        if len(attendances) == len(told_in) else [f"{len(attendances)} attendances, {len(told_in)} people"])
    check(
        f"{len(attendances)} attendances rest on the person's earliest scan",
        [attendance["scan"] for attendance in attendances
         if attendance["scan"] not in kept or kept[attendance["scan"]]["person"] != attendance["person"]
         or kept[attendance["scan"]]["outcome"] not in ACCEPTED
         or int(attendance["at"]) != min(seen[attendance["person"]])])
    numbers = collections.defaultdict(list)
    for scan in scans:
        numbers[scan["device"]].append(int(scan["sequence"]))
    check(
        f"{len(numbers)} devices number their scans without a gap",
        [device for device, given in numbers.items() if sorted(given) != list(range(1, len(given) + 1))])
    check(
        f"{len(record.statuses)} gates worked on to the end by themselves",
        [f"gate {place + 1} ended with {status}" for place, status in enumerate(record.statuses)
         # 69: some scans were answered busy, as they were told there and then.
         if status not in ([0, 69] if record.busy else [0])]
        + ([] if record.is_complete else ["a gate fell silent"]))


def standstill(record, killed, promoted):
    """How long the gates gave no answer, from the kill on: the shortest, the longest; and since the new primary was there."""
    first = {}
    for answer in record.acknowledged:
        if answer["at"] > promoted and answer["gate"] not in first:
            first[answer["gate"]] = answer["at"]
    if not first:
        return None
    return min(first.values()) - killed, max(first.values()) - killed, max(first.values()) - promoted


def main():
    options = argparse.ArgumentParser()
    for name in ("answers", "scans", "attendances", "again"):
        options.add_argument(name)
    options.add_argument("--killed", type=float, required=True)
    options.add_argument("--promoted", type=float, required=True)
    options.add_argument("--row", action="append", default=[])
    given = options.parse_args()
    record = Record(given.answers)
    scans = table(given.scans)
    verdicts = Verdicts()
    judge(record, scans, table(given.attendances), table(given.again), verdicts)
    before = sum(answer["at"] < given.killed for answer in record.acknowledged)
    after = sum(answer["at"] > given.promoted and not answer["isAgain"] for answer in record.acknowledged)
    between = sum(given.killed <= answer["at"] <= given.promoted for answer in record.acknowledged)
    verdicts.check(
        f"{before} answers came before the kill, {after} from the new primary",
        [] if min(before, after) >= 0.1 * len(record.fed) else ["the load was not there all the time"])
    verdicts.check(
        "no gate answered while there was no primary",
        # What was on its way when the server ended may still be read.
        [answer["id"] for answer in record.acknowledged if given.killed + 0.2 <= answer["at"] <= given.promoted - 0.2])
    stood = standstill(record, given.killed, given.promoted)
    # Their answer went down with the server, their decision did not: the gate found it when it asked again.
    first = {}
    for answer in record.acknowledged:
        first.setdefault(answer["id"], answer)
    survived = sum(answer["replay"] for answer in first.values())
    kept = {scan["id"]: scan["outcome"] for scan in scans}
    lost = sum(scan not in kept for scan in record.outcomes)
    changed = sum(scan in kept and told != {kept[scan]} for scan, told in record.outcomes.items())
    if stood:
        print(
            f"        the gates stood still for {stood[0]:.2f} to {stood[1]:.2f} s,"
            f" all were on {stood[2]:.2f} s after the new primary was")
    cells = [cell.partition("=")[2] for cell in given.row] + [
        len(record.outcomes), before, between, survived, lost, changed, len(record.busy),
        *(f"{time:.2f}" for time in stood or (float("nan"),) * 3), "FAIL" if verdicts.failures else "ok",
    ]
    print("| " + " | ".join(map(str, cells)) + " |")
    sys.exit(bool(verdicts.failures))


main()
