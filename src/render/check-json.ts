import { explainFault } from "../glossary/faults.ts";
import type { Lang } from "../glossary/lang.ts";
import type { CheckedAgency } from "../model/checked.ts";
import type { Notice } from "../model/notice.ts";
import { findingJson } from "./finding-json.ts";
import { type Failure, noticeJson, reportMeta } from "./report-json.ts";

/** What `check --format json` prints: `tongbi/check@1` of the contract, one object for all agencies. */
export function checkJson(
  agencies: readonly CheckedAgency[],
  notices: readonly Notice[],
  failures: readonly Failure[],
  lang: Lang,
): object {
  return {
    schema: "tongbi/check@1",
    reports: agencies.flatMap(({ reports }) => reports.map(reportMeta)),
    findings: agencies.flatMap(({ findings }) => findings.map((finding) => findingJson(finding, lang))),
    notices: notices.map((notice) => noticeJson(notice, lang)),
    failures: failures.map(({ file, error }) => {
      const { what, fix } = explainFault(error.fault, lang);
      return { file, code: error.fault.code, message: what, fix };
    }),
  };
}
