"""Reads a pack of frames (see reader_frames.py) with a peer; a line a frame: nanoseconds, then each text in hexadecimal.

    reader_peers.py zxing|zbar PACK [ROUNDS]
"""

import struct
import sys
import time

import numpy as np


def frames(path):
    with open(path, "rb") as pack:
        while head := pack.read(8):
            width, height = struct.unpack("<II", head)
            yield np.frombuffer(pack.read(width * height), np.uint8).reshape(height, width)


def zxing():
    import zxingcpp

    def read(frame):
        found = zxingcpp.read_barcodes(frame, formats=zxingcpp.BarcodeFormat.QRCode)
        return [bytes(code.bytes) for code in found]

    return read


def zbar():
    from PIL import Image
    from pyzbar import pyzbar

    def read(frame):
        found = pyzbar.decode(Image.fromarray(frame), symbols=[pyzbar.ZBarSymbol.QRCODE])
        return [code.data for code in found]

    return read


def main():
    read = {"zxing": zxing, "zbar": zbar}[sys.argv[1]]()
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    for frame in frames(sys.argv[2]):
        best = None
        for _ in range(rounds):
            begin = time.perf_counter_ns()
            texts = read(frame)
            spent = time.perf_counter_ns() - begin
            best = spent if best is None else min(best, spent)
        print(best, *[text.hex() for text in texts])


if __name__ == "__main__":
    main()
