import { areaAgency, areaWords, ownWords } from "../glossary/agencies.ts";
import type { Scope } from "../model/report.ts";
import { foldText } from "../text/fold.ts";

/**
 * Whose numbers a report tells: `area` where the agency is a place or its government and the text speaks for all of it, `own`
 * where an office speaks for itself. A government that speaks of its own work only is `own`. Null where the text tells neither.
 */
export function findScope(agency: string | null, text: string): Scope | null {
  const own = count(text, ownWords);
  const area = count(text, areaWords);
  if (agency === null) return null;
  if (areaAgency.test(foldText(agency))) return area > own ? "area" : own > 0 ? "own" : null;
  return own > 0 || text.includes(foldText(agency)) ? "own" : null;
}

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;
