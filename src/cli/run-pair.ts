import { type CompareOptions, compare } from "../compare.ts";
import { commandWords } from "../glossary/commands.ts";
import type { Comparison } from "../model/comparison.ts";
import { ReportError } from "../model/error.ts";
import { comparisonJson } from "../render/comparison-json.ts";
import { renderComparisonText } from "../render/comparison-text.ts";
import { type Context, exitCodes } from "./context.ts";
import type { Invocation, PairInvocation } from "./invocation.ts";
import { loadSources } from "./load.ts";
import { writeResult } from "./output.ts";
import { startProgress } from "./progress.ts";
import { textOptions } from "./text-options.ts";
import { wantsColor } from "./wants-color.ts";

type Pair = Extract<Invocation, { readonly command: "default" | "compare" | "review" }>;

/** `compare`, `review` and the default: two reports in, what changed out. */
export async function runPair(asked: Pair, context: Context): Promise<number> {
  const screen = wantsScreen(asked, context);
  const progress = startProgress(context, asked.quiet);
  let comparison: Comparison;
  try {
    const [first, second] = await loadSources([asked.before, asked.after], context.stdin, context.lang);
    if (first === undefined || second === undefined) throw new Error("two files were asked for");
    progress.say(commandWords(context.lang).reading(first.file, second.file));
    comparison = await compare(first, second, optionsOf(asked));
  } finally {
    progress.stop();
  }
  if (screen) return review(comparison, asked, context);
  writeResult(rendered(comparison, asked, context), asked.output, context);
  return differs(comparison) ? exitCodes.different : exitCodes.same;
}

/** The screen is for a terminal that can draw; a dumb one and a screen reader get the lines of `compare`. */
function wantsScreen(asked: Pair, context: Context): boolean {
  if (asked.command === "compare" || asked.plain || asked.output !== null || asked.format !== "text") return false;
  const draws = context.env["TERM"] !== "dumb" && !context.env["INK_SCREEN_READER"];
  if (context.stdout.isTTY) return draws;
  if (asked.command === "review") throw new ReportError({ code: "not-a-terminal" });
  return false;
}

function optionsOf(asked: PairInvocation): CompareOptions {
  return {
    force: asked.force,
    ...(asked.agency === null ? {} : { agency: asked.agency }),
    ...(asked.beforeYear === null ? {} : { beforeYear: asked.beforeYear }),
    ...(asked.afterYear === null ? {} : { afterYear: asked.afterYear }),
  };
}

function rendered(comparison: Comparison, asked: Pair, context: Context): string {
  if (asked.format === "json") return `${JSON.stringify(comparisonJson(comparison, context.lang), null, 2)}\n`;
  return renderComparisonText(comparison, textOptions(asked, context));
}

async function review(comparison: Comparison, asked: Pair, context: Context): Promise<number> {
  const { reviewInTerminal } = await import("./terminal.ts");
  return reviewInTerminal(comparison, {
    lang: context.lang,
    color: wantsColor(asked.color, context),
    ambiguousWidth: asked.ambiguousWidth,
  });
}

/** Anything a person would call a difference: wording, tables, numbers, sections. Width, spaces and a year rolled on are none. */
function differs(comparison: Comparison): boolean {
  const { changed, added, removed, moved, figuresChanged } = comparison.counts;
  return (
    changed + added + removed + moved + figuresChanged > 0 || comparison.sections.some((one) => one.relation !== "same")
  );
}
