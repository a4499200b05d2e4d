import { readReport } from "../../src/compare.ts";
import type { Source } from "../../src/model/document.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import type { Report } from "../../src/model/report.ts";
import { read } from "../../src/read/read.ts";

/** The whole reading path, bytes to report, in this thread. */
export const readHere = (source: Source): Promise<Outcome<Report>> => readReport(source, {}, read);
