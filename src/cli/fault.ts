import { commandWords } from "../glossary/commands.ts";
import { explainFault } from "../glossary/faults.ts";
import type { Lang } from "../glossary/lang.ts";
import { placeWords } from "../glossary/place-words.ts";
import type { ReportError } from "../model/error.ts";
import { escapeControls } from "../text/escape.ts";

/** A fault in three lines: what, where, how to put it right. A usage error has no place. Ends with a line feed. */
export function faultLines(error: ReportError, lang: Lang): string {
  const { what, fix } = explainFault(error.fault, lang);
  const { error: wrong, where, mend } = commandWords(lang);
  const { place } = error;
  const words = place === null ? "" : [place.file, placeWords(place, lang)].filter((part) => part !== "").join(" ");
  const lines = [`${wrong}${what}`, ...(words === "" ? [] : [`${where}${words}`]), `${mend}${fix}`];
  return `${lines.map(escapeControls).join("\n")}\n`;
}
