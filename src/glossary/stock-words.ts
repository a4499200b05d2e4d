/** Words of a clearing of documents: what they name may or may not count as repealed or issued, by the office's own rule. */
export const clearingWords = /失效|修改|修订|清理/u;

/** The rows whose numbers go on from year to year: of documents in force, and of items on a list. */
export const stockRows = {
  documents: ["proactive.regulations", "proactive.normativeDocuments"],
  items: [
    "proactive.licensing",
    "proactive.otherServices",
    "proactive.penalties",
    "proactive.coercion",
    "proactive.fees",
  ],
} as const;
