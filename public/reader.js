// Reads QR codes with reader.wasm, on the page or (better) in a worker. docs/reader.md tells what it answers.

const MODES = { 1: "numeric", 2: "alphanumeric", 4: "byte", 8: "kanji" };
const LEVELS = ["L", "M", "Q", "H"];

/** Fetches and starts a reader. One reads one frame at a time; make one and keep it. */
export async function openReader(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return startReader(await response.arrayBuffer());
}

/** Starts a reader from the module's bytes. */
export async function startReader(bytes) {
  const { instance } = await WebAssembly.instantiate(bytes, {});
  return new Reader(instance.exports);
}

class Reader {
  #exports;

  constructor(exports) {
    this.#exports = exports;
  }

  /** The symbols in an ImageData or another { data, width, height } of red, green, blue and alpha. */
  readColours({ data, width, height }) {
    const grey = this.#room(width, height);
    for (let to = 0, from = 0; to < grey.length; to += 1, from += 4) {
      grey[to] = (data[from] * 77 + data[from + 1] * 150 + data[from + 2] * 29) >> 8;
    }
    return this.#read(width, height);
  }

  /** The symbols in a grey picture, a byte a pixel, whose rows begin `stride` bytes apart: a camera's first plane. */
  readGrey(data, width, height, stride = width) {
    const grey = this.#room(width, height);
    for (let row = 0; row < height; row += 1) {
      grey.set(data.subarray(row * stride, row * stride + width), row * width);
    }
    return this.#read(width, height);
  }

  #room(width, height) {
    const address = this.#exports.frame(width, height);
    if (address === 0) throw new RangeError(`no frame of ${width} x ${height}`);
    return new Uint8Array(this.#exports.memory.buffer, address, width * height);
  }

  #read(width, height) {
    const address = this.#exports.read(width, height);
    // The memory may have grown: views from before are gone.
    const view = new DataView(this.#exports.memory.buffer);
    const symbols = [];
    let at = address + 4;
    for (let left = view.getUint32(address, true); left > 0; left -= 1) {
      symbols.push(symbolAt(view, at));
      at += view.getUint32(at, true);
    }
    return symbols;
  }
}

function symbolAt(view, at) {
  const flags = view.getUint8(at + 6);
  const total = view.getUint8(at + 41);
  const stretches = view.getUint32(at + 44, true);
  const corners = [];
  for (let place = at + 8; place < at + 40; place += 8) {
    corners.push({ x: view.getFloat32(place, true), y: view.getFloat32(place + 4, true) });
  }
  const parts = [];
  for (let index = 0, place = at + 52; index < stretches; index += 1, place += 16) {
    const characterSet = view.getInt32(place + 12, true);
    parts.push({
      mode: MODES[view.getUint32(place, true)],
      start: view.getUint32(place + 4, true),
      count: view.getUint32(place + 8, true),
      characterSet: characterSet < 0 ? null : characterSet,
    });
  }
  const start = at + 52 + 16 * stretches;
  return {
    // A copy: the next frame overwrites what lies in the reader's memory.
    bytes: new Uint8Array(view.buffer.slice(start, start + view.getUint32(at + 48, true))),
    stretches: parts,
    version: view.getUint8(at + 4),
    level: LEVELS[view.getUint8(at + 5)],
    corners,
    isInverted: (flags & 1) !== 0,
    isMirrored: (flags & 2) !== 0,
    mended: view.getUint8(at + 7),
    part: total === 0 ? null : { index: view.getUint8(at + 40), total, parity: view.getUint8(at + 42) },
    industry: (flags & 4) !== 0 ? "gs1" : (flags & 8) !== 0 ? view.getUint8(at + 43) : null,
  };
}
