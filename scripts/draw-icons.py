#!/usr/bin/env python3
"""Draws the gate page's icons as PNG, as phones want them that install a page: public/icon.svg with squares and a tick.

    scripts/draw-icons.py [FOLDER]     FOLDER: where they go (default: public/gate). Needs python3 alone.
"""
import os
import struct
import sys
import zlib

GREEN, WHITE, YELLOW = (0x0B, 0x6B, 0x5D), (255, 255, 255), (0xFF, 0xD1, 0x66)
SQUARES = [(6, 6, 14, 14), (18, 6, 26, 14), (6, 18, 14, 26)]
TICK = [((18, 22.5), (21, 25.5)), ((21, 25.5), (27, 19))]
CORNER, STROKE, SAMPLES = 6, 1.5, 4


def near(x, y, line):
    """How far a point is from a stretch of a line."""
    (ax, ay), (bx, by) = line
    dx, dy = bx - ax, by - ay
    along = max(0, min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
    return ((x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2) ** 0.5


def colour(x, y, whole):
    """The drawing at a point of its 32 x 32 units; None outside of its round corners."""
    if not whole:
        dx, dy = max(CORNER - x, x - 32 + CORNER, 0), max(CORNER - y, y - 32 + CORNER, 0)
        if dx * dx + dy * dy > CORNER * CORNER:
            return None
    if any(near(x, y, line) <= STROKE for line in TICK):
        return YELLOW
    if any(left <= x < right and top <= y < bottom for left, top, right, bottom in SQUARES):
        return WHITE
    return GREEN


def pixel(column, row, side, whole):
    """Red, green, blue and alpha, as the mean of some points. A maskable icon keeps its middle and has no corners."""
    red = green = blue = inside = 0
    for point in range(SAMPLES * SAMPLES):
        x = (column + (point % SAMPLES + 0.5) / SAMPLES) * 32 / side
        y = (row + (point // SAMPLES + 0.5) / SAMPLES) * 32 / side
        if whole:
            x, y = 16 + (x - 16) * 1.3, 16 + (y - 16) * 1.3
        found = colour(x, y, whole)
        if found:
            red, green, blue, inside = red + found[0], green + found[1], blue + found[2], inside + 1
    if not inside:
        return bytes(4)
    return bytes([red // inside, green // inside, blue // inside, 255 * inside // SAMPLES ** 2])


def png(side, whole):
    rows = b"".join(
        b"\0" + b"".join(pixel(column, row, side, whole) for column in range(side)) for row in range(side))

    def part(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(rows, 9)) + part(b"IEND", b""))


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.join(here, "..", "public", "gate")
    for name, side, whole in [("icon-192", 192, False), ("icon-512", 512, False), ("icon-maskable-512", 512, True)]:
        with open(os.path.join(folder, name + ".png"), "wb") as file:
            file.write(png(side, whole))


main()
