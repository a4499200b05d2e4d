/** A table of numbers that start at 0. Asking beyond an edge gives 0, so that a recurrence needs no border cases. */
export type Matrix = {
  readonly at: (row: number, column: number) => number;
  readonly put: (row: number, column: number, value: number) => void;
};

/** @param rows, columns - 8 bytes a cell; the caller bounds their product */
export function zeroMatrix(rows: number, columns: number): Matrix {
  const cells = new Float64Array(rows * columns);
  return {
    at: (row, column) => (row < rows && column < columns ? (cells[row * columns + column] ?? 0) : 0),
    put: (row, column, value) => {
      cells[row * columns + column] = value;
    },
  };
}
