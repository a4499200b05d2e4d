import { diffArrays } from "diff";

/** `length` items from `before` on equal those from `after` on. */
export type Match = { readonly before: number; readonly after: number; readonly length: number };

/**
 * What two lists share, in order; all else was taken out or put in.
 * `edits`: the removals and insertions that had to be looked for. `complete` false: past the limit, and what lies between is one replacement.
 */
export type EditScript = { readonly matches: readonly Match[]; readonly edits: number; readonly complete: boolean };

/**
 * The shortest edit script of two lists of interned items, within a limit; always a script.
 *
 * @param limit - the most removals and insertions to look for among items that both lists have; past it only the common head
 *   and tail match
 *
 * Items of one list alone match nothing: they are set aside first, and cost no steps. For d edits of the rest O((n + m)·d) time
 * and O(d²) memory: 1000 edits cost some 45 ms, 2000 some 185. Steps are counted, not time, so that every machine agrees.
 * Source: Myers 1986, by the `diff` package.
 */
export function editScript(before: readonly number[], after: readonly number[], limit: number): EditScript {
  const head = commonHead(before, after);
  const tail = commonTail(before, after, head);
  const old = sharedItems(before, after, head, tail);
  const now = sharedItems(after, before, head, tail);
  const ends = [
    { before: 0, after: 0, length: head },
    { before: before.length - tail, after: after.length - tail, length: tail },
  ] as const;
  const script = (inside: readonly Match[], edits: number, complete: boolean): EditScript => ({
    matches: [ends[0], ...inside, ends[1]].filter(({ length }) => length > 0),
    edits,
    complete,
  });
  if (old.items.length === 0 || now.items.length === 0) return script([], 0, true);
  if (limit > 0 && isSame(old.items, now.items)) return script(pairUp(old, now), 0, true);
  const changes = limit > 0 ? diffArrays(old.items, now.items, { maxEditLength: limit }) : undefined;
  return changes ? script(toMatches(changes, old, now), countEdits(changes), true) : script([], limit, false);
}

/** Items of a list that the other has too, and where they stood. */
type Shared = { readonly items: number[]; readonly at: readonly number[] };

function sharedItems(list: readonly number[], other: readonly number[], head: number, tail: number): Shared {
  const known = new Set(other.slice(head, other.length - tail));
  const items: number[] = [];
  const at: number[] = [];
  for (let index = head; index < list.length - tail; index += 1) {
    const item = list[index];
    if (item === undefined || !known.has(item)) continue;
    items.push(item);
    at.push(index);
  }
  return { items, at };
}

/** Nothing but items of one list alone stood between: two years that differ in figures. */
const isSame = (before: readonly number[], after: readonly number[]): boolean =>
  before.length === after.length && before.every((item, index) => item === after[index]);

const pairUp = (old: Shared, now: Shared): readonly Match[] =>
  toMatches([{ count: old.items.length, added: false, removed: false }], old, now);

type Change = { readonly count: number; readonly added: boolean; readonly removed: boolean };

function toMatches(changes: readonly Change[], old: Shared, now: Shared): readonly Match[] {
  const matches: Draft[] = [];
  let before = 0;
  let after = 0;
  for (const { count, added, removed } of changes) {
    const length = added || removed ? 0 : count;
    for (let step = 0; step < length; step += 1) pushMatch(matches, old.at[before + step], now.at[after + step]);
    if (!added) before += count;
    if (!removed) after += count;
  }
  return matches;
}

type Draft = { readonly before: number; readonly after: number; length: number };

/** Lengthens the last match where the pair follows it on both sides. */
function pushMatch(matches: Draft[], before = 0, after = 0): void {
  const last = matches.at(-1);
  if (last && last.before + last.length === before && last.after + last.length === after) last.length += 1;
  else matches.push({ before, after, length: 1 });
}

const countEdits = (changes: readonly Change[]): number =>
  changes.reduce((all, { count, added, removed }) => (added || removed ? all + count : all), 0);

function commonHead(before: readonly number[], after: readonly number[]): number {
  const most = Math.min(before.length, after.length);
  let length = 0;
  while (length < most && before[length] === after[length]) length += 1;
  return length;
}

function commonTail(before: readonly number[], after: readonly number[], head: number): number {
  const most = Math.min(before.length, after.length) - head;
  let length = 0;
  while (length < most && before[before.length - 1 - length] === after[after.length - 1 - length]) length += 1;
  return length;
}
