/** `[a b c d e f]` of the PDF imaging model: x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export type Point = readonly [x: number, y: number];

export const applyTo = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** Six numbers of any array-like, such as pdf.js hands out; null where they are not. */
export function toMatrix(given: unknown): Matrix | null {
  if (!Array.isArray(given) && !(given instanceof Float32Array)) return null;
  const numbers: ArrayLike<unknown> = given;
  const matrix: Matrix = [
    at(numbers, 0),
    at(numbers, 1),
    at(numbers, 2),
    at(numbers, 3),
    at(numbers, 4),
    at(numbers, 5),
  ];
  return matrix.every(Number.isFinite) ? matrix : null;
}

const at = (numbers: ArrayLike<unknown>, index: number): number => {
  const number = numbers[index];
  return typeof number === "number" ? number : Number.NaN;
};
