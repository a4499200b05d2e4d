import type { RuleId } from "../model/finding.ts";

/** What the user asked for, with every option settled. `-` in a file's place is standard input. */
export type Invocation =
  | { readonly command: "show"; readonly text: string }
  | ({ readonly command: "default" | "compare" | "review" } & PairInvocation)
  | ({ readonly command: "extract"; readonly files: readonly string[]; readonly format: ExtractFormat } & Common)
  | CheckInvocation
  | { readonly command: "completion"; readonly shell: "bash" | "zsh" };

export type Common = {
  readonly output: string | null;
  readonly color: "auto" | "always" | "never";
  readonly quiet: boolean;
  readonly agency: string | null;
};

export type PairInvocation = Common & {
  readonly before: string;
  readonly after: string;
  readonly format: CompareFormat;
  readonly force: boolean;
  readonly beforeYear: number | null;
  readonly afterYear: number | null;
  readonly plain: boolean;
  readonly ambiguousWidth: "auto" | "1" | "2";
};

/** `rules`: those asked for, null for all. A finding at or above `failOn` ends the command with 1. */
export type CheckInvocation = Common & {
  readonly command: "check";
  readonly files: readonly string[];
  readonly format: CheckFormat;
  readonly failOn: FailOn;
  readonly rules: readonly RuleId[] | null;
  readonly ignore: readonly RuleId[];
};

export const compareFormats = ["text", "json"] as const;
export type CompareFormat = (typeof compareFormats)[number];

export const extractFormats = ["json", "csv", "markdown"] as const;
export type ExtractFormat = (typeof extractFormats)[number];

export const checkFormats = ["text", "markdown", "json"] as const;
export type CheckFormat = (typeof checkFormats)[number];

export const failOnLevels = ["error", "warning", "info", "never"] as const;
export type FailOn = (typeof failOnLevels)[number];

/** The commands of this version, and those of the contract that are still to come. */
export const commands = ["compare", "review", "check", "extract", "completion"] as const;
export const laterCommands = ["summary", "trend", "batch", "audit", "index"] as const;
