#!/usr/bin/env python3
"""Writes the same rosters as ikrar, in CSV, XLSX and JSON, with Python's csv and json and with openpyxl.

    roster_openpyxl.py FOLDER OUT

FOLDER holds the JSON rosters and the recap.json that ikrar wrote: the input, read before the clock starts. OUT receives a file
per OPD and format and the recaps: the same sheets, columns, styles, widths, filters, print settings and chart. openpyxl runs in
write_only mode, which is its fastest. Prints seconds as JSON: {"csv", "json", "xlsx", "total", "people", "opds"}.
"""

import csv
import datetime
import json
import pathlib
import sys
import time

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.chart import BarChart, Reference
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

COLUMNS = ["No.", "NIP", "Nama", "Unit Kerja", "Jabatan", "Gol.", "Status", "Waktu", "Gerbang", "Keterangan / No. Surat"]
WIDTHS = [6, 20, 33, 31, 31, 6.5, 19, 9, 16, 25]
KEYS = ["nip", "name", "kind", "opd", "unit", "position", "grade", "echelon", "status", "at", "gate", "minutesLate",
        "excuseKind", "excuseDocument", "event"]
COUNTS = ["obliged", "present", "late", "excused", "absent", "notYet"]
COUNT_LABELS = ["Wajib hadir", "Hadir tepat waktu", "Terlambat", "Berhalangan", "Tanpa keterangan", "Belum hadir"]
EXCUSES = {"izin": "Izin", "sakit": "Sakit", "cuti": "Cuti", "dinasLuar": "Dinas Luar", "tugasBelajar": "Tugas Belajar",
           "diklat": "Diklat", "kedudukan": "Kedudukan Hukum"}

LINE = Side(style="thin", color="A6A6A6")
BORDER = Border(left=LINE, right=LINE, top=LINE, bottom=LINE)
FONT = Font(size=10)
BOLD = Font(size=10, bold=True)
TITLE = Font(size=14, bold=True)
SUBTITLE = Font(size=12, bold=True)
NOTE = Font(size=9, italic=True)
WRAP = Alignment(wrap_text=True, vertical="center")
CENTER = Alignment(horizontal="center", vertical="center", wrap_text=True)
HEADER_FILL = PatternFill("solid", fgColor="D9E2F3")
GREY = PatternFill("solid", fgColor="F2F2F2")
STATUS_FILL = {"late": PatternFill("solid", fgColor="FFF2CC"), "excused": PatternFill("solid", fgColor="DDEBF7"),
               "absent": PatternFill("solid", fgColor="F8D7CD"), "notYet": PatternFill("solid", fgColor="EDEDED")}


STYLES = {}


def cell(sheet, value, font=FONT, alignment=WRAP, border=BORDER, fill=None, number_format=None):
    """A cell in a style. A style is worked out once a workbook and then shared, else openpyxl spends most of its time there."""
    made = WriteOnlyCell(sheet, value)
    if isinstance(value, str) and value[:1] == "=":
        made.data_type = "s"
    key = (id(sheet.parent), id(font), id(alignment), id(border), id(fill), number_format)
    if key in STYLES:
        made._style = STYLES[key]
        return made
    made.font = font
    if alignment is not None:
        made.alignment = alignment
    if border is not None:
        made.border = border
    if fill is not None:
        made.fill = fill
    if number_format is not None:
        made.number_format = number_format
    STYLES[key] = made._style
    return made


def label(row):
    status = row["status"]
    if status == "late":
        return f"Terlambat {row['minutesLate']} menit"
    if status == "excused":
        return EXCUSES[row["excuse"]["kind"]]
    return {"present": "Hadir", "absent": "Tanpa Keterangan", "notYet": "Belum hadir"}[status]


def remark(row):
    excuse = row["excuse"]
    if excuse is None:
        return ""
    if row["status"] == "excused":
        return excuse["document"]
    return f"{EXCUSES[excuse['kind']]}: {excuse['document']}"


def clock(row):
    return datetime.datetime.fromisoformat(row["at"]).strftime("%H.%M") if row["at"] else ""


