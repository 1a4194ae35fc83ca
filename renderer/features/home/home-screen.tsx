// Home: the day in both calendars, the negotiations as a register, the briefs at hand, what changed, and where the backup is.
import { useAsk } from '#renderer/client/client.tsx';
import { useMarkings } from '#renderer/client/markings.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useMarkingInView, useTitle } from '#renderer/ui/desk.tsx';
import { useDateStyle, useLanguage, useWords } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import { sentenceOf } from '#shared/contract/failures.ts';
import { day } from '#shared/core/dates.ts';
import { formatDateLines, weekdayName } from '#shared/language/format-date.ts';
import { homeWords } from '#shared/language/home-words.ts';
import { listWords } from '#shared/language/list-words.ts';
import { ChangesSince } from './changes-since.tsx';
import { NegotiationRegister } from './negotiation-register.tsx';
import { RecentBriefs } from './recent-briefs.tsx';
import './home-screen.css';

/** The day in large, with its name; the other calendar below. */
function Today({ today }: { readonly today: string }) {
  const style = useDateStyle();
  const [first, ...others] = formatDateLines(day(today), day(today), style);
  return (
    <h1 className="home-screen-day">
      <time dateTime={today}>
        {weekdayName(today, style.language)} {first}
      </time>
      {others.map((line) => (
        <span key={line} className="home-screen-other">
          {line}
        </span>
      ))}
    </h1>
  );
}

export function HomeScreen() {
  const words = useWords(homeWords);
  const language = useLanguage();
  const { again: readAgain } = useWords(listWords);
  const { value, failure, again } = useAsk('home.show', { language });
  const { highest } = useMarkings(null, language);
  const shown = [...(value?.negotiations ?? []), ...(value?.briefs ?? [])];
  useTitle(words.title);
  useMarkingInView(highest(shown.map(({ marking }) => marking.level))?.code ?? null);
  if (value === undefined)
    return (
      <main className="home-screen">
        <div className="home-screen-main">
          {failure === null ? (
            <StillBars rows={6} />
          ) : (
            <Notice
              tone="error"
              title={sentenceOf(failure, language)}
              actions={<Button onPress={again}>{readAgain}</Button>}
            />
          )}
        </div>
      </main>
    );
  return (
    <main className="home-screen">
      <div className="home-screen-main">
        <Today today={value.today} />
        {value.keepsDay && <p className="home-screen-kept">{words.keepsDay}</p>}
        <NegotiationRegister negotiations={value.negotiations} />
        <RecentBriefs briefs={value.briefs} />
      </div>
      <ChangesSince changes={value.changes} backup={value.backup} />
    </main>
  );
}
