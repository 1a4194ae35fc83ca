// A date in the text, in the words, digits and calendars in which it will print.
import { type ReactNode, useCallback } from 'react';
import { dateText, settingOf } from '#shared/briefing/print-setting.ts';
import type { DateValue } from '#shared/core/dates.ts';
import type { RecordOf } from '#shared/records/record.ts';

type Setting = Pick<RecordOf<'brief'>['body'], 'language' | 'digits' | 'hijri'>;

/** For the page: it stays the same until the brief is to be set otherwise. */
export function useTextDate({ language, digits, hijri }: Setting): (value: DateValue) => ReactNode {
  return useCallback(
    (value: DateValue) => <bdi>{dateText(value, settingOf({ language, digits, hijri }, undefined))}</bdi>,
    [language, digits, hijri],
  );
}
