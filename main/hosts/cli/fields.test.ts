// Kinds and their fields at the real command line: what each takes, and records written with names, dates and single fields.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandLine, commandLine, type JsonAnswer } from '#main/testing/command-line.ts';
import { kindNames } from '#shared/records/record.ts';

const cli: CommandLine = commandLine();

let position: Readonly<Record<string, string>> = {
  party: 'Republic of Samhara',
  rung: 'opening',
  stance: 'against',
  wording: 'No quota at all.',
  disclosure: 'public',
  asOf: '2027-05',
};

beforeAll(async () => {
  await cli.diwan(['new', '--author', 'Leila Haddad']);
  await cli.diwan(['sample']);
  const { answer } = await cli.json(['list', 'issue', '--limit', '1']);
  const [issue] = answer.ok
    ? (answer.value as { readonly records: readonly { readonly title: string }[] }).records
    : [];
  position = { ...position, issue: issue?.title ?? '' };
});
afterAll(() => cli.remove());

describe('diwan kinds', () => {
  it('lists every kind', async () => {
    const { out } = await cli.diwan(['kinds']);
    for (const kind of kindNames) expect(out).toMatch(new RegExp(`^${kind} `, 'm'));
  });

  it('says of each field whether it must be filled, what it takes and what it means', async () => {
    const { out } = await cli.diwan(['kinds', 'position']);
    expect(out).toContain('party · Party · must be filled');
    expect(out).toContain('a record, by title or id of: party');
    expect(out).toContain('for-with-conditions (For, with conditions)');
    expect(out).toContain('From 1, easily given up');
    expect((await cli.diwan(['kinds', 'negotiation', '--language', 'ar'])).out).toContain('يجب ملؤه');
  });

  it('lists the fields of rows below their field', async () => {
    expect((await cli.diwan(['kinds', 'negotiation'])).out).toMatch(/^ {4}party · .* · must be filled$/m);
  });
});

const madeOf = (answer: JsonAnswer): { readonly id: string; readonly body: Readonly<Record<string, unknown>> } =>
  answer.ok ? (answer.value as ReturnType<typeof madeOf>) : expect.unreachable(answer.sentence);

describe('a body as a person writes it', () => {
  it('takes titles for records, and dates and wordings as texts, in rows too', async () => {
    writeFileSync(join(cli.folder, 'position.json'), JSON.stringify(position));
    const { body } = madeOf((await cli.json(['add', 'position', '--body', 'position.json'])).answer);
    expect(body).toMatchObject({
      party: expect.stringMatching(/^[0-9a-f-]{36}$/),
      wording: { text: 'No quota at all.', language: 'en' },
      asOf: { date: '2027-05', precision: 'month' },
    });
    const talks = {
      name: 'Lake talks',
      type: 'bilateral',
      phase: 'agenda',
      parties: [{ party: 'Republic of Samhara' }],
    };
    const made = madeOf((await cli.json(['add', 'negotiation', '--body', '-'], JSON.stringify(talks))).answer);
    expect(made.body.parties).toMatchObject([{ party: body.party }]);
    await cli.diwan(['undo']);
  });

  it('names the field whose record is not there, or not the only one', async () => {
    const add = (change: object) =>
      cli.diwan(['add', 'position', '--body', '-'], JSON.stringify({ ...position, ...change }));
    expect((await add({ party: 'Atlantis' })).error).toMatch(/^party: There is no party “Atlantis”/);
    expect((await add({ party: 'a' })).error).toMatch(/^party: “a” fits \d+ records/);
  });

  it('starts from a template that lacks only the records it points to', async () => {
    const { out } = await cli.diwan(['kinds', 'party', '--example']);
    expect((await cli.diwan(['add', 'party', '--body', '-'], out)).error).toBe('');
    expect((await cli.diwan(['undo'])).code).toBe(0);
  });
});

describe('a title', () => {
  it('is found by a part of it when nothing begins so', async () => {
    expect((await cli.diwan(['show', 'no quota at all'])).out).toContain('No quota at all.');
    expect((await cli.diwan(['show', 'quota at all'])).out).toContain('No quota at all.');
    expect((await cli.diwan(['delete', 'quota at all'])).code).toBe(1);
  });
});

describe('single fields', () => {
  it('are changed one by one, and the others stay', async () => {
    const said = await cli.diwan([
      'correct',
      'No quota',
      '--set',
      'stance=for',
      '--set',
      'firmness=3',
      'asOf=2027-06-01',
    ]);
    expect(said.error).toBe('');
    expect(said.out).toMatch(/\([0-9a-f]{8}\)\n[0-9a-f-]{36}\n$/);
    const { body } = madeOf((await cli.json(['show', 'No quota'])).answer);
    expect(body).toMatchObject({ stance: 'for', firmness: 3, asOf: { precision: 'day' }, rung: 'opening' });
  });

  it('make a record, whose ids are both told', async () => {
    const said = await cli.diwan(['add', 'party', '--set', 'name=Lake League', '--set', 'kind=state']);
    expect(said.out).toMatch(/^Added “Lake League” \([0-9a-f]{8}\)\.\n[0-9a-f-]{36}\n$/);
  });

  it.each([
    [['stance=perhaps'], /stance takes one of for, .*not “perhaps”/],
    [['firmness=much'], /firmness takes a number, not “much”/],
    [['colour=red'], /position has no field “colour”.*party, issue/],
    [['stance'], /field=value/],
    [[], /--body <file> or --set/],
  ])('are refused with what they take: %j', async (settings, sentence) => {
    const said = await cli.diwan(['correct', 'No quota', ...settings.flatMap((one) => ['--set', one])]);
    expect(said).toMatchObject({ code: 2, error: expect.stringMatching(sentence) });
  });
});
