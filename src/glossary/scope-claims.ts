/** Folded text throughout. */

/** A town or a street office: it speaks for itself and its villages, not for the county above it. */
export const lowestAgency = /(?:镇|乡|街道)(?:人民政府|政府|办事处)?(?:党政(?:综合)?办(?:公室)?)?$/u;

/** All of a place above a town. 全市场, 全区域 are other words. */
export const wholePlace = /全(?:省|市(?!场)|县|区(?!域|块|间|划|位|片))/gu;

/** What an office does that acts for the whole. */
export const actsFor =
  /组织|开展|召开|举办|指导|督促|督导|推动|推进|统筹|部署|汇总|编制|提升|提高|纳入|建立|健全|完善|加强|规范|通报|考核|覆盖|受理|收到|办理|公开/u;
/** The whole place as a yardstick, a setting or the doing of others. */
export const onlyMentions =
  /参加|参与|承办|依托|利用|登录|接入|融入|迁移|被|出席|配合|按照?|根据|依据|落实|贯彻|响应|对照|上级|省[委政]|(?<!全)[县市区]委|(?<!全)[县市区]政府|(?<!全)[县市区][^,全]{0,10}(?:局|办)(?:公室)?(?:组织|召开|举办|开展)|第[一二三四五六七八九十\d]|前列|前茅|先进|排名|位居|名列|获|荣|评为|在全[省市县区]|从全[省市县区]|全[省市县区](?:统一|一体化|集约化|政务服务|政府网站|12345|率先|首|唯一|最|[^,]{0,12}(?:会议|会|大会|部署|要求|安排|精神)(?:上|$|,))/u;
