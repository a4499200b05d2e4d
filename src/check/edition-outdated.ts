import { findEdition } from "../glossary/editions/all.ts";
import { otherHandlingRow } from "../glossary/editions/common.ts";
import { otherHandlingOf } from "../glossary/equations.ts";
import type { Evidence, Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { foldText } from "../text/fold.ts";
import { defineCheck } from "./define-check.ts";
import { figureEvidence } from "./evidence.ts";

/** The first year whose report is due in the form of 2021. */
const firstYear = 2021;

/** From 2021 on the tables are those of 2021; one row of other handling instead of three is last year's table half mended. */
export const editionOutdated = defineCheck({
  rules: ["edition-outdated"],
  of: "report",
  run: (report) => {
    const finding = report.year !== null && report.year >= firstYear ? judge(report) : null;
    return { value: finding ? [finding] : [], notices: [] };
  },
});

function judge(report: Report): Finding | null {
  if (report.edition === "2019") {
    const evidence = oldLabel(report) ?? oldFigure(report);
    return evidence && toFinding(report, "tables", evidence, true);
  }
  const row = report.figures.get(`${otherHandlingRow.id}/total`);
  if (report.edition !== "2021" || otherHandlingOf(report.figures) === "three" || row === undefined) return null;
  return row.status === "missing" ? null : toFinding(report, "one-row", figureEvidence(row), row.certain);
}

/** A cell that only the old form has. */
function oldLabel({ sections }: Report): Evidence | null {
  const labels = findEdition("2019")?.decisive ?? [];
  for (const { blocks } of sections) {
    for (const block of blocks) {
      if (block.kind !== "table" || block.official !== "proactive") continue;
      const cell = block.grid.cells.find(({ text }) =>
        labels.some((label) => foldText(text).includes(foldText(label))),
      );
      if (cell) return { report: block.place.file, place: cell.place, quote: cell.text };
    }
  }
  return null;
}

/** A number under a heading of the old form. Nothing where no table was read: then the edition is only what was cited. */
function oldFigure({ figures }: Report): Evidence | null {
  const old = [...figures.values()].find(({ id, status }) => id.startsWith("proactive.") && status === "stated");
  return old ? figureEvidence(old) : null;
}

function toFinding({ year }: Report, kind: "tables" | "one-row", evidence: Evidence, certain: boolean): Finding {
  return {
    id: `edition-outdated/${kind}`,
    rule: "edition-outdated",
    severity: kind === "tables" ? "warning" : "info",
    certainty: certain ? "certain" : "check-reading",
    report: evidence.report,
    expected: "2021",
    actual: kind === "tables" ? "2019" : "2021",
    facts: { kind, year },
    evidence: [evidence],
  };
}
