/** What a column of a table is. */
export interface Column<T> {
  key: string;
  label: string;
  /** The text of a cell; a slot `cell-<key>` may show more. */
  text?: (row: T) => string | number | null | undefined;
  /** The name the API sorts by, when it can. */
  sort?: string;
  number?: boolean;
  width?: string;
  /** Never broken over two lines: identity numbers, days. */
  whole?: boolean;
  /** Hidden on narrow screens. */
  minor?: boolean;
  /** On narrow screens under the row, across its width: reasons in sentences. */
  below?: boolean;
}
