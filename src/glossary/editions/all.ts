import type { EditionId } from "../../model/report.ts";
import { edition2019 } from "./2019.ts";
import { edition2021 } from "./2021.ts";
import type { Edition } from "./edition.ts";

/** Every edition with official tables, the newest first: where a label is asked for without an edition, the newest has it. */
export const editions: readonly Edition[] = [edition2021, edition2019];

/** The edition of that id; null for `pre2019`, which has no official tables. */
export function findEdition(id: EditionId): Edition | null {
  return editions.find((edition) => edition.id === id) ?? null;
}
