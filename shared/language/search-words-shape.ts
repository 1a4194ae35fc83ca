// Which words the search screen needs; none can be missing in a language of the interface.

export interface SearchWords {
  readonly title: string;
  readonly field: string;
  readonly hint: string;
  readonly kind: string;
  readonly found: (count: number, written: string) => string;
  readonly most: (written: string) => string;
  readonly nothing: string;
  readonly nothingMore: string;
  readonly begin: string;
}
