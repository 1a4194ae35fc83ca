// The index at the start side: the negotiation with its kinds and their counts, what the whole library holds, the next meeting.
import { useLocation } from 'wouter';
import { addressOf } from '#renderer/client/address.ts';
import { useAsk } from '#renderer/client/client.tsx';
import { DualDate } from '#renderer/ui/dual-date.tsx';
import { Spine, type SpineItem } from '#renderer/ui/frame.tsx';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { commandWords } from '#shared/language/command-words.ts';
import { shellWords } from '#shared/language/shell-words.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import { kinds } from '#shared/records/index.ts';
import { definitionOf, type Kind, kindNames } from '#shared/records/record.ts';
import { isWide, listOfKind } from './list-of-kind.ts';
import './side-spine.css';

const groups: readonly (readonly Kind[])[] = [
  ['statement', 'interest', 'concern', 'talking-point'],
  ['agreement', 'meeting', 'commitment', 'support'],
  ['brief', 'dossier'],
];
const ofLibrary: readonly Kind[] = ['party', 'person', 'source'];
const often = new Set<Kind>([...groups.flat(), ...ofLibrary]);

/** What is seldom looked for by itself: the matrix shows issues and positions, home the negotiations. */
const others: readonly Kind[] = kindNames.filter((kind) => !often.has(kind));

type Meeting = NonNullable<OutputOf<'negotiation.show'>['next']>;

/** The name of a choice of a negotiation, such as its phase, in the language of the interface. */
const choiceIn = (choices: Readonly<Record<string, string>>, name: string): string => choices[name] ?? name;

function NextMeeting({ meeting }: { readonly meeting: Meeting }) {
  const words = useWords(shellWords);
  const write = useNumber();
  return (
    <>
      <p>
        <bdi>{meeting.title}</bdi>{' '}
        <span className="side-spine-when">{words.when(meeting.days, write(meeting.days))}</span>
      </p>
      <DualDate value={meeting.start} />
    </>
  );
}

export interface SideSpineProps {
  readonly negotiation: RecordId | null;
}

export function SideSpine({ negotiation }: SideSpineProps) {
  const words = useWords(shellWords);
  const { loading } = useWords(uiWords);
  const commands = useWords(commandWords).commands;
  const language = useLanguage();
  const [path] = useLocation();
  const shown = useAsk('negotiation.show', negotiation === null ? null : { id: negotiation, language }).value;
  const home = useAsk('home.show', negotiation === null ? { language } : null).value;
  const library = useAsk('library.describe', {}).value;

  const item = (label: string, href: string, count?: number): SpineItem => ({
    label,
    href,
    isCurrent: path === href,
    ...(count === undefined ? {} : { count }),
  });
  const kindItem = (kind: Kind): SpineItem => {
    const counts = isWide(kind, negotiation) ? library?.records : shown?.counts;
    const label = kind === 'statement' ? words.evidence : definitionOf(kind).words[language].many;
    return item(label, listOfKind(kind, negotiation), counts === undefined ? undefined : (counts[kind] ?? 0));
  };
  // Without a negotiation everything that the library holds is seldom looked for.
  const more = {
    label: words.moreKinds,
    items: (negotiation === null ? [...groups.flat(), ...others] : others).map(kindItem),
  };
  const wide = [...ofLibrary.map(kindItem), item(commands['home.open'], addressOf.home)];

  if (negotiation === null) {
    const listed = home?.negotiations ?? [];
    return (
      <Spine
        label={words.panes.index}
        title={kinds.negotiation.words[language].many}
        groups={[
          ...(listed.length === 0 ? [] : [listed.map(({ id, title }) => item(title, addressOf.matrix(id)))]),
          wide,
        ]}
        more={more}
      />
    );
  }
  const { type, phase } = kinds.negotiation.words[language].fields;
  return (
    <Spine
      label={words.panes.index}
      title={shown === undefined ? <span className="unseen">{loading}</span> : <bdi>{shown.title}</bdi>}
      subtitle={
        shown === undefined
          ? ''
          : words.typeAndPhase(choiceIn(type.choices, shown.type), choiceIn(phase.choices, shown.phase))
      }
      groups={[
        [item(commands['matrix.open'], addressOf.matrix(negotiation)), ...(groups[0] ?? []).map(kindItem)],
        ...groups.slice(1).map((group) => group.map(kindItem)),
        wide,
      ]}
      more={more}
      {...(shown?.next == null ? {} : { foot: <NextMeeting meeting={shown.next} /> })}
    />
  );
}
