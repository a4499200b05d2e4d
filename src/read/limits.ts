/** Bounds on untrusted files. Reached ones end in a `ReportError` (`too-large`, `timeout`) or the notice `limit-reached`. */
export const limits = {
  bytes: 50_000_000,
  pages: 300,
  textBytes: 5_000_000,
  milliseconds: 9_000,
  zipEntries: 5_000,
  zipEntryBytes: 64_000_000,
  zipTotalBytes: 200_000_000,
  /** Inflated over packed, tested past the first megabyte. */
  zipRatio: 300,
  columns: 200,
  rows: 5_000,
  cells: 200_000,
  depth: 500,
  rulingsPerPage: 5_000,
  operatorsPerPage: 500_000,
  workerHeapMegabytes: 768,
} as const;

export type Limits = { readonly [K in keyof typeof limits]: number };

/** What a reader is told from outside. `labels`: known table labels, so that a cell cut by a page edge can be told whole. */
export type ReadOptions = { readonly labels: readonly string[]; readonly limits: Limits };
