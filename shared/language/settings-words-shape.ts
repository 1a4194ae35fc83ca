// Which words settings and backups need; none can be missing in a language of the interface.

export interface SettingsWords {
  readonly title: string;
  readonly you: string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameNeeded: string;
  readonly save: string;
  readonly kept: string;
  readonly program: string;
  readonly programHint: string;
  readonly language: string;
  readonly ofSystem: string;
  readonly theme: string;
  readonly digits: string;
  readonly digitsAsLanguage: string;
  readonly calendar: string;
  readonly library: string;
  readonly file: string;
  readonly size: string;
  readonly records: string;
  readonly changes: string;
  readonly megabytes: (written: string) => string;
  readonly scheme: string;
  readonly noScheme: string;
  readonly openScheme: string;
  readonly backups: {
    readonly title: string;
    readonly lead: string;
    readonly now: string;
    readonly making: string;
    readonly made: (name: string) => string;
    readonly schedule: string;
    readonly every: Readonly<Record<'hour' | 'day' | 'week' | 'never', string>>;
    readonly never: string;
    readonly list: string;
    readonly none: string;
    readonly check: string;
    readonly checking: string;
    readonly sound: (count: number, written: string) => string;
    readonly unsound: (count: number, written: string) => string;
    readonly stopped: string;
  };
}
