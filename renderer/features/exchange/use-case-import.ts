// One case file on its way in: the dry run, the import, and the way back.
import { useEffect, useState } from 'react';
import { useJob, useTell } from '#renderer/client/client.tsx';
import type { Failure } from '#shared/contract/failures.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import type { Progress } from '#shared/contract/request.ts';

export type CasePlan = OutputOf<'case.inspect'>;
export type Choice = NonNullable<ParsedInputOf<'case.import'>['different']>;

export interface CaseImport {
  /** Null while the file is being read, and where it could not be. */
  readonly plan: CasePlan | null;
  readonly failure: Failure | null;
  /** Null until it has come in. */
  readonly outcome: OutputOf<'case.import'> | null;
  readonly isUndone: boolean;
  readonly doing: 'reading' | 'importing' | 'undoing' | null;
  readonly progress: Progress | null;
  readonly again: () => void;
  /** @param different what to do with records that are here in another state; null where there are none */
  readonly bringIn: (different: Choice | null) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly cancel: () => void;
}

export function useCaseImport(file: string): CaseImport {
  const inspecting = useJob('case.inspect');
  const importing = useJob('case.import');
  const takeBack = useTell('change.undo');
  const [plan, setPlan] = useState<CasePlan | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [outcome, setOutcome] = useState<OutputOf<'case.import'> | null>(null);
  const [back, setBack] = useState<'no' | 'under way' | 'done'>('no');
  const [round, setRound] = useState(0);
  const inspect = inspecting.run;

  useEffect(() => {
    let isLeft = false;
    void inspect({ file }).then((answer) => {
      if (isLeft) return;
      if (answer.ok) setPlan(answer.value);
      else setFailure(answer.failure);
    });
    return () => {
      isLeft = true;
    };
  }, [inspect, file, round]);

  return {
    plan,
    failure,
    outcome,
    isUndone: back === 'done',
    doing:
      back === 'under way' ? 'undoing' : importing.isRunning ? 'importing' : inspecting.isRunning ? 'reading' : null,
    progress: importing.progress ?? inspecting.progress,
    again: () => {
      setPlan(null);
      setFailure(null);
      setRound((before) => before + 1);
    },
    bringIn: async (different) => {
      setFailure(null);
      const answer = await importing.run({ file, ...(different === null ? {} : { different }) });
      if (answer.ok) setOutcome(answer.value);
      else setFailure(answer.failure);
    },
    undo: async () => {
      if (outcome?.change == null) return;
      setFailure(null);
      setBack('under way');
      const answer = await takeBack({ id: outcome.change });
      setBack(answer.ok ? 'done' : 'no');
      if (!answer.ok) setFailure(answer.failure);
    },
    cancel: importing.isRunning ? importing.cancel : inspecting.cancel,
  };
}
