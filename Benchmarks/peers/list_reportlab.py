#!/usr/bin/env python3
"""Prints attendance lists with reportlab, as a script of an office would: a table that repeats its head, a paragraph a cell.

    list_reportlab.py ROWS.tsv FOLDER [plain]

A line of ROWS.tsv is OPD, number, name, NIP, position; the lines of an OPD follow one another. FOLDER receives a PDF an OPD, on F4.
With `plain` the cells are strings, which reportlab draws faster but does not wrap. Prints `name rows seconds pages`.
"""

import csv
import itertools
import pathlib
import sys
import time

from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate, Spacer

FONTS = "/usr/share/fonts/truetype/liberation2/LiberationSans-"
F4 = (215 * mm, 330 * mm)
WIDTHS = [10 * mm, 65 * mm, 42 * mm, 43 * mm, 25 * mm]
HEAD = ["No.", "Nama", "NIP", "Jabatan", "Tanda tangan"]


def write(opd, rows, path, plain):
    body = ParagraphStyle("body", fontName="Sans", fontSize=9, leading=11)
    bold = ParagraphStyle("bold", parent=body, fontName="SansBold")
    title = ParagraphStyle("title", parent=bold, fontSize=12, leading=15, alignment=1)
    if plain:
        cells = [HEAD] + [row[1:5] + [""] for row in rows]
    else:
        cells = [[Paragraph(text, bold) for text in HEAD]]
        cells += [[Paragraph(text.replace("&", "&amp;").replace("<", "&lt;"), body) for text in row[1:5]] + [""] for row in rows]
    table = LongTable(cells, colWidths=WIDTHS, repeatRows=1, style=[
        ("GRID", (0, 0), (-1, -1), 0.2 * mm, colors.black),
        ("FONT", (0, 0), (-1, -1), "Sans", 9),
        ("FONT", (0, 0), (-1, 0), "SansBold", 9),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 1 * mm),
        ("RIGHTPADDING", (0, 0), (-1, -1), 1 * mm),
        ("TOPPADDING", (0, 0), (-1, -1), 1 * mm),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.6 * mm),
    ])
    document = SimpleDocTemplate(str(path), pagesize=F4, title=opd, lang="id-ID",
                                 leftMargin=15 * mm, rightMargin=15 * mm, topMargin=15 * mm, bottomMargin=12 * mm)
    document.build([Paragraph(f"DAFTAR HADIR {opd}", title), Spacer(1, 5 * mm), table])
    return document.page


def main():
    source, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    plain = sys.argv[3:] == ["plain"]
    with open(source, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    start = time.perf_counter()
    pdfmetrics.registerFont(TTFont("Sans", FONTS + "Regular.ttf"))
    pdfmetrics.registerFont(TTFont("SansBold", FONTS + "Bold.ttf"))
    lists = pages = 0
    for opd, members in itertools.groupby(rows, key=lambda row: row[0]):
        lists += 1
        pages += write(opd, list(members), folder / f"{lists:02d}.pdf", plain)
    print(f"reportlab{'_plain' if plain else ''} {len(rows)} {time.perf_counter() - start:.3f} {pages}")


if __name__ == "__main__":
    main()
