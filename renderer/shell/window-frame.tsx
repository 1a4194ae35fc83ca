// The frame of a window: edges, bar, index, the screen that the address names, and the inspector beside it.
import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { addressOf, useAddressValue, useGo } from '#renderer/client/address.ts';
import { useAsk, useEvents, useTell } from '#renderer/client/client.tsx';
import { useMarkings } from '#renderer/client/markings.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useMarkingsInView } from '#renderer/ui/desk.tsx';
import { Frame } from '#renderer/ui/frame.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Splitter } from '#renderer/ui/splitter.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import { type Failure, sentenceOf } from '#shared/contract/failures.ts';
import { shellWords } from '#shared/language/shell-words.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import { useCommands } from './commands.ts';
import { FaultBoundary } from './fault-boundary.tsx';
import { FindPalette } from './find-palette.tsx';
import { later, loadSoon } from './later.tsx';
import { EngineNotice, ReadOnlyNotice, SaidNotice } from './notices.tsx';
import { useOwnCommands } from './own-commands.ts';
import { usePaneWidth } from './pane-width.ts';
import { focusPane } from './panes.ts';
import { Places } from './places.tsx';
import { useRecentRecords } from './recent-records.ts';
import { RefusedScreen } from './refused-screen.tsx';
import { SideInspector } from './side-inspector.tsx';
import { SideSpine } from './side-spine.tsx';
import { TopBar, useSteps } from './top-bar.tsx';
import { useBeside } from './use-beside.ts';
import { useEngine } from './use-engine.ts';
import { useFocusFollowsPlace } from './use-focus.ts';
import { useLeaving } from './use-leaving.ts';
import { useOpenDocument, usePlace } from './use-place.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { WaitingCase } from './waiting-case.tsx';
import './window-frame.css';

const DamagedScreen = later(
  'when shown',
  async () => (await import('#renderer/features/damaged/damaged-screen.tsx')).DamagedScreen,
);
const FirstUse = later('when shown', async () => (await import('#renderer/features/first-use/first-use.tsx')).FirstUse);
const ShortcutsSheet = later('soon', async () => (await import('./shortcuts-sheet.tsx')).ShortcutsSheet);

// Made once: what the frame does, such as opening the palette, draws no screen anew.
const places = <Places />;
const firstUse = <FirstUse />;

/** In the place of a screen that is still being fetched. */
function Waiting() {
  const { loading } = useWords(uiWords);
  return (
    <main aria-busy aria-label={loading}>
      <StillBars rows={6} />
    </main>
  );
}

/** The place first, so that a row of tabs can be told apart. */
function useWindowTitle(steps: readonly { readonly label: string }[]): void {
  const title = [...steps.map(({ label }) => label).reverse(), 'Diwan'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}

export function WindowFrame() {
  const words = useWords(shellWords);
  const language = useLanguage();
  const go = useGo();
  const asked = useAsk('program.describe', {});
  const program = asked.value;
  const library = program?.library ?? null;
  const engine = useEngine();
  const place = usePlace(library);
  const beside = useBeside();
  const steps = useSteps(place, library);
  const markings = useMarkings(place.here, language);
  const marking = markings.highest(useMarkingsInView());
  const [width, setWidth] = usePaneWidth();
  const [palette, setPalette] = useState<'find' | 'new' | null>(null);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [said, say] = useState<Failure | null>(null);
  const [left, leave] = useState<string | null>(null);
  const [start, begin] = useAddressValue('start');
  const openLibrary = useTell('library.open');
  const recent = useRecentRecords([place.record, place.subject]);
  const own = useOwnCommands({
    place,
    document: useOpenDocument(place),
    lastRecord: recent.find((id) => id !== place.subject) ?? null,
    openPalette: setPalette,
    openShortcuts: () => setSheetOpen(true),
    say,
  });
  const commands = useCommands(own, library !== null);
  useShortcuts((id, isBack) => {
    say(null);
    return commands.run(id, isBack);
  });
  const before = useRef(library);
  useEffect(() => {
    if (library !== null) before.current = library;
  }, [library]);
  useEvents((event) => {
    if (event.name === 'library.opened') {
      // What another library holds is not in this one.
      if (before.current !== null && before.current !== event.details.path) go(addressOf.home);
      else begin('');
    }
    if (event.name === 'program.commanded') commands.runNamed(event.details.command);
  });
  useLeaving(program?.host === 'web');
  useFocusFollowsPlace(place.path, beside.key);
  useWindowTitle(steps);

  useEffect(loadSoon, []);

  const spine = useMemo(() => <SideSpine negotiation={place.negotiation} />, [place.negotiation]);
  const inspector = useMemo(() => <SideInspector negotiation={place.negotiation} />, [place.negotiation]);
  if (engine.state.is === 'refused') return <RefusedScreen />;
  if (program === undefined) {
    if (asked.failure === null) return null;
    return (
      <Notice
        tone="error"
        title={words.failed.title}
        actions={<Button onPress={asked.again}>{words.failed.again}</Button>}
      >
        {sentenceOf(asked.failure, language)}
      </Notice>
    );
  }
  const failed = library === null ? program.failedOpening : null;
  const isDamaged = failed?.failure.code === 'damaged' && failed.file !== left && start === '';
  const openAgain = failed === null ? null : () => void openLibrary({ file: failed.file, mode: 'write-or-read' });
  const isStarting = library === null || start !== '';

  const screen = isDamaged ? (
    <DamagedScreen failure={failed.failure} file={failed.file} onLeave={() => leave(failed.file)} />
  ) : isStarting ? (
    firstUse
  ) : (
    places
  );
  return (
    <>
      <div className="skip">
        <Button onPress={() => focusPane('main')}>{words.skip}</Button>
      </div>
      <Frame
        marking={marking}
        bar={<TopBar place={place} library={library} steps={steps} marking={marking} commands={commands} />}
      >
        {!isStarting && spine}
        <div className="shell-middle">
          <div className="notices">
            <EngineNotice state={engine.state} onOpenAgain={openAgain} />
            {failed !== null && !isDamaged && engine.state.is === 'well' && (
              <SaidNotice failure={failed.failure} onClose={null} />
            )}
            {library !== null && <ReadOnlyNotice />}
            <WaitingCase hasLibrary={library !== null} />
            <SaidNotice failure={said} onClose={() => say(null)} />
          </div>
          <Splitter
            isOutermost
            label={words.panes.inspector}
            size={width}
            onResize={setWidth}
            end={beside.key === null || isStarting ? null : inspector}
          >
            <div className="shell-main">
              <FaultBoundary key={place.path}>
                <Suspense fallback={<Waiting />}>{screen}</Suspense>
              </FaultBoundary>
            </div>
          </Splitter>
        </div>
      </Frame>
      <Suspense fallback={null}>
        {palette !== null && (
          <FindPalette
            mode={palette}
            onClose={() => setPalette(null)}
            commands={commands}
            hasLibrary={library !== null}
            negotiation={place.negotiation}
            recent={recent}
          />
        )}
        {isSheetOpen && <ShortcutsSheet onClose={() => setSheetOpen(false)} />}
      </Suspense>
    </>
  );
}
