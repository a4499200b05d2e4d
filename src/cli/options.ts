import type yargs from "yargs";
import type { CommandWords } from "../glossary/commands.ts";
import type { Config } from "./config.ts";
import { checkFormats, compareFormats, extractFormats, failOnLevels } from "./invocation.ts";

// The options of each command, as yargs is told of them and as its help prints them.

type Builder = ReturnType<typeof yargs>;

function commonBuilder(parser: Builder, words: CommandWords, config: Config): Builder {
  return parser
    .option("output", { alias: "o", type: "string", requiresArg: true, describe: words.output })
    .option("lang", { choices: ["zh", "en"], requiresArg: true, describe: words.language })
    .option("color", {
      choices: ["auto", "always", "never"],
      default: config.color ?? "auto",
      requiresArg: true,
      describe: words.color,
    })
    .option("agency", { type: "string", requiresArg: true, describe: words.agency })
    .option("quiet", { alias: "q", type: "boolean", default: false, describe: words.quiet });
}

export function pairBuilder(parser: Builder, words: CommandWords, config: Config): Builder {
  return commonBuilder(parser, words, config)
    .positional("before", { type: "string", describe: words.before })
    .positional("after", { type: "string", describe: words.after })
    .option("format", { choices: compareFormats, default: "text", requiresArg: true, describe: words.format })
    .option("force", { type: "boolean", default: false, describe: words.force })
    .option("before-year", { type: "string", requiresArg: true, describe: words.beforeYear })
    .option("after-year", { type: "string", requiresArg: true, describe: words.afterYear })
    .option("plain", { type: "boolean", default: config.plain ?? false, describe: words.plain })
    .option("ambiguous-width", {
      choices: ["auto", "1", "2"],
      default: config.ambiguousWidth ?? "auto",
      requiresArg: true,
      describe: words.ambiguousWidth,
    })
    .option("no-state", { type: "boolean", default: false, describe: words.noState });
}

export function checkBuilder(parser: Builder, words: CommandWords, config: Config): Builder {
  return commonBuilder(parser, words, config)
    .positional("reports", { type: "string", array: true, describe: words.reports })
    .option("format", { choices: checkFormats, default: "text", describe: words.format, requiresArg: true })
    .option("fail-on", { choices: failOnLevels, default: "error", describe: words.failOn, requiresArg: true })
    .option("rules", { type: "string", describe: words.rules, requiresArg: true })
    .option("ignore", { type: "string", describe: words.ignore, requiresArg: true });
}

export function extractBuilder(parser: Builder, words: CommandWords, config: Config): Builder {
  return commonBuilder(parser, words, config)
    .positional("reports", { type: "string", array: true, describe: words.reports })
    .option("format", { choices: extractFormats, default: "json", describe: words.format, requiresArg: true });
}
