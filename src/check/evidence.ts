import type { Evidence } from "../model/finding.ts";
import type { Figure, Mention, ReportBlock } from "../model/report.ts";

/** A cell as evidence: its place and what is printed there, nothing where it is blank. */
export function figureEvidence({ id, raw, place }: Figure): Evidence {
  return { report: place.file, place, quote: raw ?? "", figure: id };
}

/** The clause of a number in prose as evidence. */
export function mentionEvidence({ sentence, place }: Mention): Evidence {
  return { report: place.file, place, quote: sentence };
}

/** Words of a block as evidence. */
export function textEvidence({ place }: ReportBlock, quote: string): Evidence {
  return { report: place.file, place, quote };
}
