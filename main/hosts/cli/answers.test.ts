// Help, answers as JSON, and the sentences and exit codes for what was typed wrongly, from the real command line.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandLine, commandLine } from '#main/testing/command-line.ts';
import { commands } from './commands.ts';
import { cliWords, wordsOf } from './words.ts';

const cli: CommandLine = commandLine();
const body = JSON.stringify({ name: { text: 'Lake League', language: 'en' }, kind: 'state' });

beforeAll(async () => {
  await cli.diwan(['new', '--author', 'Leila Haddad']);
  await cli.diwan(['sample']);
});
afterAll(() => cli.remove());

describe('help', () => {
  it.each(commands.map(({ name }) => name))('explains %s with an example', async (name) => {
    const said = await cli.diwan([name, '--help']);
    expect(said.code).toBe(0);
    const own = wordsOf(cliWords.en, name);
    expect(said.out.replace(/\s+/g, ' ')).toContain(own.does);
    for (const [line = ''] of own.examples) expect(said.out).toContain(`\n  ${line}\n`);
  });

  it('says something of every option, in every language', () => {
    for (const words of Object.values(cliWords)) {
      for (const { name, options = {} } of commands) {
        const own = wordsOf(words, name);
        const names = Object.keys(options).map((one) => one.split(',').at(-1) ?? '');
        expect(Object.keys(own.options).toSorted(), name).toEqual(names.toSorted());
        expect(own.examples.length, name).toBeGreaterThan(0);
      }
    }
  });

  it('speaks Arabic where the session does', async () => {
    expect((await cli.diwan(['--language', 'ar', 'list', '--help'])).out).toContain('يسرد السجلات');
    expect((await cli.diwan(['show', 'Atlantis', '--language', 'ar'])).error).toContain('لا يوجد');
  });
});

describe('answers as JSON', () => {
  const reading: readonly (readonly string[])[] = [
    ['author'],
    ['list', 'party'],
    ['show', 'Republic of Samhara'],
    ['search', 'water'],
    ['matrix'],
    ['home'],
    ['history', 'Republic of Samhara'],
    ['changes'],
    ['verify'],
    ['backups'],
    ['backup'],
    ['export', 'all.diwan-case'],
    ['request', 'library.describe'],
    ['print', 'Steering brief: bilateral', '-o', 'json.pdf'],
    ['salvage', 'salvaged.diwan'],
    ['new', 'second.diwan'],
  ];
  const writing: readonly (readonly string[])[] = [
    ['author', 'Leila Haddad'],
    ['add', 'party', '--body', '-'],
    ['correct', 'Lake League', '--body', '-'],
    ['undo'],
    ['redo'],
    ['delete', 'Lake League'],
    ['import', 'all.diwan-case', '--different', 'keep-mine'],
    ['request', 'author.introduce', '{"name":"Leila Haddad"}'],
  ];

  it.each([...reading, ...writing].map((words) => ({ line: words.join(' '), words })))('$line', async ({ words }) => {
    const { code, answer } = await cli.json(words, body);
    expect(answer).toEqual({ ok: true, value: expect.anything() });
    expect(code).toBe(0);
  });
});

describe('what was typed wrongly', () => {
  const wrong: readonly (readonly [string, number, RegExp, readonly string[]])[] = [
    ['an unknown command', 2, /there is no command “lst” .list/, ['lst']],
    ['an unknown option', 2, /there is no option --colour/, ['list', '--colour']],
    ['a missing argument', 2, /<record> is missing/, ['show']],
    ['an unknown kind', 2, /no kind of record “country”/, ['list', 'country']],
    ['a number that is none', 2, /--limit takes a whole number/, ['list', '--limit', 'many']],
    ['a day that does not exist', 2, /“2027-02-30” is not a day/, ['matrix', '--as-of', '2027-02-30']],
    ['a condition without a value', 2, /field=value/, ['list', 'party', '--where', 'kind']],
    ['an unknown language', 2, /not “tlh”/, ['list', '--language', 'tlh']],
    ['an unknown id', 1, /There is no record/, ['show', '0190a000-0000-7000-8000-000000000000']],
    ['an unknown title', 1, /There is no record “Atlantis”/, ['show', 'Atlantis']],
    ['a title that fits several', 2, /fits \d+ records/, ['show', 'Samhara']],
    ['a missing file', 1, /There is no file .*nowhere\.json/, ['add', 'party', '--body', 'nowhere.json']],
    ['a body that is no JSON', 2, /broken\.json is not JSON/, ['add', 'party', '--body', 'broken.json']],
    ['a body that is a list', 2, /one JSON object/, ['add', 'party', '--body', 'list.json']],
    ['a body with unknown fields', 1, /colour/, ['add', 'party', '--body', 'unknown.json']],
    ['a picture instead of a case file', 1, /not a Diwan case file/, ['import', 'picture.png']],
    ['a case file that is not there', 1, /There is no file/, ['import', 'nothing.diwan-case']],
    ['a library that is not there', 1, /There is no file .*gone\.diwan/, ['list', '--library', 'gone.diwan']],
    ['a library that is a picture', 1, /not a Diwan library/, ['list', '--library', 'picture.png']],
    ['an empty library', 1, /is empty, and was left/, ['list', '--library', 'empty.diwan']],
    ['a library that exists already', 1, /exists already/, ['new']],
    ['a request that does not exist', 1, /knows no request/, ['request', 'record.conjure']],
    ['a folder that is not there', 1, /nowhere/, ['export', 'nowhere/all.diwan-case']],
  ];

  beforeAll(() => {
    mkdirSync(join(cli.folder, 'folder'));
    const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(cli.folder, name), content);
    put('broken.json', '{"name": ');
    put('list.json', '[]');
    put('unknown.json', JSON.stringify({ ...JSON.parse(body), colour: 'red' }));
    put('picture.png', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(2_000, 7)]));
    put('empty.diwan', '');
  });

  it.each(wrong)('%s: code %i and a sentence', async (_, code, sentence, words) => {
    const said = await cli.diwan(words);
    expect(said.out).toBe('');
    expect(said.error).toMatch(sentence);
    expect(said.error.trimEnd().split('\n')).toHaveLength(1);
    expect(said.code).toBe(code);
    const { code: jsonCode, answer } = await cli.json(words);
    expect(jsonCode).toBe(code);
    expect(answer).toMatchObject({ ok: false, sentence: expect.stringMatching(sentence) });
  });
});
