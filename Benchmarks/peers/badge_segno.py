"""Badge symbols with segno, one process: badge_segno.py CODES FOLDER [MODULE_PIXELS]

Prints `name images seconds`, the seconds without the interpreter's start.
"""

import pathlib
import sys
import time

import segno


def main() -> None:
    codes = pathlib.Path(sys.argv[1]).read_text().split()
    folder = pathlib.Path(sys.argv[2])
    module_pixels = int(sys.argv[3]) if len(sys.argv) > 3 else 12
    folder.mkdir(parents=True, exist_ok=True)
    start = time.perf_counter()
    for number, code in enumerate(codes):
        symbol = segno.make_qr(code, error="q", version=2, mode="alphanumeric", boost_error=False)
        symbol.save(str(folder / f"{number:06}.png"), scale=module_pixels, border=4, dpi=305)
    print(f"segno {len(codes)} {time.perf_counter() - start:.3f}")


if __name__ == "__main__":
    main()