def person(sheet, number, row, opd):
    late = row["status"]
    cells = [
        cell(sheet, number, alignment=CENTER),
        cell(sheet, row["nip"], alignment=CENTER, number_format="@"),
        cell(sheet, row["name"]),
        cell(sheet, row["unit"]),
        cell(sheet, row["position"]),
        cell(sheet, row["grade"], alignment=CENTER),
        cell(sheet, label(row), font=BOLD if late == "absent" else FONT, fill=STATUS_FILL.get(late)),
        cell(sheet, clock(row), alignment=CENTER),
        cell(sheet, row["gate"] or ""),
        cell(sheet, remark(row)),
    ]
    if opd is not None:
        cells.insert(3, cell(sheet, opd))
    return cells


def heading(sheet, title, subject, recap):
    sheet.append([cell(sheet, recap["agency"].upper(), font=BOLD, alignment=None, border=None)])
    sheet.append([cell(sheet, f"{title} {recap['title'].upper()}", font=TITLE, alignment=None, border=None)])
    sheet.append([cell(sheet, subject, font=SUBTITLE, alignment=None, border=None)])
    sheet.append([cell(sheet, recap["starts"], alignment=None, border=None)])
    sheet.append([cell(sheet, recap["asOf"], alignment=None, border=None)])
    sheet.append([])


def layout(sheet, widths, landscape, subject, freeze):
    for place, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    if freeze:
        sheet.freeze_panes = freeze
        sheet.print_title_rows = "7:7"
    sheet.page_setup.paperSize = 14
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToHeight = 0
    sheet.oddFooter.left.text = subject
    sheet.oddFooter.right.text = "Halaman &P dari &N"


def header(sheet, headings):
    sheet.append([cell(sheet, text, font=BOLD, alignment=CENTER, fill=HEADER_FILL) for text in headings])


def counts_table(sheet, counts, rates, lead):
    pad = [None] * lead
    sheet.append([])
    sheet.append(pad + [cell(sheet, text, font=BOLD, alignment=CENTER, fill=HEADER_FILL) for text in ("Uraian", "Orang", "Persentase")])
    whole = counts["obliged"] or 1
    for key, text in list(zip(COUNTS, COUNT_LABELS))[1:] + [("obliged", "Wajib hadir")]:
        sheet.append(pad + [cell(sheet, text), cell(sheet, counts[key], number_format="#,##0"),
                            cell(sheet, counts[key] / whole, number_format="0.0%")])
    for key, text in (("ofObliged", "Tingkat kehadiran dari yang wajib"), ("ofExpected", "Tingkat kehadiran dari yang diharapkan")):
        sheet.append(pad + [cell(sheet, text, font=BOLD), cell(sheet, "", fill=GREY),
                            cell(sheet, rates[key], font=BOLD, number_format="0.0%"),
                            cell(sheet, rates["formulas"][key], font=NOTE, border=None)])


def roster_book(roster, recap, path):
    STYLES.clear()
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Daftar Kehadiran")
    layout(sheet, WIDTHS, True, roster["opd"], "D8")
    heading(sheet, "DAFTAR KEHADIRAN", roster["opd"], recap)
    header(sheet, COLUMNS)
    units = {}
    for row in roster["rows"]:
        units.setdefault(row["unit"], []).append(row)
    number = 0
    for unit, rows in units.items():
        if len(units) > 1:
            sheet.append([cell(sheet, f"{unit} - {len(rows)} orang", font=BOLD, border=None, fill=GREY)]
                         + [cell(sheet, None, border=None, fill=GREY) for _ in COLUMNS[1:]])
        for row in rows:
            number += 1
            sheet.append(person(sheet, number, row, None))
    last = 7 + number + (len(units) if len(units) > 1 else 0)
    sheet.auto_filter.ref = f"A7:J{last}"
    counts_table(sheet, roster["counts"], roster["rates"], 1)
    book.save(path)


