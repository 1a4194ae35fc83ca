// The name of a case file.
import { describe, expect, it } from 'vitest';
import { nameOfLibrary } from '#renderer/client/library-name.ts';
import { caseNamed, fileIn } from './case-name.ts';

describe('the name of a case file', () => {
  it.each([
    ['Talks', 'Talks.diwan-case'],
    [' Talks.diwan-case ', 'Talks.diwan-case'],
    ['Talks: 1/2', 'Talks- 1-2.diwan-case'],
    ['Round 2.5', 'Round 2.5.diwan-case'],
    ['مفاوضات الحدود', 'مفاوضات الحدود.diwan-case'],
  ])('of %s is %s', (typed, name) => {
    expect(caseNamed(typed)).toBe(name);
  });

  it('stands in a folder as the machine writes it', () => {
    expect(fileIn('/cases', 'a.diwan-case')).toBe('/cases/a.diwan-case');
    expect(fileIn('/', 'a.diwan-case')).toBe('/a.diwan-case');
    expect(fileIn('C:\\cases', 'a.diwan-case')).toBe('C:\\cases\\a.diwan-case');
    expect(nameOfLibrary('C:\\cases\\Zarin desk.diwan')).toBe('Zarin desk');
  });
});
