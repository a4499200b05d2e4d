import type { Random } from "./random.ts";

/** What the slots of a template stand for. */
export type Facts = Readonly<Record<string, string | number>>;

/**
 * Writes out a template: `{a|b|}` is one of the alternatives (they nest), `<name>` is a fact.
 * Throws on a name that is no fact: a template with a slip must not reach a test as text.
 */
export function writeOut(template: string, facts: Facts, random: Random): string {
  const open: string[][] = [[""]];
  const add = (text: string): void => {
    const top = open.at(-1);
    if (top) top[top.length - 1] += text;
  };
  for (const part of template.split(/([{}|]|<\w+>)/u)) {
    if (part === "{") open.push([""]);
    else if (part === "|") open.at(-1)?.push("");
    else if (part === "}") {
      const [first = "", ...others] = open.pop() ?? [];
      add(random.pick([first, ...others]));
    } else add(part.startsWith("<") ? fact(part.slice(1, -1), facts) : part);
  }
  return open.flat().join("");
}

function fact(name: string, facts: Facts): string {
  const value = facts[name];
  if (value === undefined) throw new Error(`no fact called ${name}`);
  return String(value);
}
