import type { Group } from "../item.ts";
import { blankRun, cutText, fillLine, type Line, spread, toRun } from "../layout/line.ts";
import { cursorOf } from "../moves.ts";
import type { Sheet } from "../sheet.ts";
import type { State } from "../state.ts";
import type { Scene } from "./scene.ts";

/** The sections with their changes, as many as fit, the one of the cursor among them. `width` is the sidebar's. */
export function sidebarLines(state: State, sheet: Sheet, width: number, scene: Scene): readonly Line[] {
  const { body } = sheet.geometry;
  const current = sheet.items[cursorOf(state, sheet).item]?.item.group ?? "";
  const at = Math.max(
    0,
    sheet.groups.findIndex((group) => group.id === current),
  );
  const first = Math.max(0, Math.min(at - Math.floor(body / 2), sheet.groups.length - body));
  return Array.from({ length: body }, (_, line) => {
    const group = sheet.groups[first + line];
    return group ? groupLine(group, group.id === current, width, scene) : [blankRun(width)];
  });
}

function groupLine(group: Group, isCurrent: boolean, width: number, { ambiguous }: Scene): Line {
  const counts = toRun(`${group.counts} `, group.counts === "=" ? "dim" : "edited", ambiguous);
  const sign = isCurrent ? "> " : "  ";
  const indent = " ".repeat(Math.min(4, group.depth));
  const title = cutText(`${sign}${indent}${group.title}`, width - counts.width - 1, ambiguous);
  const left = toRun(title, isCurrent ? "strong" : "plain", ambiguous);
  return fillLine(spread([left], [counts], width, ambiguous), width, ambiguous);
}
