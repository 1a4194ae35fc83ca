// The story of the first day in the browser, by keyboard alone, in English and in Arabic.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runProgram } from '#main/testing/command-line.ts';
import { interfaceLanguages } from '#shared/language/languages.ts';
import { startProgram } from './program.ts';
import { tellStory } from './story.ts';

const inPrint = { en: 'also in a dry year', ar: 'الجافة' } as const;

it.each(interfaceLanguages)(
  'a newcomer opens the sample, changes a position, sees it in the brief, and prints the dossier (%s)',
  async (language) => {
    const program = await startProgram({ library: 'none', preferences: { language } });
    try {
      const first = await program.open('/', { acceptDownloads: true });
      const trouble = [first.trouble];
      const pdf = await tellStory({
        language,
        page: first.page,
        openOther: async (path) => {
          const opened = await program.open(path);
          trouble.push(opened.trouble);
          return opened.page;
        },
        saved: async (save) => {
          const [file] = await Promise.all([first.page.waitForEvent('download'), save()]);
          return readFileSync(await file.path());
        },
      });
      const path = join(program.engine.folder, 'dossier.pdf');
      writeFileSync(path, pdf);
      const { out } = await runProgram('pdftotext', [path, '-'], { cwd: program.engine.folder, env: process.env });
      expect(out).toContain(inPrint[language]);
      expect(trouble.flat()).toEqual([]);
    } finally {
      await program.close();
    }
  },
  120_000,
);
