import type { PrintedCell, PrintedTable } from "../piece.ts";

/** A cell at the place where it begins. `row`, `column` from 0. */
export type Laid = { readonly row: number; readonly column: number; readonly cell: PrintedCell };

/** Where the cells of a table begin; a position held by a cell begun elsewhere has none. */
export function layOut(table: PrintedTable): readonly Laid[] {
  const held = new Set<string>();
  return table.rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell): Laid => {
      while (held.has(`${row},${column}`)) column += 1;
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) held.add(`${row + down},${column + right}`);
      }
      return { row, column, cell };
    });
  });
}

/** Every position of a table, row by row: the cell that begins there, or the one that holds it. */
export function positions(
  table: PrintedTable,
): readonly (readonly { readonly laid: Laid; readonly begins: boolean }[])[] {
  const grid = table.rows.map(() => new Array<Laid | undefined>(table.columns));
  for (const laid of layOut(table)) {
    for (let down = 0; down < laid.cell.rowSpan; down += 1) {
      for (let right = 0; right < laid.cell.colSpan; right += 1) {
        const line = grid[laid.row + down];
        if (line) line[laid.column + right] = laid;
      }
    }
  }
  return grid.map((line, row) =>
    Array.from(line, (laid, column) => {
      if (!laid) throw new Error(`nothing at row ${row}, column ${column}`);
      return { laid, begins: laid.row === row && laid.column === column };
    }),
  );
}
