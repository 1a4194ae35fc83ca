// The one door between a page and the program: who may speak, how much, and in what shape.
import assert from 'node:assert/strict';
import { largestAsked } from '#main/hosts/window/asked.ts';
import { askAnything, type Checks, firstPage, standInOf } from './check.ts';

const channel = 'diwan:ask';
const own = 'app://diwan/';
const describe = JSON.stringify({ name: 'program.describe', input: {} });
const refused = `Error: Error invoking remote method '${channel}': Error: Refused`;

interface Said {
  readonly ok: boolean;
  readonly failure: { readonly code: string; readonly details: { readonly limit?: number } };
}
const read = (said: unknown): Said => JSON.parse(String(said));

export const doorChecks: Checks = {
  senders: {
    says: 'only the page itself may ask: no other origin, no frame inside it, no frame that has gone',
    undrawn: true,
    standInOnly: true,
    run: async (desktop) => {
      const { forge } = standInOf(desktop);
      assert.equal(read(await forge([own], channel, [describe])).ok, true);
      const strangers = [
        [],
        ['https://evil.example/'],
        ['app://other/'],
        ['app://diwan.evil/'],
        ['file:///app/index.html'],
        ['about:blank'],
        [own, own],
        ['https://evil.example/', own],
      ];
      for (const frames of strangers)
        assert.equal(await forge(frames, channel, [describe]), refused, frames.join(' in '));
    },
  },
  shapes: {
    says: 'what is no request is refused in words, and reaches no engine',
    undrawn: true,
    standInOnly: true,
    run: async (desktop) => {
      const { forge } = standInOf(desktop);
      const wrong: readonly unknown[] = [
        undefined,
        null,
        5,
        {},
        [],
        new Uint8Array(8),
        new Date(5),
        '',
        'no JSON',
        '[]',
        '"text"',
        '{}',
        '{"name":5}',
        '{"name":"program.describe","input":{},"more":1}',
        '{"name":"program.describe","input":{},"job":5}',
        JSON.stringify({ name: 'x'.repeat(101), input: {} }),
      ];
      for (const one of wrong)
        assert.equal(read(await forge([own], channel, [one])).failure.code, 'invalid-input', String(one));
      const unknown = read(await forge([own], channel, ['{"name":"program.destroy","input":{}}']));
      assert.equal(unknown.failure.code, 'unknown-request');
      const strange = read(await forge([own], channel, ['{"name":"__proto__.constructor","input":{}}']));
      assert.equal(strange.failure.code, 'unknown-request');
    },
  },
  sizes: {
    says: 'what is larger than any request is refused with its size, unread',
    undrawn: true,
    standInOnly: true,
    run: async (desktop) => {
      const { forge } = standInOf(desktop);
      const input = 'x'.repeat(largestAsked);
      const said = read(await forge([own], channel, [JSON.stringify({ name: 'program.describe', input })]));
      assert.equal(said.failure.code, 'too-large');
      assert.equal(said.failure.details.limit, largestAsked);
    },
  },
  large: {
    says: 'ten megabytes for a small request are refused, and the program goes on',
    run: async (desktop) => {
      const page = firstPage(desktop);
      const said = await page.evaluate<string>(
        `window.diwan.request(JSON.stringify({ name: 'program.describe', input: 'x'.repeat(10_000_000) }))`,
      );
      assert.equal(read(said).failure.code, 'too-large');
      assert.equal(((await askAnything(page, { name: 'program.describe', input: {} })) as Said).ok, true);
    },
  },
  channels: {
    says: 'there is one channel to ask by and one to say that something was heard, and no other',
    undrawn: true,
    standInOnly: true,
    run: async (desktop) => {
      const channels = await desktop.evaluate(({ standIn }) => standIn.channels());
      assert.deepEqual(channels, ['diwan:ask', 'diwan:receipt']);
    },
  },
  receipts: {
    says: 'nobody but the page itself says that it has kept what was typed',
    alone: true,
    standInOnly: true,
    run: async (_, { start }) => {
      const desktop = await start();
      try {
        const { say } = standInOf(desktop);
        await firstPage(desktop).evaluate('window.diwan.listen(() => new Promise(() => undefined)); undefined');
        await desktop.evaluate(({ app }) => app.quit());
        for (const frames of [['https://evil.example/'], [own, own], []])
          for (const number of [0, 1, 2, '1']) await say(frames, 'diwan:receipt', [number]);
        await firstPage(desktop).waitForTimeout(500);
        assert.equal(desktop.pages().length, 1);
        // The program may end before it has answered that it heard.
        await Promise.allSettled([say([own], 'diwan:receipt', [1])]);
        assert.equal(await desktop.ended, 0);
      } finally {
        await desktop.close();
      }
    },
  },
  words: {
    says: 'a refusal names no path of this machine',
    run: async (desktop) => {
      const page = firstPage(desktop);
      const said = await page.evaluate<string>(`window.diwan.request('{"name":"file.list","input":{"folder":5}}')`);
      assert.ok(!said.includes(desktop.folder) && !/node_modules|\.mjs|\.ts:/.test(said), said);
    },
  },
};
