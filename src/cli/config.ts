import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Lang } from "../glossary/lang.ts";
import { ReportError } from "../model/error.ts";

/** Settings of `tongbi.config.json`; null where the file does not speak. Flags and the environment go before them. */
export type Config = {
  readonly lang: Lang | null;
  readonly color: "auto" | "always" | "never" | null;
  readonly ambiguousWidth: "auto" | "1" | "2" | null;
  readonly plain: boolean | null;
};

const fileName = "tongbi.config.json";
/**
 * Reads the settings of the folder or the nearest one above, else of `$XDG_CONFIG_HOME/tongbi/config.json`.
 * JSON only: a folder of reports must not run code. An unknown name or value is a usage error.
 */
export function loadConfig(folder: string, env: Readonly<Record<string, string | undefined>>): Config {
  const file = findConfig(folder, env);
  const none: Config = { lang: null, color: null, ambiguousWidth: null, plain: null };
  if (file === null) return none;
  const given: ReadonlyMap<string, unknown> = new Map(Object.entries(parseConfig(file)));
  const stray = [...given.keys()].find((name) => !Object.hasOwn(none, name));
  if (stray !== undefined) throw refuse(file, `${fileName}: ${stray}`);
  const pick = <T>(name: keyof Config, values: readonly T[]): T | null => {
    if (!given.has(name)) return null;
    const value = values.find((one) => one === given.get(name));
    if (value === undefined) throw refuse(file, `${fileName}: ${name}`);
    return value;
  };
  return {
    lang: pick("lang", ["zh", "en"] as const),
    color: pick("color", ["auto", "always", "never"] as const),
    ambiguousWidth: pick("ambiguousWidth", ["auto", "1", "2"] as const),
    plain: pick("plain", [true, false] as const),
  };
}

function findConfig(folder: string, env: Readonly<Record<string, string | undefined>>): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const file = join(at, fileName);
    if (existsSync(file)) return file;
    if (dirname(at) === at) break;
  }
  const home = env["XDG_CONFIG_HOME"] || (env["HOME"] ? join(env["HOME"], ".config") : "");
  const file = home === "" ? "" : join(home, "tongbi", "config.json");
  return file !== "" && existsSync(file) ? file : null;
}

function parseConfig(file: string): object {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below: a file that is not JSON and one that holds no object are the same fault.
  }
  throw refuse(file, fileName);
}

function refuse(file: string, what: string): ReportError {
  return new ReportError({ code: "bad-config", what }, { file });
}
