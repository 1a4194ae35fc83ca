// A case file that was handed over while no library is open: it waits, and is not forgotten when one is opened.
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { addressOf, useAddressValue, useGo } from '#renderer/client/address.ts';
import { useEvents, useTell } from '#renderer/client/client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { shellWords } from '#shared/language/shell-words.ts';

const importPath = addressOf.importOf(null);

const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

export function WaitingCase({ hasLibrary }: { readonly hasLibrary: boolean }) {
  const words = useWords(shellWords);
  const go = useGo();
  const choose = useTell('file.choose');
  const [path] = useLocation();
  const [named] = useAddressValue('file');
  const [waiting, setWaiting] = useState<string | null>(null);
  const isThere = path === importPath && named !== '';

  // A window may have been opened for the file, before there is a library.
  useEffect(() => {
    if (isThere && !hasLibrary) setWaiting(named);
  }, [isThere, hasLibrary, named]);
  useEvents(({ name, details }) => {
    if (name !== 'record.changed' || details.label.act !== 'import' || waiting === null) return;
    if (details.label.title === nameOf(waiting)) setWaiting(null);
  });
  // The menu offers no import without a library: it is the desktop that hands a file over.
  useEvents((event) => {
    if (hasLibrary || event.name !== 'program.commanded' || event.details.command !== 'case.import') return;
    void choose({ purpose: 'open-case' }).then((chosen) => {
      if (chosen.ok && chosen.value.file !== null) setWaiting(chosen.value.file);
    });
  });

  if (waiting === null || (isThere && hasLibrary)) return null;
  const look = (): void => {
    setWaiting(null);
    go(addressOf.importOf(waiting));
  };
  return (
    <Notice
      title={<bdi>{words.waitingCase.title(nameOf(waiting))}</bdi>}
      actions={
        <>
          {hasLibrary && <Button onPress={look}>{words.waitingCase.look}</Button>}
          <Button onPress={() => setWaiting(null)}>{words.close}</Button>
        </>
      }
    >
      {!hasLibrary && words.waitingCase.more}
    </Notice>
  );
}
