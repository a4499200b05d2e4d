import { chineseNumeral } from "../../text/numerals.ts";

const stems = "甲乙丙丁戊己庚辛壬癸";
const branches = "子丑寅卯辰巳午未申酉戌亥";
const legalDigits = "零壹贰叁肆伍陆柒捌玖";
const countingDigits = "零一二三四五六七八九";

/** A count as an automatic number prints it. `format` is a value of `w:numFmt`; one that is not known prints as decimal. */
export function formatCount(count: number, format: string): string {
  const formatter = formatters.get(format);
  return count >= 0 && count <= 9999 && formatter ? formatter(count) : String(count);
}

const formatters = new Map<string, (count: number) => string>([
  ["none", () => ""],
  ["decimal", String],
  ["decimalZero", (count) => String(count).padStart(2, "0")],
  ["decimalFullWidth", fullWidth],
  ["decimalFullWidth2", fullWidth],
  ["upperLetter", (count) => letters(count)],
  ["lowerLetter", (count) => letters(count).toLowerCase()],
  ["upperRoman", (count) => roman(count)],
  ["lowerRoman", (count) => roman(count).toLowerCase()],
  ["chineseCounting", chineseNumeral],
  ["chineseCountingThousand", chineseNumeral],
  ["japaneseCounting", chineseNumeral],
  ["japaneseDigitalTenThousand", chineseNumeral],
  ["taiwaneseCounting", chineseNumeral],
  ["taiwaneseCountingThousand", chineseNumeral],
  ["ideographDigital", (count) => spell(String(count), "〇一二三四五六七八九")],
  ["taiwaneseDigital", (count) => spell(String(count), "○一二三四五六七八九")],
  ["chineseLegalSimplified", legal],
  ["ideographLegalTraditional", legal],
  ["ideographTraditional", (count) => stems[(count - 1) % stems.length] ?? String(count)],
  ["ideographZodiac", (count) => branches[(count - 1) % branches.length] ?? String(count)],
  ["decimalEnclosedCircle", circled],
  ["decimalEnclosedCircleChinese", circled],
  ["decimalEnclosedFullstop", (count) => shifted(count, 0x2488, `${count}.`)],
  ["decimalEnclosedParen", (count) => shifted(count, 0x2474, `(${count})`)],
  ["ideographEnclosedCircle", (count) => shifted(count, 0x3280, chineseNumeral(count), 10)],
]);

function fullWidth(count: number): string {
  return spell(String(count), "０１２３４５６７８９");
}

function spell(digits: string, alphabet: string): string {
  return Array.from(digits, (digit) => alphabet[Number(digit)] ?? digit).join("");
}

function circled(count: number): string {
  if (count >= 21 && count <= 35) return String.fromCodePoint(0x3251 + count - 21);
  return shifted(count, 0x2460, `(${count})`);
}

/** The sign of a block of signs that begins with the one for 1; the fallback beyond its end. */
function shifted(count: number, first: number, fallback: string, most = 20): string {
  return count >= 1 && count <= most ? String.fromCodePoint(first + count - 1) : fallback;
}

/** A, B … Z, AA, BB … as word processors count. */
function letters(count: number): string {
  if (count < 1) return String(count);
  return String.fromCodePoint(0x41 + ((count - 1) % 26)).repeat(Math.min(Math.ceil(count / 26), 20));
}

function roman(count: number): string {
  const signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
  const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
  let left = count;
  let written = "";
  for (const [index, value] of values.entries()) {
    while (left >= value) {
      written += signs[index] ?? "";
      left -= value;
    }
  }
  return written;
}

function legal(count: number): string {
  const written = Array.from(chineseNumeral(count), (sign) => {
    const digit = countingDigits.indexOf(sign);
    return digit >= 0 ? legalDigits[digit] : sign.replace("十", "拾").replace("百", "佰").replace("千", "仟");
  }).join("");
  return written.startsWith("拾") ? `壹${written}` : written;
}
