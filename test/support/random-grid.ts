import fc from "fast-check";

/** A rectangle of a tiling. */
export type Tile = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
};
export type Tiling = { readonly rows: number; readonly columns: number; readonly tiles: readonly Tile[] };

/** Tables cut into rectangles at random, in reading order, each with a text of its own. At least two rows and columns. */
export const tiling: fc.Arbitrary<Tiling> = fc
  .record({
    rows: fc.integer({ min: 2, max: 6 }),
    columns: fc.integer({ min: 2, max: 6 }),
    wishes: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), {
      minLength: 36,
      maxLength: 36,
    }),
  })
  .map(({ rows, columns, wishes }) => {
    const taken = new Set<number>();
    const tiles: Tile[] = [];
    for (let at = 0; at < rows * columns; at += 1) {
      if (taken.has(at)) continue;
      const row = Math.floor(at / columns);
      const column = at % columns;
      const [wantedRows, wantedColumns] = wishes[tiles.length] ?? [1, 1];
      let colSpan = 1;
      while (colSpan < wantedColumns && column + colSpan < columns && !taken.has(at + colSpan)) colSpan += 1;
      const rowSpan = Math.min(wantedRows, rows - row);
      for (let r = row; r < row + rowSpan; r += 1)
        for (let c = column; c < column + colSpan; c += 1) taken.add(r * columns + c);
      tiles.push({ row, column, rowSpan, colSpan, text: `c${tiles.length}` });
    }
    return { rows, columns, tiles };
  });

export function tilingToHtml({ rows, tiles }: Tiling): string {
  const row = (at: number) =>
    tiles
      .filter((tile) => tile.row === at)
      .map(({ rowSpan, colSpan, text }) => `<td rowspan="${rowSpan}" colspan="${colSpan}"><p>${text}</p></td>`)
      .join("");
  return `<table>${Array.from({ length: rows }, (_, at) => `<tr>${row(at)}</tr>`).join("")}</table>`;
}

/** In WordprocessingML a merge over rows is a cell in each of them. */
export function tilingToXml({ rows, tiles }: Tiling): string {
  const cell = (tile: Tile, at: number) =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${tile.colSpan}"/>${tile.rowSpan === 1 ? "" : at === tile.row ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>"}</w:tcPr>` +
    `<w:p><w:r><w:t>${at === tile.row ? tile.text : ""}</w:t></w:r></w:p></w:tc>`;
  const row = (at: number) =>
    tiles
      .filter((tile) => tile.row <= at && at < tile.row + tile.rowSpan)
      .sort((one, other) => one.column - other.column)
      .map((tile) => cell(tile, at))
      .join("");
  return `<w:tbl>${Array.from({ length: rows }, (_, at) => `<w:tr>${row(at)}</w:tr>`).join("")}</w:tbl>`;
}
