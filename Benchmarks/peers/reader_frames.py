"""Makes camera frames of 1280 x 720 with QR codes in them, the same for the same seed.

    reader_frames.py PACK [--seed N] [--each N] [--classes easy,medium,hard] [--kinds turned,tilted,...]

PACK gets the frames: width and height as 32-bit little-endian numbers, then a byte a pixel. PACK.txt gets a line a frame:
class, kind, and what is in it, each text in hexadecimal.
"""

import argparse
import struct

import cv2
import numpy as np
import segno

WIDTH, HEIGHT = 1280, 720
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CLASSES = ("easy", "medium", "hard")


def pick(rng, level, easy, medium, hard):
    """A number within the range of the frame's class."""
    low, high = {"easy": easy, "medium": medium, "hard": hard}[level]
    return rng.uniform(low, high)


def badge(rng):
    return "IK1" + "".join(rng.choice(list(CROCKFORD), 24))


def foreign(rng):
    """Somebody else's code, of any version that a camera of this size can see."""
    version = int(rng.choice([1, 3, 4, 5, 6, 7, 8, 10, 12, 14]))
    letters = list("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/?=&")
    error = rng.choice(["L", "M", "Q", "H"])
    for length in range(version * version * 2 + 14, 3, -3):
        text = "https://" + "".join(rng.choice(letters, max(1, length - 8)))
        if rng.random() < 0.25:
            text = "".join(rng.choice(list("0123456789"), length))
        try:
            return text, segno.make(text, version=version, error=error, boost_error=False, micro=False)
        except segno.DataOverflowError:
            continue
    text = str(rng.integers(10**6))
    return text, segno.make(text, micro=False)


