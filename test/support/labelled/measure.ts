import { alignReports } from "../../../src/align/align-reports.ts";
import type { BlockPair } from "../../../src/model/alignment.ts";
import { drawReport } from "./report.ts";
import { type RewrittenPair, rewriteChapter } from "./rewrite.ts";

/** A link that was claimed: in which kind of pair, how sure, and whether it is right. */
type Claim = {
  readonly right: boolean;
  readonly moved: boolean;
  readonly several: boolean;
  readonly confidence: number;
};

export type Measured = { readonly claims: readonly Claim[]; readonly truths: number };

/** Aligns invented chapters with their next years, rewritten at a level, and compares with the truth. */
export function measureLinks(seeds: readonly number[], level: number): Measured {
  const measured = seeds.map((seed) => {
    const pair = rewriteChapter(seed, level);
    return { claims: claimsOf(pair), truths: pair.links.length };
  });
  return {
    claims: measured.flatMap(({ claims }) => claims),
    truths: measured.reduce((sum, { truths }) => sum + truths, 0),
  };
}

function claimsOf({ before, after, links }: RewrittenPair): readonly Claim[] {
  const draw = (paragraphs: readonly string[], year: number) =>
    drawReport(["# overview 总体情况", ...paragraphs].join("\n"), { year });
  const right = new Set(links.map((link) => `${link.before} ${link.after}`));
  return alignReports(draw(before, 2022), draw(after, 2023)).blocks.flatMap((pair) =>
    pair.before.flatMap((x) =>
      pair.after.map((y) => ({
        right: right.has(`${indexOf(x)} ${indexOf(y)}`),
        moved: pair.moved,
        several: pair.before.length + pair.after.length > 2,
        confidence: pair.confidence,
      })),
    ),
  );
}

const indexOf = ({ block }: BlockPair["before"][number]): number => Number(block.id.split("#")[1]) - 1;

/** The harmonic mean of precision and recall. */
export function f1({ claims, truths }: Measured): number {
  const right = claims.filter((claim) => claim.right).length;
  return (2 * right) / (claims.length + truths);
}

/** The share of right ones among claims; 1 where none was made. */
export function precision(claims: readonly Claim[]): number {
  return claims.length === 0 ? 1 : claims.filter(({ right }) => right).length / claims.length;
}
