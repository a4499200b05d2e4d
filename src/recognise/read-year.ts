/** The first and last year a report can be of: the regulation is of 2007, and a slip like 2091 is none. */
const firstYear = 2007;
const lastYear = 2079;
const han = "零一二三四五六七八九";

/** A printed year as a number: 2021, ２０２１, 二〇二一. Null where it is none a report can be of. */
export function readYear(printed: string): number | null {
  const digits = [...printed.normalize("NFKC")].map((letter) => {
    const value = han.indexOf(/[〇○OＯ]/u.test(letter) ? "零" : letter);
    return value >= 0 ? String(value) : letter;
  });
  const year = Number(digits.join(""));
  return year >= firstYear && year <= lastYear ? year : null;
}
