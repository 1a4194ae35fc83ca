// What the readers of a brief may not see of it: the markings above them, and the blocks of the text that carry such a marking.
import { useMemo } from 'react';
import { useAsk } from '#renderer/client/client.tsx';
import type { MarkingWords } from '#renderer/editor/marking-words.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { BlockId, PortionMarking, RichText } from '#shared/richtext/rich-text.ts';
import { walkWords } from '#shared/richtext/walk.ts';
import type { Living } from './living-context.tsx';

export interface AboveAsked {
  readonly text: RichText;
  readonly living: Living;
  readonly negotiation: RecordId | null;
  /** null: the brief is for our own desk, which may see all. */
  readonly audience: RecordId | null;
  readonly markings: MarkingWords;
  /** Said after the name of a marking. */
  readonly said: string;
}

export interface Above {
  readonly markings: MarkingWords;
  /** Paragraphs and living blocks, in the order of the text. */
  readonly blocks: readonly BlockId[];
}

const keyOf = ({ level, caveats }: { readonly level: string | null; readonly caveats: readonly string[] }): string =>
  JSON.stringify([level, caveats]);

export function useAbove({ text, living, negotiation, audience, markings, said }: AboveAsked): Above {
  const marked = [...walkWords(text)].flatMap(({ id, marking }) => (marking === null ? [] : [{ id, marking }]));
  const shown = [...living.shown.values()].flatMap(({ items }) => items.map(({ marking }) => marking));
  const written = JSON.stringify([...new Set([...marked.map(({ marking }) => marking), ...shown].map(keyOf))].sort());
  const keys = useMemo(() => JSON.parse(written) as readonly string[], [written]);
  const asked = keys.map((key) => {
    const [level, caveats] = JSON.parse(key) as [string | null, string[]];
    return { level, caveats };
  });
  const { value } = useAsk(
    'living.above',
    audience === null || asked.length === 0 ? null : { negotiation, audience, markings: asked.slice(0, 1_000) },
    { keepPrevious: true },
  );
  const found = audience === null ? '' : keys.filter((_, at) => value?.[at] === true).join('\n');
  const above = useMemo(() => new Set(found === '' ? [] : found.split('\n')), [found]);
  const words = useMemo(
    () => ({ ...markings, above: { is: (marking: PortionMarking) => above.has(keyOf(marking)), said } }),
    [markings, above, said],
  );
  return {
    markings: words,
    blocks: marked.flatMap(({ id, marking }) => (above.has(keyOf(marking)) ? [id] : [])),
  };
}
