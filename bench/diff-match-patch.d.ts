declare module "diff-match-patch" {
  type Diff = [operation: -1 | 0 | 1, text: string];
  const DiffMatchPatch: {
    new (): {
      Diff_Timeout: number;
      diff_main(before: string, after: string): Diff[];
      diff_cleanupSemantic(diffs: Diff[]): void;
    };
  };
  export default DiffMatchPatch;
}
