'use strict';
/** Small drawings: an effect with its interval on a line whose middle is no change. */
const Charts = (() => {
  const NS = 'http://www.w3.org/2000/svg';
  const extents = new Map();

  function part(name, attributes) {
    const node = document.createElementNS(NS, name);
    Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
    return node;
  }

  /** Scales stay as they are while an answer grows sharper, so that its interval is seen to narrow. */
  function forget() { extents.clear(); }

  const lowOf = line => Number.isFinite(line.low) ? line.low : line.aloneLow;
  const highOf = line => Number.isFinite(line.high) ? line.high : line.aloneHigh;

  /** Makes room for lines that stand in one table, before any of them is drawn: all have the same scale. */
  function extend(id, lines) {
    const numbers = lines.flatMap(line => [line.effect, lowOf(line), highOf(line)]).filter(Number.isFinite).map(Math.abs);
    extents.set(id, Math.max(extents.get(id) || 0, ...numbers) || 1);
  }

  function mark(id, line, label) {
    const svg = part('svg', { viewBox: '0 0 200 26', class: 'mark', role: 'img', 'aria-label': label});
    svg.append(part('line', { x1: 100, x2: 100, y1: 0, y2: 26, class: 'zero' }));
    const [low, high] = [lowOf(line), highOf(line)];
    extend(id, [line]);
    const extent = extents.get(id);
    const x = value => 100 + 96 * value / extent;
    const side = line.effect < 0 ? 'less' : 'more';
    if (Number.isFinite(low) && Number.isFinite(high)) {
      svg.append(part('line', { x1: x(low), x2: x(high), y1: 13, y2: 13, class: 'bar ' + side }));
    }
    if (Number.isFinite(line.effect)) {
      svg.append(part('ellipse', { cx: x(line.effect), cy: 13, rx: 4, ry: 6, class: line.isDistinguishable ? side : side + ' hollow' }));
    }
    return svg;
  }

  return { mark, extend, forget };
})();
