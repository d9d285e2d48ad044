"""Films of badges for a browser's fake camera: motion JPEG of 1280 x 720, thirty pictures a second, played over and over."""

import io
import math
import random

from PIL import Image, ImageFilter

WIDTH, HEIGHT = 1280, 720
#: Pictures that one badge is shown for, and pictures between two with nobody before the camera.
SHOWN, EMPTY = 30, 6


def solve(rows):
    """Gauss-Jordan: what the equations say, each a list of factors with the result at its end."""
    size = len(rows)
    for place in range(size):
        best = max(range(place, size), key=lambda row: abs(rows[row][place]))
        rows[place], rows[best] = rows[best], rows[place]
        pivot = rows[place][place]
        rows[place] = [value / pivot for value in rows[place]]
        for other in range(size):
            if other != place and rows[other][place]:
                factor = rows[other][place]
                rows[other] = [value - factor * own for value, own in zip(rows[other], rows[place])]
    return [row[-1] for row in rows]


def plane(width, height, corners):
    """Where each place of the picture lies on the card, as Pillow's PERSPECTIVE wants it."""
    rows = []
    for (x, y), (u, v) in zip(corners, [(0, 0), (width, 0), (width, height), (0, height)]):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    return solve(rows)


def corners(x, y, side, turn, tilt):
    """A square card about a point, turned in its plane and tilted out of it, as a camera sees it."""
    found = []
    for across, up in [(-1, -1), (1, -1), (1, 1), (-1, 1)]:
        flat_x = across * math.cos(turn) - up * math.sin(turn)
        flat_y = across * math.sin(turn) + up * math.cos(turn)
        depth = 1 + 0.35 * flat_x * math.sin(tilt)
        found.append((x + side / 2 * flat_x * math.cos(tilt) / depth, y + side / 2 * flat_y / depth))
    return found


class Film:
    def __init__(self, path, seed=7):
        self.file = open(path, "wb")
        self.chance = random.Random(seed)
        self.yard = self._yard()
        self.pictures = 0

    def close(self):
        self.file.close()

    def _yard(self):
        """What stands behind the badges: bright and dark places, softly."""
        small = Image.new("L", (32, 18))
        small.putdata([self.chance.randrange(60, 190) for _ in range(32 * 18)])
        return small.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)

    def _write(self, picture):
        out = io.BytesIO()
        # Cameras give colours; the fake one understands nothing else.
        picture.convert("RGB").save(out, "JPEG", quality=80)
        self.file.write(out.getvalue())
        self.pictures += 1

    def nobody(self, pictures=EMPTY):
        for _ in range(pictures):
            self._write(self.yard)

    def show(self, cards, pictures=SHOWN):
        """Badges side by side, each moving, turning and tilting a little; then nobody."""
        ways = [self._way(place, len(cards)) for place in range(len(cards))]
        for moment in range(pictures):
            picture = self.yard.copy()
            for card, way in zip(cards, ways):
                self._lay(picture, card, corners(*way(moment / pictures)))
            self._write(picture)
        self.nobody()

    @staticmethod
    def _lay(picture, card, places):
        """A card in the picture, a little out of focus; only its surroundings are reckoned."""
        left, top = (int(min(place[axis] for place in places)) - 2 for axis in (0, 1))
        size = tuple(int(max(place[axis] for place in places)) + 3 - low for axis, low in ((0, left), (1, top)))
        there = plane(card.width, card.height, [(x - left, y - top) for x, y in places])
        laid = card.transform(size, Image.Transform.PERSPECTIVE, there, Image.Resampling.BILINEAR)
        mask = Image.new("L", card.size, 255).transform(size, Image.Transform.PERSPECTIVE, there)
        picture.paste(laid.filter(ImageFilter.GaussianBlur(0.7)), (left, top), mask)

    def _way(self, place, count):
        chance = self.chance
        side = chance.uniform(300, 400) if count == 1 else chance.uniform(280, 330)
        x = WIDTH * (place + 0.5) / count + chance.uniform(-60, 60)
        y = HEIGHT / 2 + chance.uniform(-60, 60)
        turn = chance.uniform(-math.pi, math.pi)
        tilt = chance.uniform(-0.7, 0.7)
        moves = [chance.uniform(-50, 50) for _ in range(2)]
        turns = chance.uniform(-0.25, 0.25)

        def way(part):
            return (x + moves[0] * part, y + moves[1] * part, side, turn + turns * part, tilt * (1 - 0.4 * part))

        return way


def card(path):
    """A badge's picture as the program made it, square on white paper."""
    badge = Image.open(path).convert("L")
    side = max(badge.size) + 20
    paper = Image.new("L", (side, side), 235)
    paper.paste(badge, ((side - badge.width) // 2, (side - badge.height) // 2))
    return paper
