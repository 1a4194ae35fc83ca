// The door of the desktop program: a message is answered when it comes from our own page, is not too large, and has the shape of a request.
import type { IpcMainInvokeEvent, WebFrameMain } from 'electron';
import { askedShape, largestAsked } from '#main/hosts/window/asked.ts';
import type { Answer } from '#main/services/dispatch.ts';
import { utf8Length } from '#shared/core/utf8.ts';
import { problem } from '#shared/records/problem.ts';
import { isOwn, origin } from './scheme.ts';

export type Ask = (name: string, input: unknown, options: { readonly job?: string }) => Promise<Answer<unknown>>;

type Sender = Pick<WebFrameMain, 'parent' | 'origin' | 'url'>;

/** Whether a message comes from the page itself and not from something inside it or from another place. */
export const isOwnPage = (frame: Sender | null): boolean =>
  frame !== null && frame.parent === null && frame.origin === origin && isOwn(frame.url);

const refused = (reason: string): Answer<never> => ({
  ok: false,
  failure: { code: 'invalid-input', details: { problems: [problem('', 'invalid', { reason })] } },
});

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @param text what the page sent, still unknown */
async function answerTo(text: unknown, ask: Ask): Promise<Answer<unknown>> {
  if (typeof text !== 'string') return refused('a text was expected');
  // A text of so many characters has at least as many bytes: the long ones are not even measured.
  const size = text.length > largestAsked ? text.length : utf8Length(text);
  if (size > largestAsked) return { ok: false, failure: { code: 'too-large', details: { size, limit: largestAsked } } };
  const parsed = askedShape.safeParse(read(text));
  if (!parsed.success) return refused('this is no request');
  const { name, input, job } = parsed.data;
  return ask(name, input, job === undefined ? {} : { job });
}

/** @throws where the message comes from anywhere else, in words that tell nothing. */
export async function answerWindow(
  { senderFrame }: Pick<IpcMainInvokeEvent, 'senderFrame'>,
  text: unknown,
  ask: Ask,
): Promise<string> {
  if (!isOwnPage(senderFrame)) throw new Error('Refused');
  return JSON.stringify(await answerTo(text, ask));
}
