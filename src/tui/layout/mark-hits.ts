import type { AmbiguousWidth } from "../../text/glyphs.ts";
import { type Line, lineText, type Run, toRun } from "./line.ts";

/** The line with every place that reads as the query set off. A query that is broken over lines is not seen here. */
export function markHits(line: Line, query: string, ambiguous: AmbiguousWidth): Line {
  const hits = hitsIn(lineText(line), query);
  if (hits.length === 0) return line;
  let offset = 0;
  return line.flatMap((run): readonly Run[] => {
    const from = offset;
    offset += run.text.length;
    const cuts = hits.flatMap((start) => [start, start + query.length]).filter((at) => at > from && at < offset);
    return cutRun(
      run,
      [from, ...cuts, offset],
      (at) => hits.some((start) => at >= start && at < start + query.length),
      ambiguous,
    );
  });
}

function cutRun(
  run: Run,
  cuts: readonly number[],
  isHit: (at: number) => boolean,
  ambiguous: AmbiguousWidth,
): readonly Run[] {
  const [from = 0] = cuts;
  return cuts.slice(0, -1).map((start, index) => {
    const text = run.text.slice(start - from, (cuts[index + 1] ?? start) - from);
    return toRun(text, isHit(start) ? "hit" : run.style, ambiguous, run.part);
  });
}

function hitsIn(text: string, query: string): readonly number[] {
  const hits: number[] = [];
  if (query === "") return hits;
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length)) hits.push(at);
  return hits;
}
