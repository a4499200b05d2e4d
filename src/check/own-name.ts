import { government, nameEndings, officeJoints, officeShortNames } from "../glossary/agencies.ts";
import { leadingDistrict } from "../glossary/self-words.ts";
import type { Report } from "../model/report.ts";
import { foldText } from "../text/fold.ts";

/** A name beside the report's own ones: one of them, one with a letter changed, or another's. */
export type Kinship = "own" | "misspelt" | "other";

/** Shorter names differ in one letter without being a slip. */
const shortestSlip = 6;

/**
 * Whether a name can be the report's own agency, generously: a part of it, it with a room added, its short form. Only the
 * same office of another named district is another's.
 */
export function kinshipOf(name: string, { agencyNames }: Report): Kinship {
  const own = agencyNames.map(shortened);
  const [full = ""] = own;
  const key = shortened(name);
  if (full === "" || key.includes(full) || full.includes(key)) return "own";
  if (!isElsewhere(key, full) && own.some((form) => key === form || (form.length > 2 && key.includes(form))))
    return "own";
  return own.some((form) => isSlip(key, form)) ? "misspelt" : "other";
}

/** Both names begin with a district, and the one's is nowhere in the other. */
function isElsewhere(key: string, full: string): boolean {
  const district = leadingDistrict.exec(key)?.[0];
  return district !== undefined && leadingDistrict.test(full) && !full.includes(district);
}

function isSlip(key: string, form: string): boolean {
  if (key.length !== form.length || key.length < shortestSlip) return false;
  return [...key].filter((letter, at) => letter !== form[at]).length === 1;
}

/** Offices by their short names, without joining words, so that both ways of writing meet. */
function shortened(name: string): string {
  let key = foldText(name).replaceAll(government.full, government.short).replace(new RegExp(officeJoints, "gu"), "");
  for (const [short, full] of officeShortNames) {
    const [first = short] = officeShortNames.find(([, other]) => other === full) ?? [];
    key = key.replace(full, first);
    if (short !== first) key = key.replace(short, first);
  }
  const [ending, full] = nameEndings.find(([short]) => short.test(key)) ?? [];
  return ending === undefined || full === undefined ? key : key.replace(ending, full);
}
