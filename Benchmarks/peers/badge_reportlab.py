#!/usr/bin/env python3
"""Prints badges with reportlab: ten cards of 85.6 x 54 mm to an A4 sheet, each with name, OPD, QR symbol and typed code.

    badge_reportlab.py ROWS.tsv SHEETS.pdf

A line of ROWS.tsv is OPD, number, name, NIP, position; the code is made up from its number in the file. The symbols are vectors, 25 mm
a side. Prints `name cards seconds pages`.
"""

import csv
import sys
import time

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FONTS = "/usr/share/fonts/truetype/liberation2/LiberationSans-"
CARD = (85.6 * mm, 54 * mm)
SIDE = 25 * mm


def fitted(canvas, text, font, size, x, y, width):
    """One line, smaller when it is too long."""
    while size > 5 and pdfmetrics.stringWidth(text, font, size) > width:
        size -= 0.5
    canvas.setFont(font, size)
    canvas.drawString(x, y, text)


def card(canvas, x, y, row, code):
    canvas.rect(x, y, *CARD)
    fitted(canvas, row[2], "SansBold", 12, x + 4 * mm, y + 42 * mm, 76 * mm)
    fitted(canvas, row[0], "Sans", 9, x + 4 * mm, y + 36 * mm, 76 * mm)
    fitted(canvas, row[4], "Sans", 8, x + 4 * mm, y + 31 * mm, 46 * mm)
    symbol = QrCodeWidget(f"IKRAR:{code}", barLevel="M", barBorder=0)
    left, bottom, right, top = symbol.getBounds()
    drawing = Drawing(SIDE, SIDE, transform=[SIDE / (right - left), 0, 0, SIDE / (top - bottom), 0, 0])
    drawing.add(symbol)
    renderPDF.draw(drawing, canvas, x + 55 * mm, y + 8 * mm)
    canvas.setFont("Sans", 8)
    canvas.drawCentredString(x + 67.5 * mm, y + 4 * mm, code)


def main():
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    start = time.perf_counter()
    pdfmetrics.registerFont(TTFont("Sans", FONTS + "Regular.ttf"))
    pdfmetrics.registerFont(TTFont("SansBold", FONTS + "Bold.ttf"))
    canvas = Canvas(sys.argv[2], pagesize=A4)
    left, bottom = (A4[0] - 2 * CARD[0]) / 2, (A4[1] - 5 * CARD[1]) / 2
    for place, row in enumerate(rows):
        slot = place % 10
        if place and slot == 0:
            canvas.showPage()
        code = f"{place * 2654435761 % 2**40:010X}"
        card(canvas, left + slot % 2 * CARD[0], bottom + (4 - slot // 2) * CARD[1], row, f"{code[:5]}-{code[5:]}")
    canvas.save()
    print(f"reportlab {len(rows)} {time.perf_counter() - start:.3f} {canvas.getPageNumber() - 1}")


if __name__ == "__main__":
    main()
