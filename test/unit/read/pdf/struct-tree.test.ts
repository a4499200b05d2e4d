import { expect, test } from "vitest";
import { readTags, type Tag } from "../../../../src/read/pdf/struct-tree.ts";

type Node = { readonly role?: string; readonly id?: string; readonly children?: readonly Node[] };

const node = (role: string, ...children: readonly Node[]): Node => ({ role, children });
const content = (id: number): Node => ({ id: `p7R_mc${id}` });

/** A tag on one line: its element, "h2" of a heading, table.row.cell of a cell. */
const show = ({ element, heading, cell }: Tag): string =>
  [element, heading === null ? "" : `h${heading}`, cell ? `${cell.table}.${cell.row}.${cell.cell}` : ""]
    .filter((part) => part !== "")
    .join(" ");

const shown = (tree: Node): readonly string[] => [...readTags(tree)].map(([id, tag]) => `${id}: ${show(tag)}`);

test("paragraphs and headings, with the spans inside them", () => {
  const tree = node(
    "Root",
    node("H2", content(0)),
    node("P", content(1), node("Span", content(2))),
    node("P", content(3)),
  );
  expect(shown(tree)).toEqual(["0: 1 h2", "1: 2", "2: 2", "3: 3"]);
});

test("cells, counted by row, with the paragraphs inside them; empty rows count too", () => {
  const tree = node(
    "Root",
    node("Table", node("TR"), node("TBody", node("TR", node("TH", node("P", content(4))), node("TD", content(5))))),
    node("Table", node("TR", node("TD"), node("TD", content(6)))),
    node("P", content(7)),
  );
  expect(shown(tree)).toEqual(["4: 2 1.1.0", "5: 3 1.1.1", "6: 5 2.0.1", "7: 6"]);
});

test.each([
  ["no tree", null],
  ["nothing of the kind", { role: 3, children: "none", id: 5 }],
])("%s has no tags", (_, tree) => {
  expect(readTags(tree).size).toBe(0);
});

test("a tree without end in depth is left at some depth", () => {
  let tree: Node = content(1);
  for (let depth = 0; depth < 100_000; depth += 1) tree = { role: "Div", children: [tree] };
  expect(readTags(tree).size).toBe(0);
});
