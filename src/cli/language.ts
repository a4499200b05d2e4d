import type { Lang } from "../glossary/lang.ts";

/**
 * The language of messages: `--lang`, then LC_ALL, LC_MESSAGES, LANG. C, POSIX or nothing is Chinese, as is any zh locale.
 * It is settled before the arguments are parsed, because errors in them are told in it.
 */
export function settleLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  configured: Lang | null,
): Lang {
  return statedLanguage(argv) ?? environmentLanguage(env) ?? configured ?? "zh";
}

function statedLanguage(argv: readonly string[]): Lang | null {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = argv[at];
  if (word === undefined) return null;
  const value = word === "--lang" ? argv[at + 1] : word.slice("--lang=".length);
  return value === "zh" || value === "en" ? value : null;
}

function environmentLanguage(env: Readonly<Record<string, string | undefined>>): Lang | null {
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  if (/^(C|POSIX)?([._@]|$)/u.test(locale)) return null;
  return locale.startsWith("zh") ? "zh" : "en";
}
