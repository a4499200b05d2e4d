import type { Report } from "../../model/report.ts";
import { applicantClaim } from "../text-applicants.ts";
import { carriedClaim } from "../text-carried.ts";
import { disputeClaim } from "../text-disputes.ts";
import { documentClaim } from "../text-documents.ts";
import { outcomeClaim } from "../text-outcome.ts";
import { receivedClaim } from "../text-received.ts";
import type { Claim } from "./judge-claim.ts";
import type { Spoken } from "./spoken.ts";

const kinds = [receivedClaim, outcomeClaim, applicantClaim, carriedClaim, disputeClaim, documentClaim] as const;

/** What a number says of the tables, by any of the rules that hold it against them; narrower ones left out. */
export function claimsOf(report: Report, spoken: Spoken): readonly Claim[] {
  return kinds.flatMap((kind) => kind(report, spoken)).filter(({ narrowed, atMost }) => !narrowed && !atMost);
}