def card(rng, kind):
    """A symbol on its card: the picture, pixels a module, its text."""
    if kind == "foreign":
        text, code = foreign(rng)
    else:
        text = badge(rng)
        code = segno.make(text, version=2, error="q", boost_error=False, micro=False)
    cells = np.array([[1 if cell else 0 for cell in row] for row in code.matrix], np.uint8)
    pitch = 12 if len(cells) < 50 else 8
    quiet = 4 if rng.random() < 0.8 else 2.5
    dark, light = (20, 235) if kind != "faded" else (90, 200)
    symbol = np.where(np.kron(cells, np.ones((pitch, pitch), np.uint8)) > 0, dark, light).astype(np.uint8)
    margin = int(quiet * pitch)
    below = int(pitch * rng.uniform(0, 9))
    side = len(symbol)
    picture = np.full((side + 2 * margin + below, side + 2 * margin), light, np.uint8)
    picture[margin:margin + side, margin:margin + side] = symbol
    if below > 5 * pitch:
        cv2.putText(picture, text[:11], (margin, margin + side + 4 * pitch), cv2.FONT_HERSHEY_SIMPLEX, pitch / 10, dark, pitch // 5)
    if kind == "inverted":
        picture = 255 - picture
    if kind == "mirrored":
        picture = picture[:, ::-1]
    return np.ascontiguousarray(picture), pitch, text


def background(rng):
    base = rng.uniform(40, 215)
    ground = np.full((HEIGHT, WIDTH), base, np.float32)
    ground += np.linspace(-30, 30, WIDTH)[None, :] * rng.uniform(-1, 1) + np.linspace(-30, 30, HEIGHT)[:, None] * rng.uniform(-1, 1)
    for _ in range(rng.integers(3, 22)):
        x, y = rng.integers(0, WIDTH), rng.integers(0, HEIGHT)
        w, h = rng.integers(15, 420), rng.integers(15, 300)
        tone = float(rng.uniform(0, 255))
        if rng.random() < 0.5:
            cv2.rectangle(ground, (int(x), int(y)), (int(x + w), int(y + h)), tone, -1)
        else:
            cv2.ellipse(ground, (int(x), int(y)), (int(w), int(h)), float(rng.uniform(0, 180)), 0, 360, tone, -1)
    ground = np.clip(ground, 0, 255).astype(np.uint8)
    for _ in range(rng.integers(0, 14)):
        place = (int(rng.integers(0, WIDTH)), int(rng.integers(0, HEIGHT)))
        cv2.putText(ground, badge(rng), place, cv2.FONT_HERSHEY_SIMPLEX, float(rng.uniform(0.4, 2)), float(rng.uniform(0, 255)), int(rng.integers(1, 4)))
    ground = ground.astype(np.float32)
    if rng.random() < 0.3:
        coarse = rng.normal(0, rng.uniform(5, 30), (HEIGHT // 6, WIDTH // 6)).astype(np.float32)
        ground += cv2.resize(coarse, (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR)
    return np.clip(ground, 0, 255)


def place(rng, ground, picture, pitch, module, turn, tilt, centre, curve):
    """Lays a card into the frame, seen by a camera in perspective, averaged over each pixel. Returns the modules' size."""
    rows, columns = picture.shape
    over = 3
    scale = module / pitch
    axis = rng.uniform(0, 2 * np.pi)
    corners = np.array([[0, 0], [columns, 0], [columns, rows], [0, rows]], np.float64) - [columns / 2, rows / 2]
    corners *= scale
    c, s = np.cos(turn), np.sin(turn)
    corners = corners @ np.array([[c, s], [-s, c]])
    # Turned about an axis in the picture's plane, then seen from a distance of about three times its size.
    direction = np.array([np.cos(axis), np.sin(axis)])
    across = np.array([-direction[1], direction[0]])
    along, out = corners @ direction, corners @ across
    depth = out * np.sin(tilt)
    out = out * np.cos(tilt)
    distance = 3.2 * max(columns, rows) * scale
    factor = distance / (distance + depth)
    seen = (along * factor)[:, None] * direction + (out * factor)[:, None] * across + centre
    source = np.array([[0, 0], [columns, 0], [columns, rows], [0, rows]], np.float32)
    x0, y0 = np.floor(seen.min(0)).astype(int) - 3
    x1, y1 = np.ceil(seen.max(0)).astype(int) + 4
    x0, y0, x1, y1 = max(0, x0), max(0, y0), min(WIDTH, x1), min(HEIGHT, y1)
    if x1 <= x0 or y1 <= y0:
        return
    target = ((seen - [x0, y0]) * over).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(source, target)
    size = ((x1 - x0) * over, (y1 - y0) * over)
    inverse = np.linalg.inv(matrix)
    ys, xs = np.mgrid[0:size[1], 0:size[0]].astype(np.float64)
    w = inverse[2, 0] * xs + inverse[2, 1] * ys + inverse[2, 2]
    u = (inverse[0, 0] * xs + inverse[0, 1] * ys + inverse[0, 2]) / w
    v = (inverse[1, 0] * xs + inverse[1, 1] * ys + inverse[1, 2]) / w
    if curve > 0:
        # Wrapped around an upright cylinder: what bends away is squeezed and drawn aside.
        t = np.clip((u / columns - 0.5) * 2, -1.2, 1.2)
        u = (np.arcsin(np.clip(t * np.sin(curve), -1, 1)) / curve + 1) / 2 * columns
        v = v + (1 - np.cos(np.clip(t, -1, 1) * curve)) * rows * 0.16
    patch = cv2.remap(picture, u.astype(np.float32), v.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=0)
    mask = ((u >= 0) & (u < columns) & (v >= 0) & (v < rows)).astype(np.float32)
    patch = cv2.resize(patch.astype(np.float32) * mask, (x1 - x0, y1 - y0), interpolation=cv2.INTER_AREA)
    mask = cv2.resize(mask, (x1 - x0, y1 - y0), interpolation=cv2.INTER_AREA)
    ground[y0:y1, x0:x1] = ground[y0:y1, x0:x1] * (1 - mask) + patch


def motion(length, angle):
    size = int(np.ceil(length)) * 2 + 3
    kernel = np.zeros((size * 8, size * 8), np.float32)
    middle = size * 4
    offset = np.array([np.cos(angle), np.sin(angle)]) * length * 4
    cv2.line(kernel, tuple(int(k) for k in middle - offset), tuple(int(k) for k in middle + offset), 1.0, 8)
    kernel = cv2.resize(kernel, (size, size), interpolation=cv2.INTER_AREA)
    return kernel / kernel.sum()


def disk(radius):
    size = int(np.ceil(radius)) * 2 + 3
    kernel = np.zeros((size * 8, size * 8), np.float32)
    cv2.circle(kernel, (size * 4, size * 4), max(1, int(radius * 8)), 1.0, -1)
    kernel = cv2.resize(kernel, (size, size), interpolation=cv2.INTER_AREA)
    return kernel / kernel.sum()


KINDS = (
    "plain", "turned", "tilted", "motion", "defocus", "noise", "glare", "dark", "curved", "dirt", "small", "shadow", "faded",
    "two", "inverted", "mirrored", "foreign", "mixed",
)


def frame(rng, level, kind):
    ground = background(rng)
    texts = []
    count = 2 if kind == "two" else 1
    spots = []
    module = pick(rng, level, (4.5, 11), (3, 7), (2.4, 5))
    if kind == "small":
        module = pick(rng, level, (2.6, 3.4), (2.0, 2.6), (1.4, 2.0))
    for index in range(count):
        picture, pitch, text = card(rng, kind)
        here = module
        if count == 2:
            here = min(module, 7.5)
        longest = max(picture.shape) / pitch
        here = min(here, 560 / longest)
        if kind == "foreign":
            here = max(here, 2.6)
        turn = np.radians(pick(rng, level, (-20, 20), (-180, 180), (-180, 180)))
        if kind == "turned":
            turn = np.radians(rng.uniform(-180, 180))
        tilt = np.radians(pick(rng, level, (0, 10), (5, 25), (10, 35)))
        if kind == "tilted":
            tilt = np.radians(pick(rng, level, (10, 25), (28, 42), (45, 60)))
        curve = 0.0
        if kind == "curved":
            curve = pick(rng, level, (0.2, 0.4), (0.45, 0.7), (0.8, 1.15))
        radius = longest * here * 0.72
        low_x, high_x = (radius, WIDTH - radius) if count == 1 else ((radius, WIDTH / 2 - 10) if index == 0 else (WIDTH / 2 + 10, WIDTH - radius))
        if count == 2:
            low_x = min(low_x, WIDTH / 4 if index == 0 else 3 * WIDTH / 4 - 1)
            centre = np.array([WIDTH / 4 + rng.uniform(-40, 40) + index * WIDTH / 2, HEIGHT / 2 + rng.uniform(-60, 60)])
        else:
            centre = np.array([rng.uniform(low_x, max(low_x + 1, high_x)), rng.uniform(min(radius, HEIGHT / 2), max(min(radius, HEIGHT / 2) + 1, HEIGHT - radius))])
        place(rng, ground, picture, pitch, here, turn, tilt, centre, curve)
        spots.append((centre, longest * here, here))
        texts.append(text)
    module = spots[0][2]
    centre, side, _ = spots[0]
    if kind == "dirt":
        for _ in range(int(pick(rng, level, (2, 4), (4, 8), (7, 13)))):
            spot = centre + rng.uniform(-0.4, 0.4, 2) * side
            size = max(1, int(module * pick(rng, level, (0.5, 1.1), (0.7, 1.5), (1.0, 2.0))))
            tone = float(rng.choice([rng.uniform(0, 80), rng.uniform(170, 255)]))
            cv2.ellipse(ground, (int(spot[0]), int(spot[1])), (size, max(1, int(size * rng.uniform(0.3, 1)))), float(rng.uniform(0, 180)), 0, 360, tone, -1)
        if level == "hard":
            end = centre + rng.uniform(-0.5, 0.5, 2) * side
            start = centre + rng.uniform(-0.5, 0.5, 2) * side
            cv2.line(ground, tuple(int(k) for k in start), tuple(int(k) for k in end), float(rng.uniform(0, 255)), max(1, int(module * 0.7)))
    if kind == "shadow" or (kind == "mixed" and rng.random() < 0.5):
        normal = rng.normal(0, 1, 2)
        normal /= np.linalg.norm(normal)
        ys, xs = np.mgrid[0:HEIGHT, 0:WIDTH]
        edge = (xs - centre[0]) * normal[0] + (ys - centre[1]) * normal[1]
        soft = pick(rng, level, (8, 20), (3, 10), (1, 5)) * module / 3
        depth = pick(rng, level, (0.2, 0.4), (0.4, 0.65), (0.65, 0.82))
        ground *= (1 - depth / (1 + np.exp(-np.clip(edge / soft, -50, 50)))).astype(np.float32)
    if kind == "glare" or (kind == "mixed" and rng.random() < 0.35):
        ys, xs = np.mgrid[0:HEIGHT, 0:WIDTH]
        for _ in range(1 if level != "hard" else 2):
            spot = centre + rng.uniform(-0.45, 0.45, 2) * side
            reach = side * pick(rng, level, (0.08, 0.15), (0.12, 0.2), (0.15, 0.26))
            distance = np.hypot(xs - spot[0], (ys - spot[1]) * rng.uniform(0.6, 1.6))
            ground += (pick(rng, level, (80, 160), (160, 300), (250, 500)) * np.exp(-(distance / reach) ** 2)).astype(np.float32)
        ground = np.clip(ground, 0, 255)
    blur = module * pick(rng, level, (0.05, 0.18), (0.15, 0.3), (0.2, 0.4))
    if kind == "mixed":
        blur = module * pick(rng, level, (0.1, 0.2), (0.2, 0.35), (0.35, 0.5))
    if kind == "defocus":
        ground = cv2.filter2D(ground, -1, disk(module * pick(rng, level, (0.3, 0.6), (0.6, 0.95), (0.95, 1.35))))
    elif kind == "motion":
        ground = cv2.filter2D(ground, -1, motion(module * pick(rng, level, (0.4, 0.9), (0.9, 1.4), (1.4, 2.1)), rng.uniform(0, np.pi)))
    ground = cv2.GaussianBlur(ground, (0, 0), max(0.15, blur))
    grain = pick(rng, level, (1, 3), (2, 6), (4, 9))
    if kind == "noise":
        grain = pick(rng, level, (5, 12), (12, 24), (24, 42))
    if kind == "dark":
        low = pick(rng, level, (10, 30), (5, 25), (3, 20))
        ground = low + ground / 255 * pick(rng, level, (70, 110), (35, 65), (18, 34))
        grain = pick(rng, level, (1, 3), (2, 4), (2.5, 4.5))
    ground = ground + rng.normal(0, grain, ground.shape)
    return np.clip(np.round(ground), 0, 255).astype(np.uint8), texts


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pack")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=6)
    parser.add_argument("--classes", default=",".join(CLASSES))
    parser.add_argument("--kinds", default=",".join(KINDS))
    options = parser.parse_args()
    with open(options.pack, "wb") as pack, open(options.pack + ".txt", "w") as told:
        for level in options.classes.split(","):
            for kind in options.kinds.split(","):
                for index in range(options.each):
                    rng = np.random.default_rng([options.seed, CLASSES.index(level), KINDS.index(kind), index])
                    picture, texts = frame(rng, level, kind)
                    pack.write(struct.pack("<II", *picture.shape[::-1]) + picture.tobytes())
                    told.write(" ".join([level, kind] + [text.encode().hex() for text in texts]) + "\n")


if __name__ == "__main__":
    main()
