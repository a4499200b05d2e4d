import { listOf } from "./list-of.ts";
/**
 * What the tags of a PDF say of a page's marked content, by its id. Lines of one element belong together, wherever they
 * are broken. `table` counts the tables of the page; `row` and `cell` count from 0 in the whole table, which is told on
 * every page it stands on. No spans are known.
 */
export type Tags = ReadonlyMap<number, Tag>;

export type Tag = {
  /** The paragraph, heading or cell it is of: equal for the pieces of one. */
  readonly element: number;
  /** 1–6 for a heading. */
  readonly heading: number | null;
  readonly cell: { readonly table: number; readonly row: number; readonly cell: number } | null;
};

/** Elements of running text: what is inside one is one text. Spans, links and the like are inside. */
const TEXT = /^(?:P|H[1-6]?|Title|Caption|LBody|TD|TH)$/u;
/** A tree deeper than this is an attack. */
const DEEPEST = 500;

/** What the elements around a node say. `counts`: cells so far of the row around it. */
type Around = Tag & {
  readonly table: { readonly number: number; rows: number } | null;
  readonly row: { readonly number: number; cells: number } | null;
  readonly depth: number;
};

/** The structure tree of a page, as pdf.js gives it → tags by content id. Linear; walks without recursion. */
export function readTags(tree: unknown): Tags {
  const tags = new Map<number, Tag>();
  const counts = { elements: 0, tables: 0 };
  const open: { readonly node: unknown; readonly around: Around }[] = [
    { node: tree, around: { element: 0, heading: null, cell: null, table: null, row: null, depth: 0 } },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, around } = next;
    if (typeof node !== "object" || node === null || around.depth > DEEPEST) continue;
    const id = contentId(node);
    if (id !== null) tags.set(id, { element: around.element, heading: around.heading, cell: around.cell });
    const inside = enter(roleOf(node), around, counts);
    const children = ("children" in node ? listOf(node.children) : null) ?? [];
    for (const child of children.toReversed()) open.push({ node: child, around: inside });
  }
  return tags;
}

/** What is said of the children of an element. */
function enter(role: string, around: Around, counts: { elements: number; tables: number }): Around {
  const inside = { ...around, depth: around.depth + 1 };
  if (role === "Table") {
    counts.tables += 1;
    return { ...inside, heading: null, cell: null, table: { number: counts.tables, rows: 0 }, row: null };
  }
  if (role === "TR" && around.table) {
    around.table.rows += 1;
    return { ...inside, row: { number: around.table.rows - 1, cells: 0 } };
  }
  if (!TEXT.test(role)) return inside;
  counts.elements += 1;
  const heading = headingLevel(role) ?? around.heading;
  return { ...inside, element: counts.elements, heading, cell: cellIn(role, around) ?? around.cell };
}

function cellIn(role: string, { table, row }: Around): Tag["cell"] {
  if (!table || !row || !/^T[DH]$/u.test(role)) return null;
  row.cells += 1;
  return { table: table.number, row: row.number, cell: row.cells - 1 };
}

const roleOf = (node: object): string => ("role" in node && typeof node.role === "string" ? node.role : "");

/** pdf.js names marked content `p12R_mc7`. */
function contentId(node: object): number | null {
  const id = "id" in node && typeof node.id === "string" ? /_mc(\d+)$/u.exec(node.id)?.[1] : undefined;
  return id === undefined ? null : Number(id);
}

function headingLevel(role: string): number | null {
  if (role === "Title" || role === "H") return 1;
  const level = /^H([1-6])$/u.exec(role)?.[1];
  return level === undefined ? null : Number(level);
}
