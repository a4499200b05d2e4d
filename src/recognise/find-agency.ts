import {
  areaAgency,
  bareGovernment,
  contactAgency,
  contactOffice,
  districtLetters,
  government,
  noSubject,
  officeJoints,
  officeShortNames,
  preambleAgency,
  signature,
  subjectAgency,
} from "../glossary/agencies.ts";
import { foldText } from "../text/fold.ts";
import { agencyKey, isFullName, isSameName } from "./agency-key.ts";
import { isAgencyName } from "./find-title.ts";

/** Where names are looked for, folded. `all` is the whole report, for the short forms that stand in it. */
export type NameSources = {
  readonly title: string | null;
  readonly lead: string;
  /** Short paragraphs of the preamble: a cover prints the agency on a line of its own. */
  readonly lines: readonly string[];
  readonly tail: string;
  readonly all: string;
};

/** The agency and every form of its name that the document has, the chosen one first. */
export type AgencyNames = { readonly agency: string | null; readonly names: readonly string[] };

/**
 * Title, then the preamble, a cover, the signature, the sentence on questions; for want of all of them the first subject. The first decides which agency it is; of the forms of
 * its name the first that is neither short nor without its district is taken: title 县住建局, preamble the name in full.
 * A government's report compiled by its office stays the government's.
 */
export function findAgency({ title, lead, lines, tail, all }: NameSources): AgencyNames {
  const own = [title, ...namesIn(lead, preambleAgency), ...lines, ...namesIn(tail, [signature]), ...contactNames(lead)];
  const named = own.filter((name): name is string => name !== null && isAgencyName(name));
  const found =
    named.length > 0
      ? named
      : namesIn(all, [subjectAgency]).filter((name) => isAgencyName(name) && !noSubject.test(name));
  const [first] = found;
  if (first === undefined) return { agency: null, names: [] };
  const forms = found.filter((name) => isSameName(name, first));
  const agency = forms.find(isFullName) ?? longest(forms);
  const names = new Set([agency, ...forms, ...shortForms(agency).filter((form) => all.includes(form))]);
  return { agency, names: [...names] };
}

const longest = (names: readonly string[]): string =>
  names.reduce((best, name) => (agencyKey(name).length > agencyKey(best).length ? name : best), names[0] ?? "");

function namesIn(text: string, patterns: readonly RegExp[]): readonly string[] {
  return patterns.flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
}

/** The office to turn to without what only says which room, and as it is named. A government's office is an agency itself. */
function contactNames(lead: string): readonly string[] {
  return namesIn(lead, [contactAgency]).flatMap((name) => {
    const agency = name.replace(contactOffice, "");
    return agency.endsWith(government.short) ? [name, agency] : [agency, name];
  });
}

/** The short names others would call it by: without its districts or with the last one's name left out, its office shortened. */
export function shortForms(agency: string): readonly string[] {
  const name = foldText(agency);
  const forms = new Set<string>();
  for (const rest of withoutDistricts(name)) {
    forms.add(rest);
    for (const [short, full] of officeShortNames) {
      const loose = new RegExp([...full].join(`${officeJoints}?`), "u");
      if (loose.test(rest)) forms.add(rest.replace(loose, short));
    }
  }
  if (areaAgency.test(name)) forms.add(name + government.full);
  forms.delete(name);
  return [...forms].filter((form) => form.length >= 3 && isAgencyName(form) && !bareGovernment.test(form));
}

function withoutDistricts(name: string): readonly string[] {
  const ends = [...name].flatMap((letter, at) => (districtLetters.includes(letter) ? [at] : []));
  const last = ends.at(-1);
  return [name, ...ends.map((at) => name.slice(at + 1)), ...(last === undefined ? [] : [name.slice(last)])];
}
