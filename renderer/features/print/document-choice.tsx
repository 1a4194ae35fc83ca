// Which document is printed: the dossiers and briefs of the negotiation, and its matrix.
import { addressOf, useGo } from '#renderer/client/address.ts';
import { useAsk } from '#renderer/client/client.tsx';
import { type Choice, ChoiceField } from '#renderer/ui/choice-field.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import type { RecordId } from '#shared/core/ids.ts';
import { textLanguages } from '#shared/language/languages.ts';
import { printScreenWords } from '#shared/language/print-screen-words.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import { type AnyRecord, definitionOf } from '#shared/records/record.ts';
import { titleIn } from '#shared/records/title-in.ts';

/** @param record what is printed now */
export function DocumentChoice({ record }: { readonly record: AnyRecord }) {
  const words = useWords(printScreenWords);
  const language = useLanguage();
  const { languages } = useWords(uiWords);
  const go = useGo();
  const negotiation = record.kind === 'negotiation' ? record.id : record.negotiation;
  const within = negotiation === null ? null : { negotiation, limit: 1_000 };
  const dossiers = useAsk('record.list', within && { ...within, kind: 'dossier' }).value?.records ?? [];
  const briefs = useAsk('record.list', within && { ...within, kind: 'brief' }).value?.records ?? [];
  const whole = useAsk('record.get', negotiation === null ? null : { id: negotiation }).value;

  /** Its language is said too: the same dossier is often there in two. */
  const detailOf = (one: AnyRecord): string => {
    if (one.kind === 'negotiation') return words.matrix;
    const written = textLanguages.find((known) => known === one.body.language);
    const kind = definitionOf(one.kind).words[language].one;
    return written === undefined ? kind : `${kind} · ${languages[written]}`;
  };
  const choiceOf = (one: AnyRecord): Choice<RecordId> => ({
    id: one.id,
    label: titleIn(one, language),
    detail: detailOf(one),
  });
  const known = [...dossiers, ...briefs, ...(whole === undefined ? [] : [whole])];
  // What is printed stands in its field also while the others are being read.
  const listed = known.some(({ id }) => id === record.id) ? known : [record, ...known];
  return (
    <ChoiceField
      label={words.document}
      choices={listed.map(choiceOf)}
      value={record.id}
      onChange={(id) => {
        if (id !== null && id !== record.id) go(addressOf.print(id));
      }}
    />
  );
}
