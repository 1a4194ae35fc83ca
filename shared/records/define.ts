// What a record kind declares about itself, and what follows from that for every kind alike.
import type { RecordId } from '#shared/core/ids.ts';
import { once } from '#shared/core/once.ts';
import { err, ok, type Result } from '#shared/core/result.ts';
import type { TextLanguage, Words } from '#shared/language/languages.ts';
import {
  type BodyOf,
  type ChoiceField,
  type ChoicesField,
  type Field,
  type FieldTable,
  objectOf,
  type Reference,
  type RowsField,
  referencesIn,
  textsIn,
} from './fields.ts';
import { type Problem, problem, problemsOfIssues } from './problem.ts';
import type { Worded } from './worded.ts';

export type FieldWords<X> = {
  readonly label: string;
  /** One sentence that says what to write here. */
  readonly help: string;
} & (X extends RowsField<infer F>
  ? { readonly fields: { readonly [K in keyof F]: FieldWords<F[K]> } }
  : X extends ChoiceField<infer C, infer _T>
    ? { readonly choices: Readonly<Record<C, string>> }
    : X extends ChoicesField<infer C>
      ? { readonly choices: Readonly<Record<C, string>> }
      : X extends Field<infer _V>
        ? unknown
        : never);

/** Everything a person reads about a kind, in one language. */
export interface KindWords<F extends FieldTable> {
  readonly one: string;
  readonly many: string;
  readonly fields: { readonly [K in keyof F]: FieldWords<F[K]> };
}

/** The record's own words as a living block shows them, and the records that stand behind them. */
export interface Block {
  readonly text: string;
  readonly language: TextLanguage;
  readonly evidence: readonly RecordId[];
}

/** Finds the title of another record, or an ellipsis when it may not be seen. */
export type TitleOf = (id: RecordId) => string;

export interface KindDeclaration<F extends FieldTable> {
  readonly kind: string;
  /** `library`: shared by all negotiations; `negotiation`: belongs to one. */
  readonly scope: 'library' | 'negotiation';
  /** Version of the shape of the body; raised with an up-caster whenever an old body would not parse. */
  readonly shape: number;
  readonly fields: F;
  readonly words: Words<KindWords<F>>;
  /** The name of the record, from its own words only, so that it never goes stale. */
  title(body: BodyOf<F>): string;
  /** One line for lists and the palette. */
  summary(body: BodyOf<F>, titleOf: TitleOf): string;
  /** What prints where the record stands as a living block. */
  block(body: BodyOf<F>, language: string): Block;
  /** The day after which what the record promises is late, as the field that says it; null where nothing is owed any more. */
  readonly late?: { readonly field: keyof F & string; isOwed(body: BodyOf<F>): boolean };
  /** A body of which only the name is known, where that is enough to begin a record; what it guesses is corrected later. */
  fromName?(name: Worded): Readonly<Record<string, unknown>>;
  /** Rules across fields; an empty list when all is well. */
  problems?(body: BodyOf<F>): readonly Problem[];
  /** Pure functions from the body of shape N (the key) to shape N + 1. */
  readonly upcasters?: Readonly<Record<number, (body: unknown) => unknown>>;
  /** True when a body holds rich text that the store keeps by section. */
  readonly sectioned?: keyof F & string;
}

export interface KindDefinition<F extends FieldTable> extends Omit<KindDeclaration<F>, 'sectioned' | 'problems'> {
  /** The field that holds rich text kept by section, or null. */
  readonly sectioned: (keyof F & string) | null;
  /**
   * Parses unknown input; the door through which every body passes before it is written.
   * `self` is the record whose body it is, where it has one already: a record may not point to itself.
   */
  parse(input: unknown, self?: RecordId): Result<BodyOf<F>, readonly Problem[]>;
  /** Brings a body of an older shape up to the present one, then parses it. */
  read(input: unknown, shape: number, self?: RecordId): Result<BodyOf<F>, readonly Problem[]>;
  references(body: BodyOf<F>): readonly Reference[];
  texts(body: BodyOf<F>): readonly string[];
  /** What an empty form starts with; required fields may be null. */
  initial(): { readonly [K in keyof F]: BodyOf<F>[K] | null };
}

/** Completes a declaration with everything that can be derived from it. */
export function defineKind<const F extends FieldTable>(declaration: KindDeclaration<F>): KindDefinition<F> {
  const { fields } = declaration;
  const schema = once(() => objectOf(fields));
  const { problems, ...declared } = declaration;
  const upcasters = declaration.upcasters ?? {};
  const parse = (input: unknown, self?: RecordId): Result<BodyOf<F>, readonly Problem[]> => {
    const outcome = schema().safeParse(input);
    if (!outcome.success) return err(problemsOfIssues(fields, input, outcome.error.issues));
    const found = [
      ...(self === undefined ? [] : ownReferences(fields, outcome.data, self)),
      ...(problems?.(outcome.data) ?? []),
    ];
    return found.length === 0 ? ok(outcome.data) : err(found);
  };
  return {
    ...declared,
    sectioned: declaration.sectioned ?? null,
    parse,
    read: (input, shape, self) => {
      if (shape > declaration.shape) {
        return err([problem('', 'newer-shape', { shape, kind: declaration.kind })]);
      }
      let body = input;
      for (let version = shape; version < declaration.shape; version += 1) {
        const raise = upcasters[version];
        if (raise === undefined) return err([problem('', 'unknown-shape', { shape: version })]);
        body = raise(body);
      }
      return parse(body, self);
    },
    references: (body) => referencesIn(fields, body),
    texts: (body) => textsIn(fields, body),
    initial: () =>
      Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial])) as ReturnType<
        KindDefinition<F>['initial']
      >,
  };
}

/** Pointers of a body to its own record. The text of a brief may mention the brief; a field may not. */
const ownReferences = <F extends FieldTable>(fields: F, body: BodyOf<F>, self: RecordId): readonly Problem[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    field.widget !== 'rich-text' && field.pointers(body[name]).includes(self) ? [problem(name, 'own-reference')] : [],
  );
