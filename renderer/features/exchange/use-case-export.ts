// Writing a case file: asked for its place by the dialog of the system, or put into the folder that is shown.
import { useState } from 'react';
import { useJob, useTell } from '#renderer/client/client.tsx';
import { type FolderInView, useFolder } from '#renderer/client/folder.ts';
import type { Failure } from '#shared/contract/failures.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { Progress } from '#shared/contract/request.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { caseNamed, fileIn } from './case-name.ts';

export interface CaseExport {
  readonly folder: FolderInView;
  /** What is wrong with the name. */
  readonly wrong: 'nameNeeded' | 'nameTaken' | null;
  readonly failure: Failure | null;
  readonly written: OutputOf<'case.export'> | null;
  readonly isWorking: boolean;
  readonly progress: Progress | null;
  /** @param negotiation null: the whole library */
  readonly run: (negotiation: RecordId | null, name: string) => Promise<void>;
  readonly cancel: () => void;
  /** What was said of the attempt before no longer counts. */
  readonly forget: () => void;
}

export function useCaseExport(hasDialogs: boolean): CaseExport {
  const folder = useFolder('save-case');
  const ask = useTell('file.choose');
  const job = useJob('case.export');
  const [wrong, setWrong] = useState<CaseExport['wrong']>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [written, setWritten] = useState<OutputOf<'case.export'> | null>(null);

  const forget = (): void => {
    setWrong(null);
    setFailure(null);
    setWritten(null);
  };

  /** Null where there is none yet: the reason has been said, or the dialog was dismissed. */
  async function findPlace(name: string): Promise<string | null> {
    const offered = caseNamed(name);
    if (hasDialogs) {
      const chosen = await ask({ purpose: 'save-case', name: offered });
      if (!chosen.ok) setFailure(chosen.failure);
      return chosen.ok ? chosen.value.file : null;
    }
    if (folder.shown === undefined) return null;
    // No dialog asks whether another file shall be replaced, so none is.
    const isTaken = folder.shown.entries.some((entry) => entry.name.toLowerCase() === offered.toLowerCase());
    if (name.trim() === '' || isTaken) {
      setWrong(isTaken ? 'nameTaken' : 'nameNeeded');
      return null;
    }
    return fileIn(folder.shown.folder, offered);
  }

  return {
    folder,
    wrong,
    failure,
    written,
    isWorking: job.isRunning,
    progress: job.progress,
    run: async (negotiation, name) => {
      forget();
      const file = await findPlace(name);
      if (file === null) return;
      const answer = await job.run({ file, ...(negotiation === null ? {} : { negotiation }) });
      if (answer.ok) setWritten(answer.value);
      else setFailure(answer.failure);
      folder.again();
    },
    cancel: job.cancel,
    forget,
  };
}
