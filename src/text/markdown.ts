import { escapeControls } from "./escape.ts";

/** Text of a report as markdown that means nothing but itself. */
export function inlineMarkdown(text: string): string {
  return escapeControls(text).replace(/[\\`*_{}[\]<>|#]/gu, "\\$&");
}
