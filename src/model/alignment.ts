import type { ReportBlock, Section } from "./report.ts";

/** A block and the section it stands in. */
export type OwnedBlock = { readonly block: ReportBlock; readonly section: Section };

/** Blocks that belong together: 1:1, 1:0, 0:1, 1:n, n:1. Members are in document order. */
export type BlockPair = {
  readonly before: readonly OwnedBlock[];
  readonly after: readonly OwnedBlock[];
  readonly moved: boolean;
  readonly likeness: number;
  readonly confidence: number;
};

/** Sections that belong together, as block pairs do. */
export type SectionPair = {
  readonly before: readonly Section[];
  readonly after: readonly Section[];
  readonly moved: boolean;
  readonly confidence: number;
};

/** Every section and every block of both reports, each exactly once. Pairs in the after report's order, removals where they stood. */
export type Alignment = {
  readonly sections: readonly SectionPair[];
  readonly blocks: readonly BlockPair[];
};
