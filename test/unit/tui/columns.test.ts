import { expect, test } from "vitest";
import { visibleColumns } from "../../../src/tui/layout/columns.ts";

// Seven columns of ten cells, the last of them the total.
const seven = [10, 10, 10, 10, 10, 10, 10];

test.each([
  ["all of them where they fit", 70, 0, [0, 1, 2, 3, 4, 5, 6]],
  ["the first ones and the total", 40, 0, [0, 1, 2, 6]],
  ["a chosen one in sight moves nothing", 40, 2, [0, 1, 2, 6]],
  ["the next one moves them by one", 40, 3, [1, 2, 3, 6]],
  ["the total chosen moves nothing", 40, 6, [0, 1, 2, 6]],
  ["the total alone where no more fits", 12, 0, [6]],
])("%s", (_, room, chosen, expected) => expect(visibleColumns(seven, room, chosen)).toEqual(expected));

test("no columns", () => expect(visibleColumns([], 40, 0)).toEqual([]));
