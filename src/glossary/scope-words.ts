/**
 * Words by which a clause of an area's report speaks of less than the area: of the office that compiled it, or of one level of
 * government. Numbers of a narrower clause are not those of the whole.
 */
const narrowing = /代表[^，,。；;、]{0,6}政府|政府办|[省市县区州盟旗镇乡]本级|本级(?:政府|机关)|机关本部/u;

/** Whether a clause of an area's report counts only a part of the area. O(length). */
export const isNarrowed = (clause: string): boolean => narrowing.test(clause);
