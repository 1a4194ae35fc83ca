// A first day with the real command line: from nothing to a printed brief, and back from a backup.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandLine, commandLine } from '#main/testing/command-line.ts';

const cli: CommandLine = commandLine();
const must = async (...words: readonly string[]): Promise<string> => {
  const said = await cli.diwan(words);
  expect(said.error).toBe('');
  expect(said.code).toBe(0);
  return said.out;
};
const party = (name: string): string =>
  JSON.stringify({ name: { text: name, language: 'en', translations: [] }, kind: 'state' });

beforeAll(async () => {
  await must('new');
  expect((await cli.diwan(['sample'])).error).toContain('does not know your name');
  await must('author', 'Leila Haddad');
  await must('sample');
});
afterAll(() => cli.remove());

describe('a first day with the command line', () => {
  it('begins with usual markings and audiences, also before anybody has said a name', async () => {
    expect(await must('list', 'marking-scheme')).toContain('Usual markings');
    expect(await must('list', 'audience')).toContain('Our delegation');
  });

  it('lists the parties of the sample with marking and id', async () => {
    const out = await must('list', 'party');
    expect(out).toContain('Republic of Samhara');
    expect(out).toMatch(/^[0-9a-f]{8} {2}party {2}U /m);
    expect(out).toContain('\u2068اتحاد مزارعي الأسمر\u2069');
  });

  it('narrows a list by a field, and by a title that a field points to', async () => {
    const out = await must('list', 'position', '--where', 'stance=against', '--where', 'party=Republic of Tirvana');
    expect(out).toContain('position');
    expect(out).toMatch(/^\d+ in all\.$/m);
  });

  it('shows a record by the beginning of its title, in whole words and both calendars', async () => {
    const out = await must('show', 'second round');
    expect(out).toContain('8 February 2027, 1 Ramadan 1448 H (Umm al-Qura)');
    expect(out).toContain('R//REL-ISC');
    expect(out).toContain('Asmar Basin and Corridor Talks');
  });

  it('finds Arabic words whatever their spelling marks', async () => {
    const plain = await must('search', 'الأسمر');
    const bare = await must('search', 'الاسمر');
    expect(plain).toContain('محادثات حوض');
    expect(bare).toContain('محادثات حوض');
  });

  it('shows who stands where, on any day, and one block for each issue where the terminal is narrow', async () => {
    const out = await must('matrix', '--as-of', '2027-06-18');
    expect(out).toContain('as of 18 June 2027');
    expect(out).toContain('Against · 5/5');
  });

  it('shows the desk: the next meeting in both calendars', async () => {
    expect(await must('home', '--today', '2027-02-01')).toContain('Next meeting: Second round');
  });

  it('adds, corrects, undoes and redoes, and keeps every revision', async () => {
    writeFileSync(join(cli.folder, 'party.json'), party('Lake League'));
    expect(await must('add', 'party', '--body', 'party.json')).toContain('Added “Lake League”');
    const corrected = await cli.diwan(['correct', 'Lake League', '--body', '-'], party('League of the Lakes'));
    expect(corrected.out).toContain('now revision 2');
    expect(await must('history', 'League of the Lakes')).toMatch(/Leila Haddad/);
    expect(await must('undo')).toContain('Taken back');
    expect(await must('show', 'Lake League')).toContain('Revision 3');
    expect(await must('redo')).toContain('Done again');
    expect(await must('changes', '--limit', '3')).toContain('League of the Lakes');
  });

  it('deletes what nothing uses, refuses what is used, and purges for good', async () => {
    await cli.diwan(['add', 'party', '--body', '-'], party('Wrongly Filed'));
    const used = await cli.diwan(['delete', 'Republic of Samhara']);
    expect(used.code).toBe(1);
    expect(used.error).toContain('it is used by');
    expect(await must('delete', 'Wrongly Filed')).toContain('brings it back');
    await must('undo');
    expect((await cli.diwan(['purge', 'Wrongly Filed'])).code).toBe(2);
    expect(await must('purge', 'Wrongly Filed', '--yes')).toContain('gone for good');
    expect((await cli.diwan(['show', 'Wrongly Filed'])).code).toBe(1);
  });

  it('prints a brief as PDF and says how many pages and which marking', async () => {
    const out = await must('print', 'Steering brief: bilateral', '-o', 'brief.pdf');
    expect(out).toMatch(/Printed .*brief\.pdf: \d+ pages, marked Secret/);
    expect(readFileSync(join(cli.folder, 'brief.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('carries everything into another library, with a dry run first', async () => {
    await must('export', 'talks.diwan-case');
    await must('new', 'other.diwan', '--empty', '--author', 'Omar Said');
    const dry = await must('import', 'talks.diwan-case', '--dry-run', '--library', 'other.diwan');
    expect(dry).toMatch(/^\d+ new, 0 already here, 0 different here, 0 refused\.$/m);
    expect(await must('import', 'talks.diwan-case', '--library', 'other.diwan')).toContain('Imported: ');
    expect(await must('list', 'party', '--library', 'other.diwan')).toContain('League of the Lakes');
    const again = await must('import', 'talks.diwan-case', '--dry-run', '--library', 'other.diwan');
    expect(again).toMatch(/^0 new, [1-9]\d* already here/m);
  });

  it('backs up, finds the backup, goes back to it, and finds the library sound', async () => {
    await must('backup');
    const { answer } = await cli.json(['backups']);
    const [backup] = answer.ok ? (answer.value as readonly { readonly path: string }[]) : [];
    await cli.diwan(['add', 'party', '--body', '-'], party('Added Later'));
    expect(await must('restore', backup?.path ?? '')).toContain('is kept as');
    expect((await cli.diwan(['show', 'Added Later'])).code).toBe(1);
    expect(await must('verify')).toContain('sound');
    expect(await must('verify', '--rebuild')).toContain('made anew');
    expect(await must('salvage', 'saved.diwan')).toContain('Saved into');
  });
});
