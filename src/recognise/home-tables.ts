import type { Draft } from "./cut-blocks.ts";

/**
 * Puts an official table that stands apart from its chapter under it. That happens where headings are printed apart from what
 * they head, as on slides; elsewhere a table stands in its chapter or in a part of it, and stays.
 * Without such a chapter it stays as well: no heading is invented.
 */
export function homeTables(drafts: readonly Draft[]): readonly Draft[] {
  const ids = new Set(drafts.map((draft) => draft.id));
  const moved = drafts.flatMap((draft) =>
    draft.blocks.flatMap((block) => {
      const home = block.kind === "table" ? block.official : null;
      return home !== null && ids.has(home) && draft.id !== home && draft.parent !== home ? [{ block, home }] : [];
    }),
  );
  if (moved.length === 0) return drafts;
  const leaving = new Set(moved.map(({ block }) => block));
  return drafts.map((draft) => ({
    ...draft,
    blocks: [
      ...draft.blocks.filter((block) => !leaving.has(block)),
      ...moved.filter(({ home }) => home === draft.id).map(({ block }) => block),
    ],
  }));
}
