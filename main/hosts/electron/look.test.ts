// What the system draws around a page agrees with the page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { usualPreferences } from '#shared/contract/preferences.ts';
import { handedCase } from './handed-case.ts';
import { groundOf, grounds, languageOf, themeSourceOf } from './look.ts';

const tokens = readFileSync(join(projectRoot, 'renderer/styles/tokens.css'), 'utf8');

describe('the ground of a window', () => {
  it('is that of the page, so that nothing flashes', () => {
    expect(tokens).toContain(`--ground: light-dark(${grounds.light}, ${grounds.dark});`);
    expect(/\[data-theme="contrast"\] \{\s*--ground: (#\w+);/.exec(tokens)?.[1]).toBe(grounds.contrast);
  });

  it('follows the theme, and the system where the theme does', () => {
    const ground = (theme: 'system' | 'light' | 'dark' | 'contrast', isDark: boolean) =>
      groundOf({ ...usualPreferences, theme }, isDark);
    expect([
      ground('system', true),
      ground('system', false),
      ground('light', true),
      ground('dark', false),
      ground('contrast', true),
    ]).toEqual([grounds.dark, grounds.light, grounds.light, grounds.dark, grounds.contrast]);
    expect(themeSourceOf({ ...usualPreferences, theme: 'contrast' })).toBe('light');
  });
});

describe('the language of the menus', () => {
  it.each([
    ['system', ['fr-FR', 'ar-SA', 'en'], 'ar'],
    ['system', ['fr', 'de'], 'en'],
    ['system', ['arz'], 'en'],
    ['ar', ['en-GB'], 'ar'],
  ] as const)('is %s of %j: %s', (language, system, expected) => {
    expect(languageOf({ ...usualPreferences, language }, system)).toBe(expected);
  });
});

describe('a case file from the desktop', () => {
  it('answers the question for a case file once, and not later', () => {
    let time = 0;
    const handed = handedCase(() => time);
    handed.hand('/a.diwan-case');
    expect(handed.take('open-library')).toBe(null);
    expect(handed.take('open-case')).toBe('/a.diwan-case');
    expect(handed.take('open-case')).toBe(null);
    handed.hand('/b.diwan-case');
    time = 60_001;
    expect(handed.take('open-case')).toBe(null);
  });
});
