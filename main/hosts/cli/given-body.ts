// The body that a command was given: all of it with --body, single fields with --set, or both.
import type { RecordId } from '#shared/core/ids.ts';
import { definitionOf, type Kind } from '#shared/records/record.ts';
import type { Session, Typed } from './command-file.ts';
import { expandBody } from './expand-body.ts';
import { readBody } from './read-body.ts';
import { readSettings } from './set-fields.ts';
import { WrongUse } from './wrong-use.ts';

interface Target {
  readonly kind: Kind;
  readonly negotiation: RecordId | null;
  /** What the record holds now: the ground for --set without --body. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** @throws WrongUse where nothing was given, or what was given cannot be read; Refusal where the file cannot be */
export async function givenBody(
  session: Session,
  typed: Typed,
  target: Target,
): Promise<Readonly<Record<string, unknown>>> {
  const settings = typed.list('set');
  const whole = typed.option('body') !== undefined;
  if (!whole && settings.length === 0) throw new WrongUse(session.words.fieldWrong.nothingGiven, 'body');
  const ground = whole ? await readBody(session, typed) : target.body;
  const given = { ...ground, ...readSettings(session, target.kind, settings, ground) };
  return expandBody(session, given, definitionOf(target.kind).fields, target.negotiation);
}
