/** Cells and lines of the terminal. */
export type Size = { readonly columns: number; readonly rows: number };

export const smallest: Size = { columns: 60, rows: 15 };

/** From these widths on: two panes, a sidebar beside them, a wider sidebar. */
const panesFrom = 80;
const sidebarFrom = 100;
const wideFrom = 150;

/** Where the parts of the screen lie. `body` and `width` are the lines and cells of the list; `sidebar` is 0 where there is none. */
export type Geometry = {
  readonly columns: number;
  readonly sidebar: number;
  readonly width: number;
  readonly body: number;
  readonly detail: number;
  readonly paneHead: boolean;
  readonly unified: boolean;
};

/**
 * The places of everything on the screen. One line of the terminal stays free: at full height Ink clears the screen and
 * what was scrolled out of it with every frame.
 *
 * @param unified - what the user chose; null leaves it to the width
 * @param panes - whether the view has a last and a this year's pane
 */
export function geometryOf(size: Size, unified: boolean | null, panes: boolean): Geometry {
  const { columns, rows } = size;
  const sidebar = columns < sidebarFrom ? 0 : columns < wideFrom ? 25 : 34;
  const width = sidebar === 0 ? columns : columns - sidebar - 1;
  const isUnified = unified ?? columns < panesFrom;
  const paneHead = panes && !isUnified;
  const detail = detailHeight(rows);
  const around = 3 + (paneHead ? 1 : 0) + 1 + detail + 1;
  return { columns, sidebar, width, body: Math.max(1, rows - 1 - around), detail, paneHead, unified: isUnified };
}

/** Lines for what is under the cursor: its title, both years, a note; fewer where lines are few. */
function detailHeight(rows: number): number {
  if (rows >= 28) return 4;
  if (rows >= 24) return 3;
  return rows >= 18 ? 2 : 1;
}

export function isTooSmall({ columns, rows }: Size): boolean {
  return columns < smallest.columns || rows < smallest.rows;
}
