/** Lines that a web page adds to every article. Only short lines are tested, so a sentence that begins so is safe. */
const furniture: readonly RegExp[] = [
  /^【?(?:打印|关闭|返回|收藏|分享|纠错)(?:本页|窗口|页面|顶部|首页|到|文章|此页)?[】：:]?$/u,
  /^[【[(（]?(?:打印本页|关闭窗口|关闭本页|我要打印|我要纠错|返回顶部|返回列表)/u,
  /^(?:发布|发文|更新|成文|信息|生成|公开|创建|录入)(?:时间|日期)\s*[:：]/u,
  /^(?:信息|稿件|文章|内容)?来源\s*[:：]/u,
  /^(?:作者|编辑|责任编辑|责编|审核|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:数|次数|量)?|访问量|字号|字体(?:大小)?|保护视力色?)\s*[:：]/u,
  /^【?字体\s*[:：]?/u,
  /^(?:分享到|分享至|扫一扫|微信扫一扫|手机扫|用微信|一键分享)/u,
  /^(?:上|下)一(?:篇|条|页)\s*[:：]?/u,
  /^(?:您?(?:当前|现在|所在)的?位置|当前位置|您现在的位置|首页)\s*(?:[:：>»]|$)/u,
  /^(?:相关(?:链接|附件|文档|阅读|新闻|文章)|附件下载|文件下载|网站地图|联系我们|关于我们|版权所有|主办单位|承办单位|技术支持)/u,
  /^(?:京|津|沪|渝|冀|豫|云|辽|黑|湘|皖|鲁|新|苏|浙|赣|鄂|桂|甘|晋|蒙|陕|吉|闽|贵|粤|青|藏|川|宁|琼)(?:ICP备|公网安备)/u,
  /^THANK YOU$/iu,
  /^(?:阅读原文|喜欢此内容的人还喜欢|预览时标签不可点|轻触阅读原文|关注该公众号|继续滑动看下一个|收录于合集)/u,
];

/** The entries under which content systems file a document, printed above it a line or a cell each. */
const entry =
  /^(?:信息)?(?:索引号|索引码|目录号|文号|发文字号|发布机构|发文机关|发布机关|公开机构|公开单位|责任部门|主题分类|主题词|体裁分类|组配分类|信息分类|所属分类|服务对象|内容分类|公文种类|公开方式|公开范围|公开时限|公开程序|公开类别|公开日期|公开时间|发布日期|发布时间|发文日期|成文日期|生成日期|生效日期|废止日期|失效日期|有效性|文件状态|关键词|内容概述|信息名称|文件名称|标题|名称)$/u;
const entriesLeast = 3;

const longest = 60;

/** Whether a line belongs to the page and not to the article. */
export function isWebFurniture(text: string): boolean {
  const line = text.trim();
  return line.length <= longest && (isLinksHeading(line) || furniture.some((pattern) => pattern.test(line)));
}

/** Whether a line heads a list of links to other articles. */
export function isLinksHeading(text: string): boolean {
  return /^(?:相关|推荐|热点|延伸|更多)(?:链接|阅读|新闻|文章|信息|内容|报道)\s*[:：]?$/u.test(text.trim());
}

/** Whether a table is no part of the article but its index card: 索引号, 发布机构, 发布日期 … in cells of their own. */
export function isIndexCard(cells: readonly string[]): boolean {
  const entries = cells.filter((cell) => {
    const [name = ""] = cell
      .slice(0, longest)
      .replace(/[\s　]/gu, "")
      .split(/[:：]/u);
    return entry.test(name);
  });
  return entries.length >= entriesLeast && entries.length * 3 >= cells.length;
}
