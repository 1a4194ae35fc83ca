// The front of a dossier: its cover, its contents with the key to markings and grades, and how its copies are numbered.
import { day } from '#shared/core/dates.ts';
import { formatDateLines } from '#shared/language/format-date.ts';
import { frontWords } from '#shared/language/front-words.ts';
import { directionOf } from '#shared/language/languages.ts';
import { type Worded, wordingIn } from '#shared/records/worded.ts';
import type { DossierMaking } from './annex.ts';
import type { Fact, Run } from './print-blocks.ts';
import type { ContentsPart, CoverPart } from './print-parts.ts';
import { dateText, inDigits, isPrintLanguage, plainIn, runsIn, runsOf } from './print-setting.ts';

export interface FrontInput {
  /** From 1. */
  readonly copy: number;
  readonly preparedBy: string;
}

const wordsOf = ({ setting }: DossierMaking) => frontWords[setting.language];
const maySeeOwn = ({ clearance, dossier }: DossierMaking): boolean => clearance.maySeeMarking(dossier.marking);

/** Of the dossier, where the reader may see it: else what it is. */
export function frontTitle(making: DossierMaking): string {
  if (!maySeeOwn(making)) {
    making.report.withheld.push({ block: null, record: making.dossier.id });
    return wordsOf(making).dossier;
  }
  making.printed.push(making.dossier.marking);
  return plainIn(making.dossier.body.title, making);
}

/** "Copy 2 of 5", in the digits of the document; empty where nobody has said how many there are, and of a copy without a number. */
export function copyText(
  making: DossierMaking,
  { copy }: FrontInput,
  say: (number: string, total: string) => string,
): string {
  const total = making.dossier.body.copies ?? making.audience?.body.copies ?? null;
  if (total === null || total === 0 || copy === 0) return '';
  const { digits } = making.setting;
  return say(inDigits(String(copy), digits), inDigits(String(total), digits));
}

/** The reader of a copy, by name, on our own side only. */
export const readerOf = ({ audience, clearance }: DossierMaking, copy: number): string =>
  audience !== null && clearance.maySee(audience) ? (audience.body.readers[copy - 1] ?? '') : '';

export function coverPart(making: DossierMaking, front: FrontInput, banner: string): CoverPart {
  const { setting, meeting, clearance } = making;
  const words = wordsOf(making);
  const isSeen = maySeeOwn(making);
  const start = meeting?.body.start ?? null;
  return {
    form: 'cover',
    kind: words.dossier,
    title: isSeen ? plainIn(making.dossier.body.title, making) : words.dossier,
    otherTitle: isSeen ? otherTitleOf(making.dossier.body.title, making) : null,
    meeting: meeting === null ? [] : runsIn(meeting.body.title, making),
    dates: start === null ? [] : formatDateLines(start, meeting?.body.end ?? start, setting),
    place: meeting === null ? [] : runsIn(meeting.body.place, making),
    facts: coverFacts(making, front, banner),
    handling: clearance.purpose === 'ours' ? words.handling : '',
  };
}

/** In the script that runs the other way, where the title has been put into it. */
function otherTitleOf(title: Worded, { setting }: DossierMaking): CoverPart['otherTitle'] {
  const shown = wordingIn(title, setting.language).language;
  for (const language of [title.language, ...title.translations.map((entry) => entry.language)]) {
    if (!isPrintLanguage(language) || directionOf(language) === directionOf(shown)) continue;
    return { text: wordingIn(title, language).text, language };
  }
  return null;
}

function coverFacts(making: DossierMaking, front: FrontInput, banner: string): readonly Fact[] {
  const { setting, audience, clearance, dossier } = making;
  const words = wordsOf(making);
  const own = (text: string): readonly Run[] => runsOf(text, setting.language, setting);
  const seenAudience = audience !== null && clearance.maySee(audience) ? audience : null;
  if (seenAudience !== null) making.printed.push(seenAudience.marking);
  const copy = copyText(making, front, words.numberOf);
  const reader = readerOf(making, front.copy);
  const facts: readonly Fact[] = [
    { label: words.cover.audience, runs: seenAudience === null ? [] : runsIn(seenAudience.body.name, making) },
    { label: words.cover.marking, runs: banner === '' ? [] : own(words.highest(banner)) },
    { label: words.cover.copy, runs: own(copy === '' || reader === '' ? copy : words.issuedTo(copy, reader)) },
    { label: words.cover.symbol, runs: maySeeOwn(making) ? own(dossier.body.symbol) : [] },
    { label: words.cover.preparedBy, runs: clearance.purpose === 'ours' ? own(front.preparedBy) : [] },
    { label: words.cover.informationAsOf, runs: [{ text: dateText(day(making.asOf), setting) }] },
  ];
  return facts.filter(({ runs }) => runs.length > 0);
}

/** The levels that the document may carry, from the highest; for our own side, the grades of sources and statements as well. */
export function contentsPart(making: DossierMaking): ContentsPart {
  const { scheme, setting, clearance } = making;
  const words = wordsOf(making);
  const own = (text: string): readonly Run[] => runsOf(text, setting.language, setting);
  const levels = (scheme?.body.levels ?? [])
    .filter(({ code }) => clearance.maySeeMarking({ level: code, caveats: [] }))
    .reverse();
  const letters = levels.map(({ letter, code }) => {
    const { text } = wordingIn(letter, setting.language);
    return `(${text === '' ? code : text})`;
  });
  const names = levels.map(({ name }) => wordingIn(name, setting.language).text).join(setting.words.comma);
  const marking: readonly Fact[] =
    levels.length === 0 ? [] : [{ label: letters.join(' '), runs: own(words.key.marking(names)) }];
  const grades: readonly Fact[] = [
    { label: words.key.reliabilityRange, runs: own(words.key.reliability) },
    { label: inDigits(words.key.credibilityRange, setting.digits), runs: own(words.key.credibility) },
  ];
  const evidence: readonly Fact[] =
    making.evidence === null || making.evidence.size === 0 ? [] : [{ label: 'E1, E2', runs: own(words.key.evidence) }];
  return {
    form: 'contents',
    title: words.contents,
    keyTitle: words.key.title,
    key: [...marking, ...(clearance.purpose === 'ours' ? grades : []), ...evidence],
  };
}
