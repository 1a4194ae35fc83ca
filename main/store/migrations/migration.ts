// What a migration is: numbered statements that take a library from one version to the next.

export interface Migration {
  readonly number: number;
  readonly name: string;
  /** Run one by one inside one transaction. */
  readonly statements: readonly string[];
}
