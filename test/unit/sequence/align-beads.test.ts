import { expect, test } from "vitest";
import { alignBeads, type Bead } from "../../../src/sequence/align-beads.ts";

/** "ab cd|abcd" reads: two items, then one. Sides that spell the same gain their length, others lose 1. */
function align(lists: string): string {
  const [first = [], second = []] = lists.split("|").map((list) => list.split(" ").filter(Boolean));
  const sides = ({ a, b, na, nb }: Bead) => [first.slice(a, a + na), second.slice(b, b + nb)];
  const spell = (bead: Bead, glue: string) => sides(bead).map((items) => items.join(glue));
  const gain = (bead: Bead) => {
    const [x = "", y = ""] = spell(bead, "");
    return x === y ? x.length : -1;
  };
  return alignBeads(first.length, second.length, gain)
    .map((bead) => spell(bead, "+").join("="))
    .join(" ");
}

test.each([
  ["nothing", "|", ""],
  ["one side only", "ab cd|", ""],
  ["one put in", "ab ef|ab cd ef", "ab=ab ef=ef"],
  ["one taken out at each end", "xx ab yy|ab", "ab=ab"],
  ["a split", "abcd|ab cd", "abcd=ab+cd"],
  ["a split of three", "abcdef|ab cd ef", "abcdef=ab+cd+ef"],
  ["a merge of three", "ab cd ef|abcdef", "ab+cd+ef=abcdef"],
  ["no merge of four", "ab cd ef gh|abcdefgh", ""],
  ["the longer of two that cross", "ab cde|cde ab", "cde=cde"],
])("joins %s", (_, lists, expected) => expect(align(lists)).toBe(expected));

test("on a tie an item stands alone", () => {
  expect(alignBeads(2, 2, () => 0)).toEqual([]);
});

test("on a tie the smaller bead wins", () => {
  const gain = ({ b }: Bead) => (b === 0 ? 1 : 0);
  expect(alignBeads(1, 2, gain)).toEqual([{ a: 0, b: 0, na: 1, nb: 1 }]);
});
