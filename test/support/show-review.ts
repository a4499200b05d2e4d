import { reviewInTerminal } from "../../src/cli/terminal.ts";
import { madeComparison } from "./comparison.ts";

/** Shows the made comparison on this terminal: `npx tsx test/support/show-review.ts [zh|en] [color|plain] [auto|1|2]`. */
const [lang = "zh", color = "color", width = "auto"] = process.argv.slice(2);

process.exitCode = await reviewInTerminal(madeComparison(), {
  lang: lang === "en" ? "en" : "zh",
  color: color === "color",
  ambiguousWidth: width === "2" ? "2" : width === "1" ? "1" : "auto",
});
