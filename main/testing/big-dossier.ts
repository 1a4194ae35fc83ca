// A library with a dossier of some 500 pages: 300 tables, 2,000 footnotes, a third of it in Arabic; the same on every machine.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { type Application, compose } from '#main/compose.ts';
import { valueOrThrow } from '#main/hosts/cli/fresh-library.ts';
import { cliHost } from '#main/hosts/cli/host.ts';
import { findPlaces } from '#main/hosts/cli/places.ts';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { Kind } from '#shared/records/record.ts';
import { footnote, richTextBuilder, text } from '#shared/richtext/builder.ts';
import type { Block, Section } from '#shared/richtext/rich-text.ts';
import { benchFolder, freshPath } from './big-library.ts';
import { type BigLanguage, bigText, repeatable } from './big-words.ts';

const sizes = { briefs: 12, sections: 25, footnotes: 2_000, statements: 250, parties: 6 } as const;

const fingerprint = createHash('sha256')
  .update(readFileSync(import.meta.filename))
  .digest('hex')
  .slice(0, 12);
const path = join(benchFolder, `dossier-${fingerprint}.diwan`);

/** The library; made when it is not there. */
export async function bigDossierLibrary(): Promise<string> {
  if (existsSync(path)) return path;
  const unfinished = freshPath(`${path}.new`);
  const application = compose(
    cliHost({ places: findPlaces(join(projectRoot, 'main/hosts/cli')), today: '2027-09-08' }),
  );
  try {
    valueOrThrow(await application.ask('library.create', { file: unfinished, author: 'A. Desk' }));
    await fill(application);
  } finally {
    application.close();
  }
  freshPath(path);
  renameSync(unfinished, path);
  return path;
}

async function fill(application: Application): Promise<void> {
  const next = repeatable(500);
  const named = (language: BigLanguage, length: number) => ({ text: bigText(next, language, length), language });
  const add = async (kind: Kind, negotiation: RecordId | null, body: Record<string, unknown>): Promise<RecordId> =>
    valueOrThrow(
      await application.ask('record.create', { kind, negotiation, body, marking: { level: null, caveats: [] } }),
    ).id;
  const parties: RecordId[] = [];
  for (let index = 0; index < sizes.parties; index += 1) {
    parties.push(await add('party', null, { kind: 'state', name: named('en', 2), ours: index === 0 }));
  }
  const negotiation = await add('negotiation', null, {
    name: named('en', 4),
    type: 'multilateral',
    phase: 'bargaining',
    parties: parties.map((party) => ({ party })),
  });
  const source = await add('source', null, { kind: 'speech', title: named('en', 6), reliability: 'B' });
  const statements: RecordId[] = [];
  for (let index = 0; index < sizes.statements; index += 1) {
    const language: BigLanguage = index % 3 === 0 ? 'ar' : 'en';
    const body = {
      party: parties[1 + (index % (sizes.parties - 1))],
      source,
      text: named(language, 30),
      form: 'verbatim',
      date: { date: '2027-03-12', precision: 'day' },
      credibility: 2,
      attribution: 'on-record',
    };
    statements.push(await add('statement', negotiation, body));
  }
  const briefs: RecordId[] = [];
  for (let index = 0; index < sizes.briefs; index += 1) {
    const language: BigLanguage = index % 3 === 2 ? 'ar' : 'en';
    const sections = sectionsOf(language, statements, index, next);
    briefs.push(
      await add('brief', negotiation, {
        title: named(language, 4),
        form: 'blank',
        language,
        hijri: 'islamic-umalqura',
        text: { version: 1, sections },
      }),
    );
  }
  await add('dossier', negotiation, {
    title: { text: 'Dossier of five hundred pages', language: 'en' },
    language: 'en',
    briefs,
    annexes: ['party-profiles', 'matrix', 'timeline', 'evidence'],
    asOf: { date: '2027-09-08', precision: 'day' },
  });
}

/** 25 sections of ten paragraphs and a table; a footnote in two of three paragraphs. */
function sectionsOf(
  language: BigLanguage,
  statements: readonly RecordId[],
  brief: number,
  next: () => number,
): readonly Section[] {
  const build = richTextBuilder();
  const each = Math.ceil(sizes.footnotes / sizes.briefs / sizes.sections);
  return Array.from({ length: sizes.sections }, (_, section) => {
    const paragraphs = Array.from({ length: 10 }, (_, index): Block => {
      const words = text(bigText(next, language, 34));
      const cited = statements[(brief * sizes.sections * each + section * each + index) % statements.length];
      return build.paragraph(index < each && cited !== undefined ? [words, footnote(cited, '')] : [words]);
    });
    const rows = Array.from({ length: 6 }, () => [1, 2, 3].map(() => bigText(next, language, 6)));
    return build.section(build.heading(2, bigText(next, language, 4)), ...paragraphs, build.table(rows));
  });
}
