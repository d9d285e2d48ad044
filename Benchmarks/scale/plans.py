"""Reads the plans that auto_explain wrote (log_destination=jsonlog) while work.sh worked, shows those that touch a table that
grows, and fails when a gate or a page waited for such a table to be read through.

    plans.py LOG
"""

import json
import re
import sys

GROWING = {
    "people", "badges", "obligations", "scans", "attendances", "excuses", "name_words", "annulments", "superseded_nips",
}
# Somebody waits for these, and a statement may look at so many rows of a table: those of a person, or of some who have a
# common name; those of a large office.
ROWS = {"gate": 5_000, "page": 50_000}
# A table that is shorter is read through faster than looked up: for one row, and for those of an office.
SHORT = {"gate": 1_000, "page": 50_000}
# Nothing worth a line of its own.
PLAIN = {"Limit", "Result", "Hash", "Materialize", "Memoize", "LockRows", "Gather", "Gather Merge"}


def nodes(plan):
    yield plan
    for child in plan.get("Plans", []):
        yield from nodes(child)


def looked_at(node) -> int:
    removed = node.get("Rows Removed by Filter", 0) + node.get("Rows Removed by Index Recheck", 0)
    return round((node.get("Actual Rows", 0) + removed) * node.get("Actual Loops", 1))


def fault(kind: str, node) -> str | None:
    table = node.get("Relation Name")
    rows, short = looked_at(node), SHORT.get(kind, 50_000)
    if table not in GROWING or rows <= 1 or node["Node Type"] == "ModifyTable":
        return None
    if rows > short and node["Node Type"] == "Seq Scan":
        return f"reads through {table}"
    if rows > short and "Index Name" in node and "Index Cond" not in node:
        return f"walks all of {node['Index Name']}"
    if rows > ROWS.get(kind, rows):
        return f"looks at {rows} rows of {table}"
    return None


def name(node) -> str:
    if node["Node Type"] == "ModifyTable":
        return f"{node['Operation']} {node['Relation Name']}"
    backward = " backward" if node.get("Scan Direction") == "Backward" else ""
    return f"{node['Node Type']} {node.get('Index Name') or node.get('Relation Name') or ''}".rstrip() + backward


def shortened(plan, depth=0):
    """A line a node: what is read by which index under which condition, how many rows of it, and how it is joined."""
    if plan["Node Type"] not in PLAIN:
        condition = plan.get("Index Cond") or plan.get("Hash Cond") or ""
        condition = re.sub(r"::text|::bpchar| COLLATE \"C\"", "", condition)
        reads = "Relation Name" in plan and plan["Node Type"] != "ModifyTable"
        rows = f": {looked_at(plan)}" if reads else ""
        yield "  " * depth + f"{name(plan)} {condition}".rstrip() + rows
        depth += 1
    for child in plan.get("Plans", []):
        yield from shortened(child, depth)


def executions(path):
    """Work, milliseconds, text, plan."""
    with open(path, encoding="utf-8") as log:
        for line in log:
            entry = json.loads(line)
            found = re.match(r"duration: ([\d.]+) ms  plan:\n", entry.get("message", ""))
            if found and ":" in entry.get("application_name", ""):
                plan = json.loads(entry["message"][found.end():])
                yield entry["application_name"], float(found[1]), " ".join(plan["Query Text"].split()), plan["Plan"]


class Statement:
    """One text as one kind of work sends it."""

    def __init__(self):
        self.works, self.times, self.faults = {}, [], {}
        self.plan, self.pages = None, 0

    def take(self, work, duration, plan):
        self.works[work] = None
        self.times.append(duration)
        for node in nodes(plan):
            if found := fault(work.split(":")[0], node):
                self.faults[found] = work
        # The last one: by then the server has made up its mind about a plan for all arguments.
        self.plan = plan
        self.pages = plan.get("Shared Hit Blocks", 0) + plan.get("Shared Read Blocks", 0)

    def show(self, text):
        times = sorted(self.times)
        print(f"\n{'; '.join(self.works)}\n  {text[:200]}")
        print(f"  {len(times)} times, {times[len(times) // 2]:.2f} ms in the middle, {times[-1]:.2f} ms at most,"
              f" {self.pages} pages")
        for line in shortened(self.plan):
            print("    " + line)
        for found in self.faults:
            print("  !! " + found)


def main() -> int:
    statements = {}
    for work, duration, text, plan in executions(sys.argv[1]):
        if any(node.get("Relation Name") in GROWING for node in nodes(plan)):
            statements.setdefault((work.split(":")[0], text), Statement()).take(work, duration, plan)
    for (_, text), statement in statements.items():
        statement.show(text)
    print()
    if not statements:
        print("scale: the server told no plans", file=sys.stderr)
        return 1
    failed = [
        f"{work}: {found}: {text[:90]}"
        for (kind, text), statement in statements.items() if kind in ROWS
        for found, work in statement.faults.items()
    ]
    for line in failed:
        print("scale:", line, file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
