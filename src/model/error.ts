import type { Place } from "./place.ts";

/** The faults a person can act on: a code and its facts. The words are in `glossary/faults.ts`. */
export type Faults = {
  readonly "not-found": object;
  readonly "is-folder": object;
  readonly "not-permitted": object;
  readonly "empty-file": object;
  readonly "unreadable-file": {
    readonly format: string;
    readonly detail: "damaged" | "doctype" | "encoding" | "nesting" | "binary";
  };
  readonly "unsupported-format": { readonly format: string };
  readonly "archive-of-files": { readonly names: readonly string[] };
  readonly password: { readonly format: string };
  readonly "too-large": {
    readonly limit: "bytes" | "pages" | "text" | "unzipped" | "cells" | "memory" | "depth";
    readonly most: number;
  };
  readonly timeout: { readonly seconds: number };
  readonly "no-text": { readonly pages: readonly [first: number, last: number] | null };
  readonly "not-a-report": { readonly links: readonly string[] };
  readonly "different-agencies": { readonly before: string | null; readonly after: string | null };
  readonly "different-scope": { readonly before: string | null; readonly after: string | null };
  readonly "not-a-terminal": object;
  readonly "output-failed": { readonly reason: string };
  readonly "bad-config": { readonly what: string };
  readonly usage: { readonly message: string; readonly command: string | null };
};

export type FaultCode = keyof Faults;
export type Fault<C extends FaultCode = FaultCode> = { [K in C]: { readonly code: K } & Faults[K] }[C];

/** A fault a person can put right. Plain fields, so that it can be rebuilt after crossing from a worker. */
export class ReportError extends Error {
  override readonly name = "ReportError";
  readonly fault: Fault;
  readonly place: Place | null;

  constructor(fault: Fault, place: Place | null = null) {
    super(fault.code);
    this.fault = fault;
    this.place = place;
  }
}
