// Which words the first screen and the choosing of files need; none can be missing in a language of the interface.

export interface FirstUseWords {
  readonly title: string;
  readonly lead: string;
  readonly stays: string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameNeeded: string;
  readonly sample: string;
  readonly sampleMore: string;
  readonly make: string;
  readonly makeMore: string;
  readonly open: string;
  readonly openMore: string;
  readonly recent: string;
  readonly gone: string;
  readonly forget: (library: string) => string;
  readonly libraryName: string;
  readonly libraryNameHint: string;
  readonly libraryNeeded: string;
  readonly place: string;
  readonly choosePlace: string;
  readonly usual: string;
  readonly usualHint: string;
  readonly create: string;
  readonly creating: string;
  readonly opening: string;
  readonly back: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark' | 'contrast', string>>;
  readonly folder: string;
  readonly goUp: string;
  readonly here: string;
  readonly more: (count: number, written: string) => string;
  readonly noLibraries: string;
  readonly notALibrary: string;
}
