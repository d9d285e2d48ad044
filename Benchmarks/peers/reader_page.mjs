// Reads a pack of frames (see reader_frames.py) as the page does; a line a frame: nanoseconds, then each text in hexadecimal.
//
//   node reader_page.mjs WASM PACK [ROUNDS]

import fs from "node:fs";
import { startReader } from "../../public/reader.js";

const [wasm, pack, rounds] = process.argv.slice(2);
const reader = await startReader(fs.readFileSync(wasm));
const file = fs.openSync(pack, "r");
const head = Buffer.alloc(8);
while (fs.readSync(file, head, 0, 8) === 8) {
  const [width, height] = [head.readUInt32LE(0), head.readUInt32LE(4)];
  const pixels = new Uint8Array(width * height);
  fs.readSync(file, pixels, 0, pixels.length);
  let best = Infinity;
  let symbols = [];
  for (let round = 0; round < Number(rounds ?? 1); round += 1) {
    const begin = process.hrtime.bigint();
    symbols = reader.readGrey(pixels, width, height);
    best = Math.min(best, Number(process.hrtime.bigint() - begin));
  }
  console.log([best, ...symbols.map((symbol) => Buffer.from(symbol.bytes).toString("hex"))].join(" "));
}
