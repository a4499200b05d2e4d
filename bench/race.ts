import { performance } from "node:perf_hooks";

/** `ours` against `peer` on the same input; `limit`: the most that ours may take, as a share of the peer's time. */
export type Race = {
  readonly name: string;
  readonly ours: () => unknown;
  readonly peer: () => unknown;
  readonly limit: number;
  /** Rounds of each; 30 unless told. */
  readonly rounds?: number;
};

/**
 * Runs both by turns, so that both meet the same weather, and keeps the best of all rounds.
 * Prints a line; above the limit the process ends with 1.
 */
export function race({ name, ours, peer, limit, rounds = 30 }: Race): void {
  let own = Number.POSITIVE_INFINITY;
  let other = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    own = Math.min(own, timeOf(ours));
    other = Math.min(other, timeOf(peer));
  }
  report(
    `${name}: ${own.toFixed(1)} ms against ${other.toFixed(1)} ms, × ${(own / other).toFixed(3)}`,
    own / other,
    limit,
  );
}

/** The same against a limit in milliseconds, where no peer ends. */
export function hold(name: string, ours: () => unknown, limit: number, rounds = 5): void {
  let own = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) own = Math.min(own, timeOf(ours));
  report(`${name}: ${own.toFixed(1)} ms`, own, limit);
}

/** A count that must not pass a limit. */
export function report(line: string, value: number, limit: number): void {
  const passed = value <= limit;
  console.log(`${passed ? "ok  " : "FAIL"} ${line} (limit ${limit})`);
  if (!passed) process.exitCode = 1;
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
