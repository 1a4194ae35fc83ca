// The faces of print: which font files are bundled, and which families each script and voice uses, in order.
// Nothing else names a font: the templates read these chains, and the glyph check reads the same ones.
import { join } from 'node:path';
import type { PrintLanguage } from '#shared/briefing/print-blocks.ts';

/** The serif says the matter; the sans is the apparatus: banners, markings, labels, tables, sources. */
export type Voice = 'serif' | 'sans';
export type Script = 'latin' | 'arabic' | 'nastaliq';

export interface Face {
  readonly family: string;
  /** A regular expression, valid in JavaScript and in Typst alike: what this face may set. Without it, anything it has. */
  readonly covers?: string;
}

// The Arabic faces carry Latin letters of their own; in their lists these are left to Plex, so that codes look alike everywhere.
const notLatin = '[^\\p{Script=Latin}0-9]';

const latinSerif: Face = { family: 'IBM Plex Serif' };
const latinSans: Face = { family: 'IBM Plex Sans' };
const arabicSans: Face = { family: 'IBM Plex Sans Arabic' };
const amiri: Face = { family: 'Amiri' };
const nastaliq: Face = { family: 'Noto Nastaliq Urdu' };

/** Families in the order in which Typst asks them for a character. The last ones lend what the first lack (Greek, rare signs). */
export const faceChains: Readonly<Record<Script, Readonly<Record<Voice, readonly Face[]>>>> = {
  latin: { serif: [latinSerif, amiri, latinSans], sans: [latinSans, arabicSans] },
  arabic: {
    serif: [{ ...amiri, covers: notLatin }, latinSerif, amiri, latinSans],
    sans: [{ ...arabicSans, covers: notLatin }, latinSans, arabicSans],
  },
  nastaliq: {
    serif: [{ ...nastaliq, covers: notLatin }, latinSerif, nastaliq, amiri, latinSans],
    sans: [{ ...arabicSans, covers: notLatin }, latinSans, arabicSans],
  },
};

export const scripts: Readonly<Record<PrintLanguage, Script>> = {
  en: 'latin',
  fr: 'latin',
  tr: 'latin',
  ms: 'latin',
  ar: 'arabic',
  fa: 'arabic',
  ur: 'nastaliq',
};

/** Every font file that print uses, by family; only the weights that the templates ask for. */
export const fontFiles: Readonly<Record<string, readonly string[]>> = {
  'IBM Plex Serif': [
    'ibm-plex-serif/400Regular/IBMPlexSerif_400Regular.ttf',
    'ibm-plex-serif/400Regular_Italic/IBMPlexSerif_400Regular_Italic.ttf',
    'ibm-plex-serif/600SemiBold/IBMPlexSerif_600SemiBold.ttf',
    'ibm-plex-serif/600SemiBold_Italic/IBMPlexSerif_600SemiBold_Italic.ttf',
  ],
  'IBM Plex Sans': [
    'ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
    'ibm-plex-sans/400Regular_Italic/IBMPlexSans_400Regular_Italic.ttf',
    'ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
  ],
  'IBM Plex Sans Arabic': [
    'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
    'ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
  ],
  Amiri: ['amiri/400Regular/Amiri_400Regular.ttf', 'amiri/700Bold/Amiri_700Bold.ttf'],
  'Noto Nastaliq Urdu': [
    'noto-nastaliq-urdu/400Regular/NotoNastaliqUrdu_400Regular.ttf',
    'noto-nastaliq-urdu/700Bold/NotoNastaliqUrdu_700Bold.ttf',
  ],
};

/** Absolute paths of all font files, given the folder `node_modules` that holds them. */
export const fontPaths = (modules: string): readonly string[] =>
  Object.values(fontFiles)
    .flat()
    .map((file) => join(modules, '@expo-google-fonts', file));
