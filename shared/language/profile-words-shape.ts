// Which words a language needs for party profiles, biographies and agreements as annexes; none can be missing.

import type { agreement } from '#shared/language/en/agreement.ts';
import type { concern } from '#shared/language/en/concern.ts';
import type { interest } from '#shared/language/en/interest.ts';
import type { negotiation } from '#shared/language/en/negotiation.ts';
import type { party } from '#shared/language/en/party.ts';
import type { DateLanguage } from './calendar.ts';
import type { TextLanguage } from './languages.ts';

type Words<T> = Readonly<Record<keyof T & string, string>>;
type PartyRelation = 'ally' | 'partner' | 'rival' | 'patron' | 'mediator' | 'dependency';
type Agreement = typeof agreement.fields;

export interface ProfileWords {
  readonly profileOf: (party: string) => string;
  readonly biographies: string;
  readonly agreements: string;
  readonly sections: {
    readonly interests: string;
    /** For readers who do not learn how we rank them. */
    readonly interestsUnranked: string;
    readonly positions: string;
    readonly concerns: string;
    readonly inTheRoom: string;
    /** Instead, of a party that has nobody at the meeting. */
    readonly people: string;
    readonly lastSaid: string;
    readonly assessment: string;
  };
  readonly facts: {
    readonly kind: string;
    readonly role: string;
    readonly headOfDelegation: string;
    /** Of a party that has nobody at the meeting. */
    readonly representedBy: string;
    readonly decidesBy: string;
    readonly memberOf: string;
    readonly relations: string;
    readonly notes: string;
    readonly otherNames: string;
    readonly roles: string;
    readonly languages: string;
    readonly lastMet: string;
    readonly protocol: string;
    readonly symbol: string;
    readonly adopted: string;
    readonly inForce: string;
    readonly expiry: string;
    readonly review: string;
  };
  readonly heads: {
    readonly number: string;
    readonly interest: string;
    readonly kind: string;
    readonly basis: string;
    readonly grade: string;
    readonly issue: string;
    readonly stance: string;
    readonly position: string;
    readonly concern: string;
    readonly severity: string;
    readonly status: string;
    readonly reassurance: string;
    readonly person: string;
    readonly toKnow: string;
    readonly party: string;
    readonly act: string;
    readonly date: string;
    readonly statement: string;
    readonly note: string;
    readonly provision: string;
    readonly text: string;
  };
  readonly partyKinds: Words<typeof party.fields.kind.choices>;
  readonly tableRoles: Words<typeof negotiation.fields.parties.fields.role.choices>;
  readonly interestKinds: Words<typeof interest.fields.kind.choices>;
  readonly natures: Words<typeof interest.fields.nature.choices>;
  readonly bases: Words<typeof interest.fields.basis.choices>;
  readonly concernStatuses: Words<typeof concern.fields.status.choices>;
  readonly agreementKinds: Words<Agreement['kind']['choices']>;
  readonly acts: Words<Agreement['acts']['fields']['act']['choices']>;
  /** What the other party is to the one described: `first` where the relation begins with the other, `second` where it ends there. */
  readonly relations: Readonly<Record<PartyRelation, { readonly first: string; readonly second: string }>>;
  /** From -2, strongly against each other, to 2, strongly together. */
  readonly strengths: Readonly<Record<-2 | -1 | 0 | 1 | 2, string>>;
  /** `figure` is 1 to 5 in the digits of the document. */
  readonly firmness: (figure: string) => string;
  /** Before a name in that language: "in Arabic". */
  readonly inLanguage: Readonly<Record<DateLanguage, string>>;
  readonly languages: Readonly<Record<TextLanguage, string>>;
  /** Whole sentences. */
  readonly speaks: (languages: string) => string;
  readonly lastMet: (date: string) => string;
  /** After a role. */
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
}
