// The briefs that were written last.
import { addressOf } from '#renderer/client/address.ts';
import { useMarkings } from '#renderer/client/markings.ts';
import { ShortDate } from '#renderer/ui/dual-date.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { Link } from '#renderer/ui/link.tsx';
import { Marking } from '#renderer/ui/marking.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import { day } from '#shared/core/dates.ts';
import { homeWords } from '#shared/language/home-words.ts';
import { choiceWord } from '#shared/records/field-words.ts';

export function RecentBriefs({ briefs }: { readonly briefs: OutputOf<'home.show'>['briefs'] }) {
  const words = useWords(homeWords);
  const language = useLanguage();
  const { find } = useMarkings(null, language);
  return (
    <section className="home-briefs">
      <header className="home-head">
        <h2>{words.briefs}</h2>
        {briefs.length > 0 && (
          <Link tone="plain" href={addressOf.list(null, 'brief')}>
            {words.allBriefs}
          </Link>
        )}
      </header>
      {briefs.length === 0 ? (
        <p className="home-quiet">{words.noBriefs}</p>
      ) : (
        <ul className="home-briefs-list">
          {briefs.map(({ id, title, form, updatedAt, marking }) => (
            <li key={id} className="home-briefs-row">
              <Link tone="plain" href={addressOf.brief(id)}>
                <bdi className="home-briefs-title">{title}</bdi>
              </Link>
              <span>{choiceWord('brief', 'form', form, language)}</span>
              <ShortDate value={day(updatedAt.slice(0, 10))} />
              <span className="home-briefs-marking">
                <Marking level={find(marking.level)} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
