import {
  areaAgency,
  bareDistrict,
  districtEnd,
  government,
  nameEndings,
  officeJoints,
  officeShortNames,
  placeGovernment,
} from "../glossary/agencies.ts";
import { foldText } from "../text/fold.ts";

/**
 * A name in the form names are compared in: short forms of offices written out, joining words left out, a government named
 * by its place.
 */
export function agencyKey(name: string): string {
  let key = foldText(name).replaceAll(government.full, government.short);
  for (const [ending, full] of nameEndings) {
    if (!ending.test(key)) continue;
    key = key.replace(ending, full);
    break;
  }
  for (const [short, full] of officeShortNames) {
    const at = key.indexOf(short);
    if (at >= 0 && !writtenOut(key, at, short, full)) key = key.slice(0, at) + full + key.slice(at + short.length);
  }
  return key.replace(new RegExp(officeJoints, "gu"), "").replace(placeGovernment, "");
}

const writtenOut = (key: string, at: number, short: string, full: string): boolean =>
  full.includes(short) && key.startsWith(full, at - full.indexOf(short));

/**
 * Whether two names are one agency's: equal, or one is the other without the districts in front of it.
 * The name of the first district may be missing too (县住建局), another name may not stand in its place.
 */
export function isSameName(one: string, other: string): boolean {
  const [short = "", long = ""] = [agencyKey(one), agencyKey(other)].sort((x, y) => x.length - y.length);
  if (short === long) return short !== "";
  if (!long.endsWith(short)) return false;
  const dropped = long.slice(0, long.length - short.length);
  return districtEnd.test(dropped) || (bareDistrict.test(short) && short.length > 2);
}

/** Whether the name says neither less nor shorter than it could: no short form, no district without its name. */
export function isFullName(name: string): boolean {
  const folded = foldText(name);
  if (bareDistrict.test(folded)) return false;
  if (areaAgency.test(folded)) return true;
  const full = agencyKey(name);
  return full.length <= folded.replaceAll(government.full, government.short).length;
}
