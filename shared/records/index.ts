// THE REGISTER of record kinds: a line each. Whatever holds for every kind is derived from this table.
import { agreement } from './agreement.ts';
import { assessment } from './assessment.ts';
import { audience } from './audience.ts';
import { brief } from './brief.ts';
import { commitment } from './commitment.ts';
import { concern } from './concern.ts';
import { dossier } from './dossier.ts';
import { edition } from './edition.ts';
import { form } from './form.ts';
import { glossary } from './glossary.ts';
import { interest } from './interest.ts';
import { issue } from './issue.ts';
import { mandate } from './mandate.ts';
import { markingScheme } from './marking-scheme.ts';
import { meeting } from './meeting.ts';
import { negotiation } from './negotiation.ts';
import { party } from './party.ts';
import { person } from './person.ts';
import { position } from './position.ts';
import { relation } from './relation.ts';
import { source } from './source.ts';
import { statement } from './statement.ts';
import { support } from './support.ts';
import { talkingPoint } from './talking-point.ts';

export const kinds = {
  negotiation,
  party,
  person,
  issue,
  source,
  statement,
  interest,
  position,
  concern,
  'talking-point': talkingPoint,
  agreement,
  meeting,
  commitment,
  assessment,
  mandate,
  relation,
  support,
  'marking-scheme': markingScheme,
  audience,
  brief,
  edition,
  dossier,
  form,
  glossary,
} as const;
