// The negotiations of the library, one line each: with whom, how far, when next, how much is recorded.
import { Plus } from 'lucide-react';
import { Fragment } from 'react';
import { addressOf, useAddressValue } from '#renderer/client/address.ts';
import { useTell } from '#renderer/client/client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DualDate } from '#renderer/ui/dual-date.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { Link } from '#renderer/ui/link.tsx';
import { PhaseBar } from '#renderer/ui/phase-bar.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import { homeWords } from '#shared/language/home-words.ts';
import { choiceWord } from '#shared/records/field-words.ts';
import { phases } from '#shared/records/negotiation.ts';
import './negotiation-register.css';

type Negotiations = OutputOf<'home.show'>['negotiations'];
type Meeting = NonNullable<Negotiations[number]['next']>;

const stages: readonly string[] = phases.filter((phase) => phase !== 'suspended');

function Phase({ phase }: { readonly phase: string }) {
  const word = choiceWord('negotiation', 'phase', phase, useLanguage());
  return (
    <PhaseBar
      phase={word}
      number={Math.max(1, stages.indexOf(phase) + 1)}
      total={stages.length}
      isSuspended={phase === 'suspended'}
    />
  );
}

function Next({ meeting }: { readonly meeting: Meeting | null }) {
  const words = useWords(homeWords);
  const write = useNumber();
  if (meeting === null) return <span className="home-register-none">{words.noMeeting}</span>;
  const { title, start, end, days } = meeting;
  const when = days > 0 ? words.inDays(days, write(days)) : days === 0 ? words.today : words.underWay;
  return (
    <>
      <DualDate value={start} {...(end === null ? {} : { until: end })} form="strong" />
      <span className="home-register-small">
        <bdi>{title}</bdi> · {when}
      </span>
    </>
  );
}

export function NegotiationRegister({ negotiations }: { readonly negotiations: Negotiations }) {
  const words = useWords(homeWords);
  const write = useNumber();
  const [, addNew] = useAddressValue('new');
  const bringSample = useTell('case.sample');
  const add = (
    <Button variant={negotiations.length === 0 ? 'first' : 'quiet'} icon={Plus} onPress={() => addNew('negotiation')}>
      {words.newNegotiation}
    </Button>
  );
  return (
    <section className="home-register">
      <header className="home-head">
        <h2>
          {words.negotiations} <span className="home-count">{write(negotiations.length)}</span>
        </h2>
        {negotiations.length > 0 && add}
      </header>
      {negotiations.length === 0 ? (
        <EmptyState
          title={words.noNegotiations}
          action={
            <span className="row">
              {add}
              <Button onPress={() => void bringSample({})}>{words.sample}</Button>
            </span>
          }
        >
          {words.noNegotiationsMore}
        </EmptyState>
      ) : (
        <table className="home-register-table">
          <thead>
            <tr>
              <th scope="col">{words.between}</th>
              <th scope="col">{words.phase}</th>
              <th scope="col">{words.next}</th>
              <th scope="col" className="home-register-end">
                {words.records}
              </th>
            </tr>
          </thead>
          <tbody>
            {negotiations.map(({ id, title, parties, phase, next, counts }) => (
              <tr key={id}>
                <th scope="row">
                  <Link tone="plain" href={addressOf.matrix(id)}>
                    <bdi className="home-register-title">{title}</bdi>
                  </Link>
                  <span className="home-register-small">
                    {parties.map((party, index) => (
                      <Fragment key={party}>
                        <bdi>{party}</bdi>
                        {index < parties.length - 1 && words.comma}
                      </Fragment>
                    ))}
                  </span>
                </th>
                <td>
                  <Phase phase={phase} />
                </td>
                <td>
                  <Next meeting={next} />
                </td>
                <td className="home-register-end">
                  {write(Object.values(counts).reduce((sum, count) => sum + count, 0))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
