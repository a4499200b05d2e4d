import { stockRows } from "../glossary/stock-words.ts";
import { defineCheck } from "./define-check.ts";
import { followStock } from "./stock.ts";

/** In the 2019 edition a year opens with the items that the year before closed with: its own opening and its change. */
export const itemStock = defineCheck({
  rules: ["item-stock"],
  of: "pair",
  run: (before, after) => {
    if (before.edition !== "2019" || after.edition !== "2019") return { value: [], notices: [] };
    const found = stockRows.items.map((row) =>
      followStock("item-stock", row, before, after, {
        last: `${row}/itemsLastYear`,
        came: [[before, `${row}/itemsChange`]],
        went: [],
        now: `${row}/itemsLastYear`,
      }),
    );
    return { value: found.flatMap(({ value }) => value), notices: found.flatMap(({ notices }) => notices) };
  },
});
