// The title of a record in another language than its own, where its words have been translated.
import { type AnyRecord, definitionOf } from './record.ts';
import { type Worded, wordingIn } from './worded.ts';

const isWorded = (value: unknown): value is Worded =>
  typeof value === 'object' && value !== null && 'text' in value && 'translations' in value;

/** Every wording of the body in that language, where there is one. */
const bodyIn = ({ kind, body }: AnyRecord, language: string): AnyRecord['body'] =>
  Object.fromEntries(
    Object.entries(definitionOf(kind).fields).map(([name, field]) => {
      const value = body[name];
      if (field.widget !== 'worded' || !isWorded(value)) return [name, value];
      return [name, { ...value, ...wordingIn(value, language) }];
    }),
  );

/** @param language undefined: as the record was written */
export const titleIn = (record: AnyRecord, language: string | undefined): string =>
  language === undefined ? record.title : definitionOf(record.kind).title(bodyIn(record, language));
