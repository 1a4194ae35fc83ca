// What the program makes of the words it was started with, its own and those of others.
import { describe, expect, it } from 'vitest';
import { atStart, readStarted, readStartWords } from './start-words.ts';
import { isDebugged } from './switches.ts';

const read = (...words: readonly string[]) => readStartWords(words, '/people/leila');

describe('the words of the start', () => {
  it.each([
    [['talks.diwan'], '/people/leila/talks.diwan'],
    [['--library', 'talks.diwan'], '/people/leila/talks.diwan'],
    [['--library=/srv/Talks.DIWAN'], '/srv/Talks.DIWAN'],
    [['--no-sandbox', '/srv/محادثات.diwan', '--lang=ar'], '/srv/محادثات.diwan'],
    [['--library='], null],
    [['--allow-file-access-from-files', 'notes.txt'], null],
    [[], null],
  ])('name a library: %j', (words, library) => {
    expect(read(...words).library).toBe(library);
  });

  it('name a case file, which is no library', () => {
    expect(read('given.diwan-case')).toEqual({
      library: null,
      sample: false,
      caseFile: '/people/leila/given.diwan-case',
    });
  });

  it('say what is open at the start', () => {
    expect(atStart(read('--sample'), '/s')).toEqual({ open: 'sample', file: '/s' });
    expect(atStart(read('--sample', 'a.diwan'), '/s')).toEqual({ open: 'library', file: '/people/leila/a.diwan' });
    expect(atStart(read(), '/s')).toEqual({ open: 'last' });
  });

  it('come from another instance as they were, or not at all', () => {
    expect(readStarted(read('a.diwan'))).toEqual(read('a.diwan'));
    for (const wrong of [null, 'x', { library: 5 }, { ...read(), more: 1 }]) expect(readStarted(wrong)).toEqual(read());
  });
});

describe('a debugger', () => {
  it.each([
    '--inspect',
    '--inspect=0',
    '--inspect-brk',
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '-inspect',
    '--js-flags=--expose-gc',
    '--load-extension=/x',
  ])('is noticed: %s', (word) => expect(isDebugged(['diwan', word])).toBe(true));
  it.each(['talks.diwan', '--library', '--inspector.diwan', '/srv/--inspect/talks.diwan', '--lang=ar'])(
    'is not seen in %s',
    (word) => expect(isDebugged(['diwan', word])).toBe(false),
  );
});
