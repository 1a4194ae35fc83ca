// The bar: name, path, what finds, whether all is saved, undo and redo, the highest marking in view.

import { addressOf } from '#renderer/client/address.ts';
import { useAsk, useEvents } from '#renderer/client/client.tsx';
import { nameOfLibrary } from '#renderer/client/library-name.ts';
import { useRecorded, useSaveStateInView, useTitleInView } from '#renderer/ui/desk.tsx';
import { Bar, Path, type PathStep, ProgramName } from '#renderer/ui/frame.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { Link } from '#renderer/ui/link.tsx';
import { Marking } from '#renderer/ui/marking.tsx';
import type { MarkingLevel } from '#renderer/ui/marking-level.ts';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { shellWords } from '#shared/language/shell-words.ts';
import type { Commands } from './commands.ts';
import { FindField } from './find-field.tsx';
import { SpineMenu } from './spine-menu.tsx';
import { UndoButtons } from './undo-buttons.tsx';
import type { Place } from './use-place.ts';
import './top-bar.css';

/** The steps from the library, or from the negotiation, to this place. */
export function useSteps(place: Place, library: string | null): readonly PathStep[] {
  const title = useTitleInView();
  const language = useLanguage();
  const negotiation = useAsk('negotiation.show', place.here === null ? null : { id: place.here, language }).value
    ?.title;
  const above: readonly PathStep[] =
    place.here !== null && negotiation !== undefined
      ? [{ label: negotiation, href: addressOf.matrix(place.here) }]
      : library === null
        ? []
        : [{ label: nameOfLibrary(library), href: addressOf.home }];
  if (title !== null && title !== above[0]?.label && place.path !== addressOf.home) return [...above, { label: title }];
  return above.map(({ label }) => ({ label }));
}

export interface TopBarProps {
  readonly place: Place;
  /** Null: none is open. */
  readonly library: string | null;
  readonly steps: readonly PathStep[];
  readonly marking: MarkingLevel | null;
  readonly commands: Commands;
}

export function TopBar({ place, library, steps, marking, commands }: TopBarProps) {
  const words = useWords(shellWords);
  const saved = useSaveStateInView();
  const recorded = useRecorded();
  useEvents((event) => {
    if (event.name === 'library.closed') recorded(null);
  });
  return (
    <div className="top-bar" data-pane="bar">
      <Bar
        start={
          <>
            {library !== null && <SpineMenu negotiation={place.negotiation} place={place.path} />}
            <Link tone="plain" href={addressOf.home}>
              <ProgramName />
            </Link>
            <Path label={words.panes.path} steps={steps} />
          </>
        }
        middle={<FindField onOpen={() => commands.run('palette.open')} />}
        end={
          library !== null && (
            <>
              {saved !== null && <SaveState saved={saved} />}
              <UndoButtons commands={commands} />
              {marking !== null && <Marking level={marking} />}
            </>
          )
        }
      />
    </div>
  );
}
