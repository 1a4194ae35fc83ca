// Which words a language needs for the front of a dossier (cover, contents, key) and for its distribution list; none can be missing.

export interface FrontWords {
  /** What the document is; stands also for a title that the reader may not see. */
  readonly dossier: string;
  readonly contents: string;
  readonly cover: {
    readonly audience: string;
    readonly marking: string;
    readonly copy: string;
    readonly symbol: string;
    readonly preparedBy: string;
    readonly informationAsOf: string;
  };
  /** `level` in full words. */
  readonly highest: (level: string) => string;
  /** At the head of each page. Numbers come in the digits of the document. */
  readonly copyOf: (number: string, total: string) => string;
  /** On the cover, where the row says already that it is a copy. */
  readonly numberOf: (number: string, total: string) => string;
  readonly issuedTo: (copy: string, reader: string) => string;
  readonly handling: string;
  readonly key: {
    readonly title: string;
    /** `names` of the levels, joined. */
    readonly marking: (names: string) => string;
    readonly reliabilityRange: string;
    readonly reliability: string;
    readonly credibilityRange: string;
    readonly credibility: string;
    readonly evidence: string;
  };
  readonly distribution: {
    readonly title: string;
    readonly lead: string;
    readonly copy: string;
    readonly reader: string;
    readonly received: string;
    readonly returned: string;
  };
}
