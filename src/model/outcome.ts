import type { Notice } from "./notice.ts";

/** A value and every notice raised on the way to it. */
export type Outcome<T> = { readonly value: T; readonly notices: readonly Notice[] };
