#!/usr/bin/env python3
"""Reads staff lists with what else an office could use, visiting every cell.

    pip install python-calamine openpyxl pandas
    python3 Benchmarks/peers/read_lists.py siasn-pns.xlsx siasn-pppk.xlsx siasn-pns.csv

Prints one line a reader: its name, seconds (the best of three), and rows over all files it reads.
The workbooks are read together, the CSV files together; openpyxl, being slow, runs once.
"""

import csv
import sys
import time


def calamine(path):
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(path)
    for name in book.sheet_names:
        yield from book.get_sheet_by_name(name).iter_rows()


def openpyxl(path):
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True)
    for sheet in book.worksheets:
        yield from sheet.iter_rows(values_only=True)


def python_csv(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        yield from csv.reader(file)


def count_cells(rows):
    """Looks at every cell, as a reader of lists has to; returns how many rows there were."""
    count = 0
    for row in rows:
        count += 1
        for cell in row:
            if cell is None:
                continue
    return count


def pandas(path):
    from pandas import read_csv

    # The frame holds every text already; the header is a row too.
    return len(read_csv(path, dtype=str)) + 1


def measure(name, read, paths, times):
    if not paths:
        return
    best = None
    for _ in range(times):
        start = time.perf_counter()
        rows = sum(read(path) for path in paths)
        seconds = time.perf_counter() - start
        best = seconds if best is None else min(best, seconds)
    print(f"{name} {best:.3f} {rows}", flush=True)


def main(paths):
    if not paths:
        sys.exit(__doc__)
    books = [path for path in paths if path.lower().endswith(".xlsx")]
    texts = [path for path in paths if not path.lower().endswith(".xlsx")]
    measure("calamine", lambda path: count_cells(calamine(path)), books, 3)
    measure("openpyxl", lambda path: count_cells(openpyxl(path)), books, 1)
    measure("pandas", pandas, texts, 3)
    measure("python-csv", lambda path: count_cells(python_csv(path)), texts, 3)


if __name__ == "__main__":
    main(sys.argv[1:])
