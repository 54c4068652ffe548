/** Light and dark value of a colour. */
export interface Pair {
  light: string;
  dark: string;
}

/** Parses `light-dark(…, …)`; any other colour is used for both. */
export function pairOf(value: string): Pair {
  const inside = /^light-dark\(([^]*)\)$/.exec(value.trim())?.[1];
  if (inside === undefined) return { light: value, dark: value };
  let depth = 0;
  for (const [index, letter] of [...inside].entries()) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === ',' && depth === 0) {
      return { light: inside.slice(0, index).trim(), dark: inside.slice(index + 1).trim() };
    }
  }
  return { light: value, dark: value };
}

export const asValue = ({ light, dark }: Pair): string =>
  light === dark ? light : `light-dark(${light}, ${dark})`;

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Returns red, green and blue of a colour on white, each up to 255; `undefined` if it is not a colour. */
function channels(colour: string): [number, number, number] | undefined {
  if (!CSS.supports('color', colour)) return undefined;
  context.canvas.width = context.canvas.height = 1;
  for (const fill of ['#fff', colour]) {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Converts a colour to `#rrggbb`, the only format of a colour input. */
export const hexOf = (colour: string): string =>
  `#${(channels(colour) ?? [0, 0, 0]).map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

function luminance(colour: [number, number, number]): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Returns the WCAG 2 contrast of two colours, from 1 to 21; `undefined` if one is not a colour. */
export function contrast(one: string, other: string): number | undefined {
  const [first, second] = [channels(one), channels(other)];
  if (!first || !second) return undefined;
  const [lower = 0, higher = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}
