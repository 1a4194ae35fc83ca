// Biographies tell who sits across the table, and to others no more than names and roles.
import { describe, expect, it } from 'vitest';
import {
  fictionalRecords as all,
  dayOf,
  fictionalAudience,
  fictionalRecord,
  wordsIn,
} from '#main/testing/fictional-library.ts';
import type { RecordOf } from '#shared/records/record.ts';
import { biographyParts } from './annex-biographies.ts';
import { beginMaking } from './begin-making.ts';
import type { BriefPart } from './print-parts.ts';
import { settingOf } from './print-setting.ts';
import { viewOf } from './records-view.ts';

const engineer = fictionalRecord(80, 'person', 'C', {
  honorific: wordsIn('Dr', 'الدكتورة'),
  name: wordsIn('Sela Marun', 'سيلا مارون'),
  roles: [
    { party: all.beldiz.id, title: wordsIn('Chief engineer'), from: { date: '2029-03', precision: 'month' } },
    { party: all.tirvana.id, title: wordsIn('Attaché'), from: dayOf('2020-01-01'), to: dayOf('2024-12-31') },
  ],
  languages: ['fr'],
  lastMet: dayOf('2031-01-15'),
  protocolNotes: wordsIn('Prefers tea.'),
  biography: wordsIn('Built the gauge.'),
});
const meeting = fictionalRecord(81, 'meeting', 'U', {
  type: 'bilateral',
  title: wordsIn('Bilateral'),
  attendees: [all.minister.id],
});
const dossier = fictionalRecord(82, 'dossier', 'C', { title: wordsIn('Dossier'), language: 'en' });

function biographies(audience: RecordOf<'audience'> | null, options: { language?: string; attended?: boolean } = {}) {
  const { language = 'en', attended = false } = options;
  const view = viewOf([...Object.values(all), engineer]);
  const setting = settingOf({ language: 'en', digits: null, hijri: 'islamic-umalqura' }, language);
  const base = beginMaking(
    { view, audience, language, asOf: '2031-03-01', preparedBy: '' },
    all.negotiation.id,
    setting,
  );
  return biographyParts({ ...base, dossier, audience, meeting: attended ? meeting : null }) as readonly BriefPart[];
}
const titles = (parts: readonly BriefPart[]) => parts.flatMap(({ sections }) => sections.map(({ title }) => title));

describe('biographies', () => {
  it('are of everybody we know of the other parties, and at a meeting of those who attend', () => {
    expect(titles(biographies(null))).toEqual(['Orhan Hadrel', 'Dr\u00a0Sela Marun']);
    expect(titles(biographies(null, { attended: true }))).toEqual(['Orhan Hadrel']);
  });

  it('give our own side the roles with their dates, the last meeting in both calendars, and what we wrote', () => {
    const [part] = biographies(null);
    const words = JSON.stringify(part?.sections[1]).replaceAll('\u00a0', ' ');
    expect(words).toContain('since March 2029');
    expect(words).toContain('1 January 2020 to 31 December 2024');
    expect(words).toMatch(/15 January 2031, \d+ [^"]* H \(Umm al-Qura\)/);
    for (const ours of ['French', 'Prefers tea.', 'Built the gauge.']) expect(words).toContain(ours);
    expect(part?.mark).toBe('C');
  });

  it('give others names and roles alone', () => {
    const [part] = biographies(fictionalAudience('to-be-shared', 'C'));
    const words = JSON.stringify(part);
    for (const seen of ['Sela Marun', 'Chief engineer', 'سيلا مارون']) expect(words).toContain(seen);
    for (const ours of ['French', 'Prefers tea.', 'Built the gauge.', 'A careful man.', '2031']) {
      expect(words).not.toContain(ours);
    }
  });

  it('leave out whom the reader may not see', () => {
    const [part] = biographies(fictionalAudience('ours', 'R'));
    expect(JSON.stringify(part)).not.toContain('Marun');
    expect(part?.mark).toBe('U');
  });

  it('are written in Arabic for a reader of Arabic', () => {
    const [part] = biographies(null, { language: 'ar' });
    expect(part?.title).toBe('السير الذاتية');
    expect(titles([part].filter((one) => one !== undefined))).toContain('الدكتورة\u00a0سيلا مارون');
  });
});
