// The places that a record has besides the inspector: the page of a brief, and the pages as they print.
import { addressOf, useGo } from '#renderer/client/address.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/language.tsx';
import type { RecordId } from '#shared/core/ids.ts';
import { inspectorWords } from '#shared/language/inspector-words.ts';

export function OwnPages({ id, kind }: { readonly id: RecordId; readonly kind: string }) {
  const words = useWords(inspectorWords);
  const go = useGo();
  if (kind !== 'brief' && kind !== 'dossier') return null;
  return (
    <>
      {kind === 'brief' && <Button onPress={() => go(addressOf.brief(id))}>{words.openPage}</Button>}
      <Button onPress={() => go(addressOf.print(id))}>{words.print}</Button>
    </>
  );
}
