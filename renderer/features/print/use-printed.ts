// Has the document printed and keeps it in step: anew when the choices or the records change, one at a time, the last one wins.
import { useEffect, useRef, useState } from 'react';
import { useEvents, useJob, useTell } from '#renderer/client/client.tsx';
import type { Failure } from '#shared/contract/failures.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { Progress } from '#shared/contract/request.ts';
import type { PdfPages } from './pdf-pages.ts';
import type { PrintRequest } from './print-options.ts';
import { useReadKept } from './read-kept.ts';

export type PrintedFile = OutputOf<'print.brief'>;

export interface Printed {
  readonly file: PrintedFile;
  readonly pages: PdfPages;
}

export interface Printing {
  /** The last document that was made; it stays in sight while another is being made. */
  readonly printed: Printed | null;
  readonly failure: Failure | null;
  readonly isWorking: boolean;
  readonly progress: Progress | null;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** Milliseconds without a further change before the pages are made anew. */
const calm = 350;

/** @param request must be plain data: equal data is the same document */
export function usePrinted(request: PrintRequest): Printing {
  const { run, cancel, isRunning, progress } = useJob(request.name);
  const read = useReadKept();
  const drop = useTell('file.drop');
  const [printed, setPrinted] = useState<Printed | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [version, setVersion] = useState(0);
  const [isReading, setReading] = useState(false);
  const asked = useRef(0);
  const held = useRef<Printed | null>(null);
  const key = JSON.stringify(request);

  useEvents(({ name }) => {
    if (name === 'record.changed' || name === 'engine.started') setVersion((before) => before + 1);
  });

  useEffect(() => {
    const own = asked.current + 1;
    asked.current = own;
    const isLast = (): boolean => asked.current === own;
    const make = async (): Promise<void> => {
      setReading(true);
      const answer = await run(request.input);
      if (!isLast()) return;
      const bytes = answer.ok ? await read(answer.value.file) : answer;
      if (!isLast()) return;
      if (!answer.ok || !bytes.ok) {
        setFailure(answer.ok ? (bytes.ok ? null : bytes.failure) : answer.failure);
      } else {
        const { openPdf } = await import('./pdf-pages.ts');
        const made = { file: answer.value, pages: await openPdf(bytes.value) };
        if (!isLast()) return made.pages.close();
        const former = held.current;
        held.current = made;
        setPrinted(made);
        setFailure(null);
        former?.pages.close();
        if (former !== null) void drop({ kept: former.file.file });
      }
      setReading(false);
    };
    const timer = setTimeout(() => void make(), own === 1 ? 0 : calm);
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [key, version]);

  useEffect(
    () => () => {
      asked.current += 1;
      held.current?.pages.close();
      if (held.current !== null) void drop({ kept: held.current.file.file });
      held.current = null;
    },
    [drop],
  );

  return {
    printed,
    failure,
    isWorking: isRunning || isReading,
    progress,
    cancel,
    again: () => setVersion((before) => before + 1),
  };
}
