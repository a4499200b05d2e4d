import { idleOwn } from "../../glossary/prose-requests.ts";
import { yearNamed } from "../../glossary/prose-trends.ts";
import type { Said } from "./said.ts";
import type { Spoken } from "./spoken.ts";

/**
 * A number of a list of years, with the words that open the list for its own: in 收到申请2019年1件,2020年3件 the second says
 * what the first does. Other numbers as they are.
 */
export function inEarlierWords(spoken: Spoken): Spoken {
  const { said, statement } = spoken;
  if (!isYearOnly(said)) return withoutYear(spoken);
  const index = statement.said.indexOf(said);
  const head = statement.said.slice(0, index).findLast((one) => !isYearOnly(one)) ?? said;
  // What stands before another number is that one's, unless all between are years.
  const lent =
    head === said || statement.said.indexOf(head) < index - 1 ? openingOf(statement.said[0] ?? said) : head.own;
  return { ...spoken, said: { ...said, own: lent.replace(yearNamed, "") } };
}

const isYearOnly = ({ own }: Said): boolean => idleOwn.test(own.replace(yearNamed, ""));

const openingOf = ({ clause, own }: Said): string => clause || own;

const withoutYear = (spoken: Spoken): Spoken => ({
  ...spoken,
  said: { ...spoken.said, own: spoken.said.own.replace(yearNamed, "") },
});
