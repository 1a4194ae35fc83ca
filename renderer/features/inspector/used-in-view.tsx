// What uses a record: briefs and dossiers first, each with what the record is to it.
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useWrittenTitle } from '#renderer/ui/issue-number.ts';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { ListRow } from '#renderer/ui/list-row.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import { kindWordsOf, roleLabel } from './field-looks.ts';

export interface UsedInViewProps {
  readonly usedIn: OutputOf<'record.about'>['usedIn'];
  readonly onOpen: (id: string) => void;
}

export function UsedInView({ usedIn, onOpen }: UsedInViewProps) {
  const words = useWords(inspectorWords);
  const language = useLanguage();
  const written = useWrittenTitle();
  if (usedIn.length === 0)
    return (
      <div className="frame-section">
        <EmptyState title={words.noUse}>{words.noUseMore}</EmptyState>
      </div>
    );
  return (
    <ul>
      {usedIn.map(({ id, kind, title, role }) => (
        <li key={`${id} ${role}`}>
          <ListRow
            onPress={() => onOpen(id)}
            voice="word"
            title={<bdi>{written({ kind, title })}</bdi>}
            detail={[kindWordsOf(kind, language).one, roleLabel(kind, role, language)]
              .filter((part) => part !== '')
              .join(' · ')}
          />
        </li>
      ))}
    </ul>
  );
}
