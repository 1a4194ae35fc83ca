// Takes the pictures of the README from the real program: `node main/testing/browser/take-pictures.ts`.
import { join } from 'node:path';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import type { InterfaceLanguage } from '#shared/language/languages.ts';
import type { Kind } from '#shared/records/record.ts';
import { type RunningProgram, startProgram } from './program.ts';

const folder = join(projectRoot, 'resources/pictures');

async function idOf(program: RunningProgram, kind: Kind, title: string): Promise<string> {
  const { records } = await program.engine.must('record.list', { kind, limit: 1_000 });
  const found = records.find((record) => record.title.startsWith(title));
  if (found === undefined) throw new Error(`The sample has no ${kind} that begins with ${title}.`);
  return found.id;
}

async function take(program: RunningProgram, path: string, name: string, isThere: string): Promise<void> {
  const { page, context } = await program.open(path, { viewport: { width: 1_440, height: 900 } });
  await page.locator(isThere).first().waitFor();
  // Fonts and the words of the inspector come a moment later.
  await page.waitForLoadState('networkidle');
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}

const briefs: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'Steering brief: bilateral with Tirvana',
  ar: 'موجز توجيهي: اللقاء الثنائي مع تيرفانا',
};

for (const language of ['en', 'ar'] as const) {
  const program = await startProgram({ library: 'sample', preferences: { language, theme: 'light' } });
  try {
    const talks = await idOf(program, 'negotiation', 'Asmar');
    const position = await idOf(program, 'position', '330 m³/s');
    await take(program, `/n/${talks}?record=${position}`, `matrix-${language}`, '.matrix-row');
    await take(
      program,
      `/brief/${await idOf(program, 'brief', briefs[language])}`,
      `brief-${language}`,
      '[contenteditable]',
    );
  } finally {
    await program.close();
  }
}
