import { chromeFor } from "../chrome.ts";
import { blankRun, cutText, fillLine, type Line, lineWidth, spread, toRun } from "../layout/line.ts";
import { paneWidths } from "../layout/pair-lines.ts";
import { hitNumber } from "../search.ts";
import type { Sheet } from "../sheet.ts";
import type { State } from "../state.ts";
import { views } from "../views.ts";
import type { Scene } from "./scene.ts";

export function headerLine({ size }: State, { facts, ambiguous }: Scene): Line {
  const years = `${facts.before} ${chromeFor(ambiguous).arrow} ${facts.after}`;
  const right: Line = [toRun(`${facts.changes}  ${facts.figures} `, "plain", ambiguous)];
  const room = size.columns - lineWidth(right) - 1;
  const yearsRun = toRun(`  ${years}`, "plain", ambiguous);
  const agency = toRun(cutText(facts.agency, room - yearsRun.width - 1, ambiguous), "strong", ambiguous);
  return spread([blankRun(1), agency, yearsRun], right, size.columns, ambiguous);
}

/** The views, the one that is shown in brackets; at the right how it is shown. */
export function tabsLine(state: State, sheet: Sheet, { speech, ambiguous }: Scene): Line {
  const { words } = speech;
  const tabs = views.flatMap((view, index): Line => {
    const text = `${index + 1} ${words.views[view.id]}`;
    return index === state.view
      ? [toRun(` [${text}]`, "strong", ambiguous)]
      : [toRun(`  ${text} `, "plain", ambiguous)];
  });
  const hits = state.search.query === "" ? null : hitNumber(state, sheet);
  const notes = [
    hits === null ? "" : words.searchHits(hits.at, hits.of, state.search.query),
    views[state.view]?.sort ? (state.bySize ? words.sorted : words.inOrder) : "",
    views[state.view]?.panes && sheet.geometry.unified ? words.unifiedMode : "",
  ].filter(Boolean);
  const right = [toRun(`${notes.join("  ")} `, hits?.of === 0 ? "warning" : "dim", ambiguous)];
  return spread(tabs, right, state.size.columns, ambiguous);
}

/** The line that parts the list from what is above or below it, with the crossings of the borders. */
export function ruleLine(edge: "top" | "bottom", { geometry }: Sheet, { ambiguous }: Scene): Line {
  const chrome = chromeFor(ambiguous);
  const joint = edge === "top" ? chrome.tee : chrome.foot;
  const cells = new Array<string>(geometry.columns).fill(chrome.horizontal);
  if (geometry.sidebar > 0) cells[geometry.sidebar] = joint;
  if (geometry.paneHead) cells[borderAt(geometry)] = joint;
  return [toRun(cells.join(""), "dim", ambiguous)];
}

/** Over the panes: the years; over the sidebar: what it lists. */
export function paneHeadLine({ geometry }: Sheet, { speech, facts, ambiguous }: Scene): Line {
  const { words } = speech;
  const chrome = chromeFor(ambiguous);
  const panes = paneWidths(geometry.width);
  const border = toRun(chrome.vertical, "dim", ambiguous);
  const title = (text: string, width: number) => fillLine([toRun(`  ${text}`, "strong", ambiguous)], width, ambiguous);
  const names = spread(
    [toRun(words.sections, "dim", ambiguous)],
    [toRun(`${words.changesColumn} `, "dim", ambiguous)],
    geometry.sidebar,
    ambiguous,
  );
  return [
    ...(geometry.sidebar > 0 ? [...names, border] : []),
    ...title(words.before(facts.before), panes.before),
    border,
    ...title(words.after(facts.after), panes.after),
  ];
}

function borderAt(geometry: Sheet["geometry"]): number {
  const left = geometry.sidebar === 0 ? 0 : geometry.sidebar + 1;
  return left + paneWidths(geometry.width).before;
}
