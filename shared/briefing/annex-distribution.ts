// The distribution list: each copy with its reader, and room for the signatures when it goes out and comes back.
import { frontWords } from '#shared/language/front-words.ts';
import type { AnnexBuilder } from './annex.ts';
import { highestMark, ofPart } from './making.ts';
import type { BriefPart } from './print-parts.ts';
import { inDigits, runsOf } from './print-setting.ts';

/** For our own side only: to others, who else reads a paper says something of itself. */
export const distributionParts: AnnexBuilder = (making) => {
  const { audience, clearance, dossier, setting } = making;
  const total = dossier.body.copies ?? audience?.body.copies ?? 0;
  if (clearance.purpose !== 'ours' || total === 0) return [];
  const own = ofPart(making);
  const readers = audience !== null && clearance.maySee(audience) ? audience.body.readers : [];
  if (audience !== null && readers.length > 0) own.printed.push(audience.marking);
  making.printed.push(...own.printed);
  const words = frontWords[setting.language].distribution;
  const part: BriefPart = {
    form: 'brief',
    tab: null,
    mark: highestMark(own.printed, making),
    title: words.title,
    lead: [{ text: words.lead }],
    sections: [
      {
        title: '',
        blocks: [
          {
            kind: 'table',
            mark: '',
            // Room for a signature.
            rowHeight: 9,
            columns: [{ millimetres: 18 }, { share: 2 }, { share: 1 }, { share: 1 }],
            head: [words.copy, words.reader, words.received, words.returned].map((text) => [{ text }]),
            rows: Array.from({ length: total }, (_, index) => [
              [{ text: inDigits(String(index + 1), setting.digits) }],
              runsOf(readers[index] ?? '', setting.language, setting),
              [],
              [],
            ]),
          },
        ],
      },
    ],
  };
  return [part];
};
