// The details that the sentences of failures name, in whatever language they are said.

export interface Problems {
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

export interface Rows {
  readonly file: string;
  readonly rows: readonly {
    readonly file: string;
    readonly row: number;
    readonly path: string;
    readonly message: string;
  }[];
}

/** The place before what is wrong there; nothing for the whole. */
export const at = (path: string): string => (path === '' ? '' : `${path}: `);
