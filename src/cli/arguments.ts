/** Stands for `-` while yargs parses, which turns a lone dash into an empty word or drops it. */
export const standardInput = "\u0000-";

/**
 * Mends what yargs 18 makes of argv: a lone `-` becomes a sentinel, and what follows `--` becomes positional words
 * (`-name` as `./-name`), because after `--` its positionals stay empty.
 */
export function prepareArguments(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf("--");
  const head = end < 0 ? argv : argv.slice(0, end);
  const tail = end < 0 ? [] : argv.slice(end + 1);
  return [
    ...head.map((word, at) => (word === "-" && !isValue(head[at - 1]) ? standardInput : word)),
    ...tail.map((word) => (word.startsWith("-") ? `./${word}` : word)),
  ];
}

/** `-o -` is refused by the check of the output, not read as an input. */
function isValue(previous: string | undefined): boolean {
  return previous === "-o" || previous === "--output";
}
