// What the matrix asks the engine, from what stands in the address: which day, which rung, which reader, which issues.
import { useCallback, useMemo } from 'react';
import { useAddressValue } from '#renderer/client/address.ts';
import { type Asked, useAsk } from '#renderer/client/client.tsx';
import { useLanguage } from '#renderer/ui/language.tsx';
import type { MatrixShown } from '#shared/contract/matrix.ts';
import { isIsoDay } from '#shared/core/dates.ts';
import { isRecordId, type RecordId } from '#shared/core/ids.ts';
import { rungs } from '#shared/records/position.ts';
import { type LineFilter, lineFilters } from './matrix-model.ts';
import { type Shown, stopsOf } from './matrix-rounds.ts';

export const rungChoices = ['as-stated', ...rungs] as const;
export type RungChoice = (typeof rungChoices)[number];

export interface MatrixQuestion {
  readonly matrix: Asked<MatrixShown>;
  /** Null until the rounds are known. */
  readonly rounds: Shown | null;
  readonly rung: RungChoice;
  readonly audience: RecordId | null;
  readonly show: LineFilter;
  /** The same text for the same question. */
  readonly key: string;
  /** '' for today. */
  readonly askDay: (day: string) => void;
  readonly askRung: (rung: RungChoice) => void;
  readonly askAudience: (audience: string | null) => void;
  readonly askShow: (show: LineFilter) => void;
}

const oneOf = <T extends string>(known: readonly T[], value: string, usual: T): T =>
  known.find((one) => one === value) ?? usual;

export function useMatrix(negotiation: RecordId): MatrixQuestion {
  const language = useLanguage();
  const [asOf, setAsOf] = useAddressValue('asOf');
  const [rungText, setRung] = useAddressValue('rung');
  const [reader, setReader] = useAddressValue('audience');
  const [showText, setShow] = useAddressValue('show');
  const described = useAsk('program.describe', {});
  const known = useAsk('negotiation.show', { id: negotiation, language });

  const rung = oneOf(rungChoices, rungText, 'as-stated');
  const audience = isRecordId(reader) ? reader : null;
  const asked = isIsoDay(asOf) ? asOf : '';
  const today = described.value?.today;
  // Where the rounds cannot be had, the matrix of today still can.
  const held = known.value?.rounds ?? (known.failure === null ? undefined : none);
  const rounds = useMemo(
    () => (held === undefined || today === undefined ? null : stopsOf(held, today, asked)),
    [held, today, asked],
  );
  const since = rounds?.compared?.day;
  const input =
    rounds === null
      ? null
      : {
          negotiation,
          rung,
          audience,
          language,
          ...(asked === '' ? {} : { asOf: asked }),
          ...(since === undefined ? {} : { since }),
        };
  const matrix = useAsk('matrix.show', input, { keepPrevious: true });
  return {
    matrix,
    rounds,
    rung,
    audience,
    show: oneOf(lineFilters, showText, 'all'),
    key: JSON.stringify(input),
    askDay: setAsOf,
    askRung: useCallback((next) => setRung(next === 'as-stated' ? '' : next), [setRung]),
    askAudience: useCallback((next) => setReader(next ?? ''), [setReader]),
    askShow: useCallback((next) => setShow(next === 'all' ? '' : next), [setShow]),
  };
}

const none: readonly [] = [];
