import type { Finding, KeyedFinding } from "../model/finding.ts";
import { keyMaker } from "../text/content-key.ts";

/** Gives every finding its key: of its rule, its cell and what it quotes. Unique in the list. */
export function keyFindings(findings: readonly Finding[]): readonly KeyedFinding[] {
  const makeKey = keyMaker();
  return findings.map((finding) => ({
    ...finding,
    key: makeKey(finding.id, ...finding.evidence.map(({ quote, figure }) => `${figure ?? ""} ${quote}`)),
  }));
}
