// The form as it is kept in a draft, and back: what a crash or a reload must bring back to the letter.
import { type Marking, markingSchema } from '#shared/records/marking.ts';
import { isKindName, type Kind } from '#shared/records/record.ts';
import type { FormValues } from './form-values.ts';

/** Another wording of the same record, a newer record in its place, or one that does not exist yet. */
export type Act = 'correct' | 'supersede' | 'create';
const acts: readonly string[] = ['correct', 'supersede', 'create'] satisfies readonly Act[];

export interface KeptForm {
  readonly act: Act;
  readonly kind: Kind;
  readonly negotiation: string | null;
  readonly values: FormValues;
  readonly marking: Marking;
}

export const toDraft = (form: KeptForm): Record<string, unknown> => ({ form: 'fields', ...form });

/** null for a draft of another making, such as the text of a brief. */
export function findForm(draft: unknown): KeptForm | null {
  if (typeof draft !== 'object' || draft === null) return null;
  const { form, act, kind, negotiation, values, marking } = draft as Readonly<Record<string, unknown>>;
  const level = markingSchema.safeParse(marking);
  if (form !== 'fields' || typeof act !== 'string' || !acts.includes(act)) return null;
  if (typeof kind !== 'string' || !isKindName(kind) || typeof values !== 'object' || values === null) return null;
  return {
    act: act as Act,
    kind,
    negotiation: typeof negotiation === 'string' ? negotiation : null,
    values: values as FormValues,
    marking: level.success ? level.data : { level: null, caveats: [] },
  };
}
