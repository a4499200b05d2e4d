import { edition2021 } from "../../src/glossary/editions/2021.ts";

/** The rows of table 3 with one request granted, and the rest zeros; `changes` by label replace what is printed. */
export function requestLines(changes: Readonly<Record<string, string | null>> = {}): readonly string[] {
  const busy = ["一、本年新收政府信息公开申请数量", "（一）予以公开", "（七）总计"];
  return edition2021.requests.rows.flatMap(({ label }) => {
    const changed = changes[label];
    if (changed === null) return [];
    return [changed ?? `${label} ${busy.includes(label) ? "3 0 0 0 0 0 3" : "0 0 0 0 0 0 0"}`];
  });
}

export const proactiveLines = [
  "第二十条第（一）项",
  "信息内容 本年制发件数 本年废止件数 现行有效件数",
  "规章 0 0 0",
  "行政规范性文件 2 1 8",
  "第二十条第（五）项",
  "信息内容 本年处理决定数量",
  "行政许可 110",
  "第二十条第（六）项",
  "信息内容 本年处理决定数量",
  "行政处罚 8",
  "行政强制 0",
  "第二十条第（八）项",
  "信息内容 本年收费金额（单位：万元）",
  "行政事业性收费 12.5",
] as const;

export const disputeHead = [
  "行政复议 行政诉讼",
  "结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉",
  "结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计",
] as const;
