import { describe, expect, test } from "vitest";
import { findNumbers } from "../../../src/text/numbers.ts";

/** "kind raw=value unit", with ~ before an approximate value; several joined by " | ". */
const draw = (text: string): string =>
  findNumbers(text)
    .map(
      ({ kind, raw, value, unit, approximate }) =>
        `${kind} ${raw}${value === null ? "" : `=${approximate ? "~" : ""}${value}`}${unit === null ? "" : ` ${unit}`}`,
    )
    .join(" | ");

describe("quantities", () => {
  test.each([
    ["公开1136条", "number 1136=1136 条"],
    ["收入1,234.5万元", "number 1,234.5=1234.5 万元"],
    ["3，400", "number 3=3 | number 400=400"],
    ["２１ 件", "number ２１=21 件"],
    ["增长-18.6%", "number -18.6=-18.6 %"],
    ["占36％", "number 36=36 %"],
    ["降低18.6‰", "number 18.6=18.6 ‰"],
    ["提高5.7个百分点", "number 5.7=5.7 个百分点"],
    ["本年增/减+1036", "number +1036=1036"],
    ["8560.0897万元", "number 8560.0897=8560.0897 万元"],
    ["1.2亿元", "number 1.2=1.2 亿元"],
    ["784.58万条", "number 784.58万=7845800 条"],
    ["3千万元", "number 3千=3000 万元"],
    ["五万元", "number 五=5 万元"],
    ["是上年的2.3倍", "number 2.3=2.3 倍"],
    ["7854070人次", "number 7854070=7854070 人次"],
    ["300场次和20场", "number 300=300 场次 | number 20=20 场"],
    ["受理4申请", "number 4=4"],
    ["收到2021件", "number 2021=2021 件"],
    ["三次", "number 三=3 次"],
    ["两件、十二项", "number 两=2 件 | number 十二=12 项"],
    ["百分之三点五", "number 百分之三点五=3.5 %"],
    ["173条例如", "number 173=173 条"],
    ["20个工作日", "number 20=20 个工作日"],
  ])("%s", (text, expected) => expect(draw(text)).toBe(expected));
});

describe("approximate", () => {
  test.each([
    ["14万余条", "number 14万余=~140000 条"],
    ["80 余条", "number 80 余=~80 条"],
    ["900多件", "number 900多=~900 件"],
    ["30余万人次", "number 30余万=~300000 人次"],
    ["5万余元", "number 5万余=~50000 元"],
    ["十余场", "number 十余=~10 场"],
    ["十几项", "number 十几=~10 项"],
    ["十多万元", "number 十多=~10 万元"],
    ["百余件", "number 百余=~100 件"],
    ["近百件", "number 百=~100 件"],
    ["约30米", "number 30=~30 米"],
    ["超过500人", "number 500=~500 人"],
    ["突破1万次", "number 1万=~10000 次"],
    ["不足10件", "number 10=~10 件"],
    ["500条左右", "number 500=~500 条"],
    ["3次以上", "number 3=~3 次"],
    ["100+条", "number 100+=~100 条"],
    ["1-3篇", "range 1-3 篇"],
    ["10至15件", "range 10至15 件"],
    ["三五天", "range 三五 天"],
    ["几十件、数百条", "range 几十 件 | range 数百 条"],
    ["三分之二", "range 三分之二"],
  ])("%s", (text, expected) => expect(draw(text)).toBe(expected));
});

describe("years and dates", () => {
  test.each([
    ["2021 年", "year 2021=2021 年"],
    ["2021年度", "year 2021=2021 年"],
    ["二〇二一年十二月", "year 二〇二一=2021 年 | date 十二月"],
    ["2020-2021年", "year 2020=2020 | year 2021=2021 年"],
    ["2021工作", "year 2021=2021"],
    ["清单（2024版）", "year 2024=2024"],
    ["2021年1月1日至12月31日", "year 2021=2021 年 | date 1月1日 | date 12月31日"],
    ["2021-01-28 09:43", "date 2021-01-28 | date 09:43"],
    ["1月—3月", "date 1月 | date 3月"],
    ["第三季度、四季度", "ordinal 第三=3 季度 | date 四季度"],
    ["1. 2021年", "mark 1 | year 2021=2021 年"],
  ])("%s", (text, expected) => expect(draw(text)).toBe(expected));
});

describe("what counts nothing", () => {
  test.each([
    ["〔2021〕30号", "document 〔2021〕30号"],
    ["（2021） 30 号", "document （2021） 30 号"],
    ["国令第711号", "document 第711号"],
    ["电话：0537—8723725", "phone 0537—8723725"],
    ["（0537）8723725", "phone （0537）8723725"],
    ["13800000000", "phone 13800000000"],
    ["邮编：272200", "phone 272200"],
    ["12345热线受理5件", "code 12345 | number 5=5 件"],
    ["大道90号", "code 90号"],
    ["第六期", "ordinal 第六=6 期"],
    ["十九届五中全会", "ordinal 十九=19 届"],
    ["第二十条第（一）项", "article 第二十=20 条 | article 第（一）=1 项"],
    ["（一）主动公开", "mark 一"],
    ["2.加强培训", "mark 2"],
    ["好。二是人员少", "mark 二"],
    ["“1+X”发布会", "code 1+X"],
    ["O2O、5G、A4", "code 5G"],
    ["http://a.example/2021/30.html", ""],
    ["党的二十大", "code 二十"],
    ["十四五、三审三校、六稳六保、五公开", ""],
    ["统一、一起、第三方、六部分", ""],
    ["192.168.1.1", "code 192.168.1.1"],
    ["1".repeat(30), `code ${"1".repeat(30)}`],
  ])("%s", (text, expected) => expect(draw(text)).toBe(expected));
});

test("offsets are of the text as given, blanks included", () => {
  const text = "共 １８ 万余 条。";
  const [number] = findNumbers(text);
  expect(number).toMatchObject({ raw: "１８ 万余", start: 2, end: 7, unitEnd: 9, value: 180_000 });
});

test("a hostile text is read to its end", () => {
  // No clock here: with a pattern that is not linear this would run into the time limit.
  for (const part of ["1", "1,", "1.", "1-", "一", "第", "(1", "0537-", "1+", "百分之", "几十", "a1"]) {
    expect(findNumbers(part.repeat(20_000)).length).toBeGreaterThanOrEqual(0);
  }
});
