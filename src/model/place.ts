/**
 * Where something stands, so that a person can open it. Every number counts from 1; `table` and `paragraph` count in
 * the document, `row` and `column` in the table's grid. A key that does not apply to a format is absent:
 * a docx has no pages, only text formats have lines.
 */
export type Place = {
  readonly file: string;
  readonly page?: number;
  readonly line?: number;
  readonly section?: string;
  readonly paragraph?: number;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
};
