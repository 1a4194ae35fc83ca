// Makes the print document of the matrix alone: a page, or the poster for the wall. Equal input gives equal output.
import { day } from '#shared/core/dates.ts';
import type { RecordOf } from '#shared/records/record.ts';
import { matrixPart } from './annex-matrix.ts';
import { beginMaking, type DocumentInput, type DocumentOutput, frameOf, negotiationName } from './begin-making.ts';
import { bannerOf, reportOf } from './making.ts';
import type { MatrixPart } from './print-parts.ts';
import { settingOf, shortDateText } from './print-setting.ts';

export interface MatrixInput extends DocumentInput {
  readonly negotiation: RecordOf<'negotiation'>;
  readonly sheet: MatrixPart['sheet'];
}

/** Null where there is no issue that the reader may see. @throws when `asOf` is not a date. */
export function buildMatrix(input: MatrixInput): DocumentOutput | null {
  const { negotiation, sheet } = input;
  const { language } = negotiation.body.name;
  const setting = settingOf({ language, digits: null, hijri: 'islamic-umalqura' }, input.language);
  const making = beginMaking(input, negotiation.id, setting);
  const part = matrixPart(making, { sheet });
  if (part === null) return null;
  const name = negotiationName(making);
  return {
    document: {
      ...frameOf(making, input),
      banner: bannerOf(making),
      symbol: '',
      issued: shortDateText(day(making.asOf), setting),
      isoDate: making.asOf,
      copy: '',
      shortTitle: name === '' ? part.title : name,
      title: part.title,
      notes: making.notes,
      parts: [part],
    },
    report: reportOf(making),
  };
}
