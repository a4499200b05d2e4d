/** The languages users read: Chinese, and English with `--lang en`. */
export type Lang = "zh" | "en";
