import type { Edit, Hunk } from "../model/comparison.ts";
import { classify, type HunkSense } from "./hunk-class.ts";
import type { Run } from "./runs.ts";

export type Edits = { readonly edits: readonly Edit[]; readonly hunks: readonly Hunk[] };

/** A text under its cursor: what stands before `at` is written. */
type Reader = { readonly text: string; at: number };

/**
 * Raw edits of two texts from the runs of their tokens, and the hunks among them, each with its class.
 * White space goes with the token behind it; where it differs it is a `notation` of its own. O(n + m).
 */
export function runsToEdits(before: string, after: string, runs: readonly Run[], years: number | null): Edits {
  const old: Reader = { text: before, at: 0 };
  const now: Reader = { text: after, at: 0 };
  const written = newEdits();
  for (const run of runs) {
    const [gone, come] = [run.before[0], run.after[0]];
    if (run.equal) writeEqual(written, old, now, run);
    else {
      if (gone && come) writeSame(written, readTo(old, gone.start), readTo(now, come.start));
      const [last, lastCome] = [run.before.at(-1), run.after.at(-1)];
      const text = readTo(old, last?.end ?? old.at);
      writeChange(written, text, readTo(now, lastCome?.end ?? now.at), classify(run, years));
    }
  }
  writeSame(written, readTo(old, before.length), readTo(now, after.length));
  return written;
}

type Written = { readonly edits: [sign: Edit[0], text: string][]; readonly hunks: Hunk[] };

const newEdits = (): Written => ({ edits: [], hunks: [] });

/** Token by token only where the print differs somewhere: there are the notations. */
function writeEqual(written: Written, old: Reader, now: Reader, run: Run): void {
  const [end, twinEnd] = [run.before.at(-1)?.end ?? old.at, run.after.at(-1)?.end ?? now.at];
  if (old.text.slice(old.at, end) === now.text.slice(now.at, twinEnd)) {
    writeSame(written, readTo(old, end), readTo(now, twinEnd));
    return;
  }
  for (const [index, token] of run.before.entries()) {
    const twin = run.after[index] ?? token;
    writeSame(written, readTo(old, token.start), readTo(now, twin.start));
    writeSame(written, readTo(old, token.end), readTo(now, twin.end));
  }
}

/** Texts that are equal after folding. */
function writeSame(written: Written, before: string, after: string): void {
  const last = written.edits.at(-1);
  if (before !== after) writeChange(written, before, after, { class: "notation" });
  else if (last?.[0] === "=") last[1] += before;
  else if (before !== "") written.edits.push(["=", before]);
}

function writeChange({ edits, hunks }: Written, before: string, after: string, sense: HunkSense): void {
  const last = hunks.at(-1);
  const joins = sense.class === "notation" && last?.class === "notation" && last.to === edits.length;
  const from = joins ? last.from : edits.length;
  const earlier = joins ? edits.splice(from) : [];
  if (joins) hunks.pop();
  for (const [sign, text] of [
    ["-", before],
    ["+", after],
  ] as const) {
    const all = earlier.map(([other, part]) => (other === sign ? part : "")).join("") + text;
    if (all !== "") edits.push([sign, all]);
  }
  if (edits.length > from) hunks.push({ from, to: edits.length, ...sense });
}

/** What stands between the cursor and `end`; the cursor moves there. */
function readTo(reader: Reader, end: number): string {
  const text = reader.text.slice(reader.at, end);
  reader.at = end;
  return text;
}
