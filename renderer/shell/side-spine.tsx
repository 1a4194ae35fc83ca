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
import { definitionOf, type Kind } from '#shared/records/record.ts';
import './side-spine.css';

const groups: readonly (readonly Kind[])[] = [
  ['statement', 'interest', 'concern', 'talking-point'],
  ['agreement', 'meeting', 'commitment', 'support'],
  ['brief', 'dossier'],
];
const ofLibrary: readonly Kind[] = ['party', 'person', 'source'];

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
    const { scope, words: named } = definitionOf(kind);
    const isWide = scope === 'library' || negotiation === null;
    const counts = isWide ? library?.records : shown?.counts;
    const label = kind === 'statement' ? words.evidence : named[language].many;
    return item(
      label,
      addressOf.list(isWide ? null : negotiation, kind),
      counts === undefined ? undefined : (counts[kind] ?? 0),
    );
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
      {...(shown?.next == null ? {} : { foot: <NextMeeting meeting={shown.next} /> })}
    />
  );
}
