// Reads a PNG as Chromium makes it (8 bits, RGB or RGBA, not interlaced) and compares two of them.
// Written out because it is small and saves the tests a dependency; it is no general reader of pictures.

import { inflateSync } from 'node:zlib';

export function decode(png) {
  let at = 8;
  let width = 0;
  let height = 0;
  let channels = 0;
  const parts = [];
  while (at < png.length) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') {
      width = data.readUInt32BE(0);
      height = data.readUInt32BE(4);
      channels = { 2: 3, 6: 4 }[data[9]];
      if (data[8] !== 8 || !channels || data[12] !== 0) throw new Error('a PNG of a kind that Chromium does not make');
    }
    if (kind === 'IDAT') parts.push(data);
    at += length + 12;
  }
  return { width, height, channels, data: unfilter(inflateSync(Buffer.concat(parts)), width, height, channels) };
}

// The five filters of the PNG specification, section 9.
function unfilter(raw, width, height, channels) {
  const stride = width * channels;
  const out = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)];
    for (let i = 0; i < stride; i++) {
      const left = i >= channels ? out[row * stride + i - channels] : 0;
      const up = row ? out[(row - 1) * stride + i] : 0;
      const corner = row && i >= channels ? out[(row - 1) * stride + i - channels] : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      out[row * stride + i] = (raw[row * (stride + 1) + 1 + i] + guess) & 255;
    }
  }
  return out;
}

function paeth(left, up, corner) {
  const p = left + up - corner;
  const [a, b, c] = [Math.abs(p - left), Math.abs(p - up), Math.abs(p - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** How many pixels differ so much that an eye sees it: a contrast of at least `ratio` between before and after. */
export function changed(before, after, ratio) {
  const [a, b] = [decode(before), decode(after)];
  let count = 0;
  for (let pixel = 0; pixel < Math.min(a.width * a.height, b.width * b.height); pixel++) {
    const [one, two] = [luminance(a, pixel), luminance(b, pixel)];
    if ((Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05) >= ratio) count++;
  }
  return count;
}

// Relative luminance as WCAG 2 defines it.
const LINEAR = Array.from({ length: 256 }, (_, i) => (i / 255 <= 0.04045 ? i / 255 / 12.92 : ((i / 255 + 0.055) / 1.055) ** 2.4));
function luminance({ data, channels }, pixel) {
  const at = pixel * channels;
  return 0.2126 * LINEAR[data[at]] + 0.7152 * LINEAR[data[at + 1]] + 0.0722 * LINEAR[data[at + 2]];
}