def recap_book(rosters, recap, path):
    STYLES.clear()
    book = Workbook(write_only=True)
    summary = book.create_sheet("Ringkasan")
    layout(summary, [40, 13, 13, 60], False, "Seluruh perangkat daerah", None)
    heading(summary, "REKAPITULASI KEHADIRAN", "SELURUH PERANGKAT DAERAH", recap)
    counts_table(summary, recap["counts"], recap["rates"], 0)
    table = book.create_sheet("Rekap OPD")
    layout(table, [6, 58, 11, 11, 11, 13, 13, 11, 12, 13], True, "Seluruh perangkat daerah", "C8")
    heading(table, "REKAPITULASI KEHADIRAN", "SELURUH PERANGKAT DAERAH", recap)
    header(table, ["No.", "Perangkat Daerah"] + COUNT_LABELS + ["% dari wajib", "% dari diharapkan"])
    lines = [(line["opd"], line["counts"], line["rates"]) for line in recap["opds"]]
    for number, (name, counts, rates) in enumerate(lines + [("Jumlah", recap["counts"], recap["rates"])], 1):
        table.append([cell(table, number, alignment=CENTER), cell(table, name)]
                     + [cell(table, counts[key], number_format="#,##0") for key in COUNTS]
                     + [cell(table, rates[key], number_format="0.0%") for key in ("ofObliged", "ofExpected")])
    table.auto_filter.ref = f"A7:J{7 + len(lines)}"
    chart = BarChart()
    chart.type, chart.grouping, chart.overlap = "bar", "percentStacked", 100
    chart.title = "Kehadiran menurut Perangkat Daerah"
    chart.add_data(Reference(table, min_col=4, max_col=8, min_row=7, max_row=7 + len(lines)), titles_from_data=True)
    chart.set_categories(Reference(table, min_col=2, min_row=8, max_row=7 + len(lines)))
    chart.width, chart.height = 24, 30
    summary.add_chart(chart, "A20")
    people = book.create_sheet("Semua ASN")
    layout(people, WIDTHS[:3] + [32] + WIDTHS[3:], True, "Seluruh perangkat daerah", "D8")
    heading(people, "REKAPITULASI KEHADIRAN", "SELURUH PERANGKAT DAERAH", recap)
    header(people, COLUMNS[:3] + ["Perangkat Daerah"] + COLUMNS[3:])
    number = 0
    for _, roster in rosters:
        for row in roster["rows"]:
            number += 1
            people.append(person(people, number, row, roster["opd"]))
    people.auto_filter.ref = f"A7:K{7 + number}"
    book.save(path)


def safe(text):
    return "'" + text if text.lstrip("'")[:1] in ("=", "+", "-", "@", "\t", "\r", "\n") and text else text


def write_csv(path, head, records):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(head)
        for record in records:
            writer.writerow([safe(value) if isinstance(value, str) else "" if value is None else value for value in record])


def roster_csv(roster, path):
    write_csv(path, KEYS, (
        [row["nip"], row["name"], row["kind"], roster["opd"], row["unit"], row["position"], row["grade"], row["echelon"],
         row["status"], row["at"], row["gate"], row["minutesLate"], (row["excuse"] or {}).get("kind"),
         (row["excuse"] or {}).get("document"), roster["event"]] for row in roster["rows"]))


def recap_csv(recap, path):
    write_csv(path, ["opd"] + COUNTS + ["rateOfObliged", "rateOfExpected", "event"], (
        [line["opd"]] + [line["counts"][key] for key in COUNTS]
        + [line["rates"]["ofObliged"], line["rates"]["ofExpected"], recap["event"]] for line in recap["opds"]))


def write_json(value, path):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(value, file, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def main():
    source, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    recap = json.loads((source / "recap.json").read_text())
    rosters = [(path.stem, json.loads(path.read_text())) for path in sorted(source.glob("*.json")) if path.stem != "recap"]
    seconds = {}
    for kind, one, all_of_them in (
        ("csv", roster_csv, lambda path: recap_csv(recap, path)),
        ("json", write_json, lambda path: write_json(recap, path)),
        ("xlsx", lambda roster, path: roster_book(roster, recap, path), lambda path: recap_book(rosters, recap, path)),
    ):
        start = time.perf_counter()
        for stem, roster in rosters:
            one(roster, out / f"{stem}.{kind}")
        all_of_them(out / f"recap.{kind}")
        seconds[kind] = round(time.perf_counter() - start, 4)
    seconds["total"] = round(sum(seconds.values()), 4)
    seconds["people"] = sum(len(roster["rows"]) for _, roster in rosters)
    seconds["opds"] = len(rosters)
    print(json.dumps(seconds, sort_keys=True))


if __name__ == "__main__":
    main()
