/** A difference with its sign: +8, -3, 0. */
export function formatDelta(delta: number): string {
  return delta > 0 ? `+${delta}` : String(delta);
}

/** A change in percent with its sign: +21.05%. */
export function formatPercent(percent: number): string {
  return `${formatDelta(percent)}%`;
}

/** Both sides of a number and what lies between them: 38 -> 46 件  +8 (+21.05%). Empty texts are left out. */
export function formatSides(
  sides: { readonly before: string; readonly after: string; readonly delta: string; readonly percent: string },
  joint = "->",
  unit = "",
): string {
  const percent = sides.percent === "" ? "" : `(${sides.percent})`;
  const change = [sides.delta, percent].filter(Boolean).join(" ");
  return [`${sides.before} ${joint} ${sides.after}`, unit, change === "" ? "" : ` ${change}`].filter(Boolean).join(" ");
}
