// The annex of agreements holds what our points rest on and what binds the parties at the table.
import { describe, expect, it } from 'vitest';
import {
  fictionalRecords as all,
  dayOf,
  fictionalAudience,
  fictionalId,
  fictionalRecord,
  wordsIn,
} from '#main/testing/fictional-library.ts';
import type { RecordOf } from '#shared/records/record.ts';
import { agreementParts } from './annex-agreements.ts';
import { beginMaking } from './begin-making.ts';
import type { BriefPart } from './print-parts.ts';
import { settingOf } from './print-setting.ts';
import { viewOf } from './records-view.ts';

const agreement = (number: number, title: string, more: Readonly<Record<string, unknown>>) =>
  fictionalRecord(number, 'agreement', 'R', { kind: 'treaty', title: wordsIn(title), ...more });
const ratified = (party: string, date = '2012-01-01') => ({ party, act: 'ratified', date: dayOf(date) });

const records = [
  ...Object.values(all),
  agreement(90, 'Treaty in force', {
    inForce: dayOf('2012-02-01'),
    symbol: 'T/9',
    note: wordsIn('Our footing.', 'سندنا.'),
    acts: [
      ratified(all.samhara.id),
      { ...ratified(all.beldiz.id), note: wordsIn('Except Article 7.', 'باستثناء المادة ٧.') },
    ],
    provisions: [{ path: 'Art. 3', text: wordsIn('Waters are shared.', 'المياه مشتركة.') }],
  }),
  agreement(91, 'Treaty that has ended', {
    inForce: dayOf('2012-02-01'),
    expiry: dayOf('2030-01-01'),
    acts: [ratified(all.samhara.id), ratified(all.beldiz.id)],
  }),
  agreement(92, 'Treaty of one party', {
    inForce: dayOf('2012-02-01'),
    acts: [ratified(all.samhara.id), { ...ratified(all.beldiz.id), act: 'signed' }],
  }),
  agreement(93, 'Memorandum by signature', {
    kind: 'memorandum',
    inForce: dayOf('2020-02-01'),
    acts: [all.samhara.id, all.tirvana.id].map((party) => ({ party, act: 'signed', date: dayOf('2020-01-01') })),
  }),
  agreement(94, 'Rests on a hidden point', {}),
  fictionalRecord(95, 'talking-point', 'C', {
    wording: wordsIn('Hidden.'),
    mode: 'raise',
    restsOn: [fictionalId(94)],
  }),
];

function annex(audience: RecordOf<'audience'> | null, language = 'en') {
  const setting = settingOf({ language: 'en', digits: null, hijri: 'islamic-umalqura' }, language);
  const base = beginMaking(
    { view: viewOf(records), audience, language, asOf: '2031-03-01', preparedBy: '' },
    all.negotiation.id,
    setting,
  );
  const dossier = fictionalRecord(99, 'dossier', 'C', { title: wordsIn('Dossier'), language: 'en' });
  const [part] = agreementParts({ ...base, dossier, audience, meeting: null }) as readonly BriefPart[];
  return part;
}
const titles = (part: BriefPart | undefined) => part?.sections.map(({ title }) => title);

describe('the annex of agreements', () => {
  it('holds what points rest on and what is in force between two parties, the oldest first', () => {
    expect(titles(annex(null))).toEqual([
      'Rests on a hidden point',
      'Asmar Accord',
      'Treaty in force',
      'Memorandum by signature',
    ]);
  });

  it('gives facts, acts and provisions', () => {
    const [facts, acts, provisions] = annex(null)?.sections[2]?.blocks ?? [];
    expect(JSON.stringify(facts)).toContain('T/9');
    expect(JSON.stringify(facts)).toContain('Our footing.');
    expect(acts).toMatchObject({
      kind: 'table',
      mark: '',
      rows: [[[{ text: 'Samhara' }], [{ text: 'Ratified' }], [{ text: '1\u00a0January\u00a02012' }], []], {}],
    });
    expect(provisions).toMatchObject({ rows: [[[{ text: 'Art.\u00a03' }], [{ text: 'Waters are shared.' }]]] });
  });

  it('gives provisions and notes in Arabic to a reader of Arabic', () => {
    const words = JSON.stringify(annex(null, 'ar'));
    for (const said of ['المياه مشتركة.', 'سندنا.', 'باستثناء المادة']) expect(words).toContain(said);
  });

  it('does not say on what a hidden point rests, and is marked with what it shows', () => {
    const part = annex(fictionalAudience('ours', 'R'));
    expect(titles(part)).not.toContain('Rests on a hidden point');
    expect(part?.mark).toBe('R');
    expect(annex(fictionalAudience('ours', 'U'))?.mark).toBe('U');
  });

  it('keeps our notes from other readers', () => {
    const words = JSON.stringify(annex(fictionalAudience('to-be-shared', 'R')));
    expect(words).toContain('Treaty in force');
    expect(words).not.toContain('Our footing.');
    expect(words).not.toContain('Except Article 7.');
  });
});
