// Records of the case that are here in another state, and the one choice that holds for all of them.
import { useAskEach } from '#renderer/client/client.tsx';
import { useMarkings } from '#renderer/client/markings.ts';
import { useMarkingInView } from '#renderer/ui/desk.tsx';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { ToggleGroup } from '#renderer/ui/toggle-group.tsx';
import { exchangeWords } from '#shared/language/exchange-words.ts';
import { definitionOf, isKindName } from '#shared/records/record.ts';
import type { CasePlan, Choice } from './use-case-import.ts';

interface DifferentProps {
  readonly records: CasePlan['different'];
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}

const choices: readonly Choice[] = ['keep-mine', 'take-theirs', 'copy'];
const most = 100;

export function Different({ records, choice, onChoose }: DifferentProps) {
  const words = useWords(exchangeWords).import;
  const language = useLanguage();
  const write = useNumber();
  const shown = records.slice(0, most);
  const { highest } = useMarkings(null, language);
  const mine = useAskEach(
    'record.get',
    shown.map(({ id }) => ({ id })),
  ).values;
  useMarkingInView(highest(mine.map((record) => record?.marking.level ?? null))?.code ?? null);
  const more = records.length - shown.length;
  return (
    <section>
      <h2>{words.different(records.length, write(records.length))}</h2>
      <ul className="exchange-rows">
        {shown.map(({ id, kind, title, mine: here, theirs }) => (
          <li key={id}>
            <span className="exchange-place">{isKindName(kind) ? definitionOf(kind).words[language].one : kind}</span>
            <span>
              <bdi className="word">{title}</bdi>{' '}
              <span className="exchange-quiet">{words.states(write(here), write(theirs))}</span>
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="exchange-quiet">{words.andMore(more, write(more))}</p>}
      <ToggleGroup<Choice | ''>
        label={words.choice}
        items={choices.map((id) => ({ id, label: words.choices[id] }))}
        value={choice ?? ''}
        onChange={(chosen) => {
          if (chosen !== '') onChoose(chosen);
        }}
      />
      <p role="status">{choice === null ? words.differentMore : words.choiceMore[choice]}</p>
    </section>
  );
}
