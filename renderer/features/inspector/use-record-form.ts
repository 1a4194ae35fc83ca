// The state of the form of a record: what is typed, what is wrong with it, and keeping all of it while it is typed.
import { useCallback, useRef, useState } from 'react';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { type Failure, messageOf } from '#shared/contract/failures.ts';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import type { Marking } from '#shared/records/marking.ts';
import { definitionOf, type Kind } from '#shared/records/record.ts';
import { bySentence, withoutProblem } from './field-problems.ts';
import { type FieldSentence, type FormValues, type Gathered, gather } from './form-values.ts';

export interface RecordFormState {
  readonly values: FormValues;
  readonly marking: Marking;
}

export interface RecordFormHandle extends RecordFormState {
  readonly problems: ReadonlyMap<string, string>;
  readonly change: (name: string, value: unknown) => void;
  readonly mark: (marking: Marking) => void;
  /** Takes another state in the place of what stands there. */
  readonly replace: (state: RecordFormState) => void;
  /** What stands in the form this moment, fields with something unreadable apart. */
  readonly gathered: () => Gathered & { readonly marking: Marking };
  /** Says what is wrong beside the fields. */
  readonly say: (sentences: readonly FieldSentence[]) => void;
  /** The sentences of a refusal that name fields. */
  readonly sentencesOf: (failure: Failure) => readonly FieldSentence[];
}

export function useRecordForm(
  kind: Kind,
  initial: RecordFormState,
  onChange: (state: RecordFormState) => void,
): RecordFormHandle {
  const words = useWords(inspectorWords);
  const language = useLanguage();
  const { fields } = definitionOf(kind);
  const [state, setState] = useState(initial);
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  // Two fields may tell of a change in one event, and a save may follow at once: the newest state is always here.
  const latest = useRef(state);

  const replace = useCallback((next: RecordFormState) => {
    latest.current = next;
    setState(next);
  }, []);
  const set = (next: RecordFormState) => {
    replace(next);
    onChange(next);
  };
  return {
    ...state,
    problems,
    change: (name, value) => {
      setProblems((before) => withoutProblem(before, name));
      set({ ...latest.current, values: { ...latest.current.values, [name]: value } });
    },
    mark: (marking) => set({ ...latest.current, marking }),
    replace,
    gathered: () => ({ ...gather(fields, latest.current.values), marking: latest.current.marking }),
    say: (sentences) => setProblems(bySentence(fields, sentences)),
    sentencesOf: (failure) =>
      failure.code === 'invalid-input'
        ? failure.details.problems.map((problem) => ({
            path: problem.path,
            sentence: words.wrong(messageOf(problem, language)),
          }))
        : [],
  };
}
