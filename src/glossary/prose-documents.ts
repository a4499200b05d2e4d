/** How prose speaks of the documents of table 2. `#` stands for the number. */

export const documentRows: readonly { readonly sign: RegExp; readonly row: string }[] = [
  { sign: /规范性文件/u, row: "proactive.normativeDocuments" },
  { sign: /(?<!党内|内部|部门)(?:政府)?规章(?!制度|、制度|及制度)/u, row: "proactive.regulations" },
];
const named = "(?:行政)?(?:规范性文件|政府规章|规章)";
const filler = "(?:的|文件|总|数|量|累计|全年|合计|共|计|为|达|有|是|了|:|等)*";

/** Which column a verb speaks of: beside the name of the document, before the number. */
export const documentVerbs: readonly { readonly sign: RegExp; readonly columns: readonly string[] }[] = [
  { sign: /废止(?!或|和|、|及)/u, columns: ["repealed"] },
  { sign: /现行有效|继续有效/u, columns: ["inForce"] },
  { sign: /制定|制发|印发|发布|出台|颁布/u, columns: ["issued", "newlyMade", "newlyPublished"] },
];
/** A number of documents: their name before it with nothing but fillers between, or behind it. */
export const documentCount = new RegExp(
  `${named}(?:、|和|及|与|${named}|制发|发布|印发|出台|废止|现行有效|继续有效)*${filler}#|#[^,;。、#]{0,6}${named}$`,
  "u",
);
/** 废止# right behind a sentence on the documents. */
export const repealedAlone = /^(?:并|共|已|其中)?废止(?:了|文件)?#/u;

/** Other things that are done with documents, or other documents: nothing the table counts. */
export const otherDocuments =
  /解读|备案|清理|审查|审核|评估|修订|修改|失效|政策文件|转发|公开(?!.{0,4}(?:制|印))|起草|征求|征集|意见|草案|地方性法规|法规|历年|以来|累计公开|其他文件|文件库|归集|目录/u;
/** Documents of another organ, or of one level: another scope. */
export const documentScope = /代[^,;。#]{0,8}政府|以[^,;。#]{0,16}名义|[市县区]级|本级|镇街|乡镇|部门/u;
