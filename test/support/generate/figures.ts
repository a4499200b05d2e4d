import type { AgencyKind } from "./agencies.ts";
import type { Random } from "./random.ts";

/** The editions that have official tables. */
export type FormEdition = "2019" | "2021";

/** Every number of the three official tables by its id. */
export type Figures = ReadonlyMap<string, number>;

export const applicants = [
  "naturalPerson",
  "enterprise",
  "research",
  "publicInterest",
  "legalService",
  "otherOrganisation",
] as const;
export const columns = [...applicants, "total"] as const;

const outcomesBeforeOther = [
  "granted",
  "partlyGranted",
  "refused.stateSecret",
  "refused.otherLaw",
  "refused.securityStability",
  "refused.thirdParty",
  "refused.internalAffairs",
  "refused.deliberative",
  "refused.enforcementFile",
  "refused.administrativeInquiry",
  "unavailable.notHeld",
  "unavailable.needsCreation",
  "unavailable.unclear",
  "notProcessed.petition",
  "notProcessed.duplicate",
  "notProcessed.publication",
  "notProcessed.excessive",
  "notProcessed.reissue",
] as const;
const otherRows = ["otherHandling.notCorrected", "otherHandling.feeUnpaid", "otherHandling.other"] as const;

/** The rows that add up to `concluded`. */
export const outcomeRows = (edition: FormEdition): readonly string[] =>
  edition === "2019" ? [...outcomesBeforeOther, "otherHandling"] : [...outcomesBeforeOther, ...otherRows];

/** Every numeric row of the table of requests, as printed from top to bottom. */
export const requestRows = (edition: FormEdition): readonly string[] => [
  "received",
  "carriedIn",
  ...outcomeRows(edition),
  "concluded",
  "carriedOut",
];

export const disputeBlocks = ["review", "directSuit", "suitAfterReview"] as const;
export const disputeColumns = ["upheld", "corrected", "other", "pending", "total"] as const;

/** How many requests a year: few offices see more than a dozen, many see none. */
const volumes: Readonly<Record<AgencyKind, readonly [number, ...number[]]>> = {
  bureau: [0, 3, 12, 38, 120],
  town: [0, 0, 2, 7],
  street: [0, 1, 5, 16],
  county: [75, 210, 1180, 3400],
};

/** The figures of one year, every sum of the form true. `before` is last year's, whose open cases this year inherits. */
export function inventFigures(random: Random, kind: AgencyKind, edition: FormEdition, before: Figures | null): Figures {
  const figures = new Map<string, number>();
  putProactive(figures, random.fork("proactive"), kind, edition, before);
  putRequests(figures, random.fork("requests"), kind, edition, before);
  putDisputes(figures, random.fork("disputes"), kind);
  return figures;
}

function putRequests(
  figures: Map<string, number>,
  random: Random,
  kind: AgencyKind,
  edition: FormEdition,
  before: Figures | null,
): void {
  const last = before?.get("requests.received/total");
  const volume = last ? Math.round(last * (0.7 + random.next() * 0.8)) : random.pick(volumes[kind]);
  const rows = requestRows(edition);
  for (const column of applicants) {
    const share = column === "naturalPerson" ? 0.82 : random.pick([0, 0, 0, 0.02, 0.08]);
    const received = Math.round(volume * share);
    const carriedIn = before
      ? (before.get(`requests.carriedOut/${column}`) ?? 0)
      : random.int(0, Math.ceil(received / 20));
    const carriedOut = received > 0 ? random.int(0, Math.ceil(received / 18)) : 0;
    const outcomes = spread(received + carriedIn - carriedOut, outcomeRows(edition), random);
    const counts = new Map([...outcomes, ["received", received], ["carriedIn", carriedIn], ["carriedOut", carriedOut]]);
    counts.set("concluded", received + carriedIn - carriedOut);
    for (const row of rows) figures.set(`requests.${row}/${column}`, counts.get(row) ?? 0);
  }
  for (const row of rows) {
    const sum = applicants.reduce((all, column) => all + (figures.get(`requests.${row}/${column}`) ?? 0), 0);
    figures.set(`requests.${row}/total`, sum);
  }
}

