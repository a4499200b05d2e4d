import type { Random } from "./random.ts";

/** What is counted in prose only. */
const tallyNames = [
  "website",
  "wechat",
  "interpretations",
  "trainings",
  "trainees",
  "meetings",
  "columns",
  "letters",
  "motions",
  "suggestions",
  "checks",
  "issues",
  "visits",
] as const;
export type Tallies = Readonly<Record<(typeof tallyNames)[number], number>>;

const ranges: Readonly<Record<keyof Tallies, readonly [number, number]>> = {
  website: [60, 900],
  wechat: [30, 700],
  interpretations: [3, 60],
  trainings: [2, 9],
  trainees: [40, 600],
  meetings: [2, 14],
  columns: [3, 26],
  letters: [12, 480],
  motions: [2, 24],
  suggestions: [2, 31],
  checks: [2, 12],
  issues: [3, 47],
  visits: [2, 38],
};

/** The year's counts; those of a following year drift from last year's, and a few stay as they were. */
export function inventTallies(random: Random, before: Tallies | null): Tallies {
  const draw = (name: keyof Tallies): number => {
    const [low, high] = ranges[name];
    if (before === null) return random.int(low, high);
    if (random.chance(0.15)) return before[name];
    return Math.max(low, Math.round(before[name] * (0.75 + random.next() * 0.6)));
  };
  return {
    website: draw("website"),
    wechat: draw("wechat"),
    interpretations: draw("interpretations"),
    trainings: draw("trainings"),
    trainees: draw("trainees"),
    meetings: draw("meetings"),
    columns: draw("columns"),
    letters: draw("letters"),
    motions: draw("motions"),
    suggestions: draw("suggestions"),
    checks: draw("checks"),
    issues: draw("issues"),
    visits: draw("visits"),
  };
}
