"""Signs badge numbers: what a scanner reads from a badge (docs/badges.md), or with --typed what stands beneath the symbol.

    codes.py KEYS < numbers        codes.py --typed < numbers
"""

import hashlib
import hmac
import sys

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def crockford(value: int, characters: int) -> str:
    return "".join(ALPHABET[value >> 5 * place & 31] for place in reversed(range(characters)))


def check_character(number: str) -> str:
    """The sum of the digits, the last one first, each times a power of x in GF(2)[x] / (x^5 + x^2 + 1)."""
    total = 0
    for power, character in enumerate(reversed(number), start=1):
        product = ALPHABET.index(character)
        for _ in range(power):
            product <<= 1
            if product & 32:
                product ^= 0b100101
        total ^= product
    return ALPHABET[total]


def code(number: str, secret: bytes) -> str:
    tag = hmac.new(secret, b"IK1" + number.encode(), hashlib.sha256).digest()[:10]
    return "IK1" + number + crockford(int.from_bytes(tag, "big"), 16)


def main() -> None:
    numbers = (line.strip() for line in sys.stdin)
    if sys.argv[1] == "--typed":
        lines = (f"{number[:4]}-{number[4:]}-{check_character(number)}" for number in numbers)
    else:
        with open(sys.argv[1], encoding="ascii") as keys:
            secret = bytes.fromhex(keys.read().splitlines()[-1].split()[1])
        lines = (code(number, secret) for number in numbers)
    for line in lines:
        print(line)


main()