/** Lays a count out over the rows, most of it on a few of them, as real tables do. */
function spread(count: number, rows: readonly string[], random: Random): Map<string, number> {
  const taken = new Map<string, number>();
  const liked = ["granted", "granted", "partlyGranted", "unavailable.notHeld", ...random.some(rows, 4)] as const;
  let left = count;
  while (left > 0) {
    const row = random.pick(["granted", ...liked]);
    const step = Math.min(left, random.int(1, Math.max(1, Math.ceil(count / 9))));
    taken.set(row, (taken.get(row) ?? 0) + step);
    left -= step;
  }
  return taken;
}

function putDisputes(figures: Map<string, number>, random: Random, kind: AgencyKind): void {
  const most = kind === "county" ? 19 : 2;
  for (const block of disputeBlocks) {
    const busy = random.chance(kind === "county" ? 0.9 : 0.25);
    const results = disputeColumns.slice(0, 4).map(() => (busy && random.chance(0.5) ? random.int(0, most) : 0));
    for (const [index, column] of disputeColumns.entries()) {
      figures.set(`disputes.${block}/${column}`, results[index] ?? results.reduce((all, each) => all + each, 0));
    }
  }
}

function putProactive(
  figures: Map<string, number>,
  random: Random,
  kind: AgencyKind,
  edition: FormEdition,
  before: Figures | null,
): void {
  const busy = kind === "bureau" || kind === "county";
  const decided = (most: number): number => (busy && random.chance(0.7) ? random.int(1, most) : 0);
  const put = (id: string, value: number): void => void figures.set(`proactive.${id}`, value);
  put("licensing/decisions", decided(kind === "county" ? 90_000 : 2400));
  put("penalties/decisions", decided(kind === "county" ? 6000 : 160));
  put("coercion/decisions", decided(40));
  if (edition === "2021") {
    for (const row of ["regulations", "normativeDocuments"]) {
      const may = row === "normativeDocuments" && (kind !== "town" || random.chance(0.3));
      const stock = before?.get(`proactive.${row}/inForce`) ?? (may ? random.int(0, 30) : 0);
      const issued = may ? random.int(0, 6) : 0;
      const repealed = may ? random.int(0, Math.min(3, stock)) : 0;
      put(`${row}/issued`, issued);
      put(`${row}/repealed`, repealed);
      put(`${row}/inForce`, stock + issued - repealed);
    }
    put("fees/amount", busy && random.chance(0.6) ? random.int(1, 90_000_000) / 10 ** random.int(2, 4) : 0);
    return;
  }
  for (const row of ["regulations", "normativeDocuments"]) {
    const made = row === "normativeDocuments" ? random.int(0, 8) : 0;
    put(`${row}/newlyMade`, made);
    put(`${row}/newlyPublished`, made > 0 ? random.int(0, made) : 0);
    put(`${row}/totalPublished`, made > 0 ? made + random.int(0, 40) : 0);
  }
  const rows = ["licensing", "otherServices", "penalties", "coercion", "fees"];
  for (const row of rows) {
    const prior = before?.get(`proactive.${row}/itemsLastYear`);
    const change = before?.get(`proactive.${row}/itemsChange`);
    const items = prior === undefined || change === undefined ? (busy ? random.int(0, 60) : 0) : prior + change;
    put(`${row}/itemsLastYear`, items);
    put(`${row}/itemsChange`, random.chance(0.5) ? random.int(-Math.min(items, 9), 9) : 0);
  }
  put("otherServices/decisions", decided(900));
  put("procurement/projects", random.int(0, 12));
  put("procurement/amount", figures.get("proactive.procurement/projects") ? random.int(10_000, 900_000_000) / 100 : 0);
}

/** A figure that the model must have. */
export function figure(figures: Figures, id: string): number {
  const value = figures.get(id);
  if (value === undefined) throw new Error(`no figure ${id}`);
  return value;
}
