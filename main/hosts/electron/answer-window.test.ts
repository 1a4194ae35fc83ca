// The door of the desktop program, without any Electron: whose messages are answered, and how a page says that it is done.
import { describe, expect, it } from 'vitest';
import { announce, makeReceipts } from './announce.ts';
import { answerWindow, isOwnPage } from './answer-window.ts';
import { mayLoad } from './scheme.ts';

const own = { url: 'app://diwan/brief/1?x=2#y', origin: 'app://diwan', parent: null };
type Frame = Parameters<typeof answerWindow>[0]['senderFrame'];
const from = (frame: object | null) => ({ senderFrame: frame as Frame });

describe('a message', () => {
  it('is answered when it comes from our page, with what the engine says', async () => {
    const asked: unknown[] = [];
    const text = JSON.stringify({ name: 'record.get', input: { id: 'x' }, job: 'j' });
    const answer = await answerWindow(from(own), text, async (...all) => {
      asked.push(all);
      return { ok: true, value: { n: 1, nothing: undefined } };
    });
    expect(answer).toBe('{"ok":true,"value":{"n":1}}');
    expect(asked).toEqual([['record.get', { id: 'x' }, { job: 'j' }]]);
  });

  it.each([
    [null],
    [{ ...own, parent: own }],
    [{ ...own, origin: 'null' }],
    [{ ...own, origin: 'app://diwan.evil', url: 'app://diwan.evil/' }],
    [{ ...own, url: 'app://diwan.evil/' }],
    [{ ...own, url: 'https://evil.example/app://diwan/' }],
  ])('is refused from %j', async (frame) => {
    expect(isOwnPage(frame as Frame)).toBe(false);
    await expect(answerWindow(from(frame), '{}', () => Promise.reject(new Error('asked')))).rejects.toThrow(
      /^Refused$/,
    );
  });
});

describe('what a page may load', () => {
  it.each(['app://diwan/x.js', 'blob:app://diwan/1', 'data:image/png;base64,AA'])('is its own: %s', (url) =>
    expect(mayLoad(url)).toBe(true),
  );
  it.each([
    'app://diwan',
    'app://diwan.evil/',
    'app:/diwan/',
    'blob:https://evil/',
    'file:///x',
    'http://127.0.0.1/',
    'https://app//diwan/',
    'javascript:1',
    'about:blank',
  ])('is nothing else: %s', (url) => expect(mayLoad(url)).toBe(false));
});

describe('a receipt', () => {
  const page = () => {
    const sent: unknown[][] = [];
    return { sent, send: (...all: unknown[]) => sent.push(all), isDestroyed: () => false };
  };
  const closing = { name: 'window.closing', details: {} } as const;

  it('is waited for, and nobody gives it for another', async () => {
    const receipts = makeReceipts();
    const [one, other] = [page(), page()];
    let done = false;
    const waited = receipts.announceAndWait(one, closing, 5_000).then((said) => {
      done = true;
      return said;
    });
    const number = one.sent[0]?.[2];
    receipts.received(other, number);
    receipts.received(one, 'x');
    receipts.received(one, 99);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    receipts.received(one, number);
    expect(await waited).toBe(true);
  });

  it('is not waited for without end, and not at all from a page that is gone', async () => {
    const receipts = makeReceipts();
    expect(await receipts.announceAndWait(page(), closing, 30)).toBe(false);
    const gone = { ...page(), isDestroyed: () => true };
    expect(await receipts.announceAndWait(gone, closing, 5_000)).toBe(false);
    announce(gone, closing);
    expect(gone.sent).toEqual([]);
  });
});
