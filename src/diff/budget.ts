/** The most edits that are looked for between two lists: some 45 ms where they have nothing in common. */
const mostEdits = 1000;
/** What all pairs of a comparison may cost, in squared edits: some four unrelated pairs of long texts. */
const allSquares = 4_000_000;

/** Steps that the pairs of one comparison share. It counts steps, not time: the result is the same on every machine. */
export type Budget = {
  /** The edits that may be looked for now; 0 when all is spent. */
  readonly limit: () => number;
  readonly spend: (edits: number) => void;
};

/** A budget of `squares` squared edits. */
export function newBudget(squares: number = allSquares): Budget {
  let left = squares;
  return {
    limit: () => Math.min(mostEdits, Math.floor(Math.sqrt(Math.max(0, left)))),
    spend: (edits) => {
      left -= edits * edits;
    },
  };
}
