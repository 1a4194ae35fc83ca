// A brief that is open: what is typed goes to its keeper, what is on record comes from the shelf and lives in the text.
import { PanelLeft, PanelRight, Printer } from 'lucide-react';
import { type DragEvent, type ReactNode, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { addressOf, useGo, useOpenRecord } from '#renderer/client/address.ts';
import { useAsk } from '#renderer/client/client.tsx';
import { useMarkings } from '#renderer/client/markings.ts';
import { BriefEditor, type BriefEditorHandle } from '#renderer/editor/editor.tsx';
import type { LivingContent } from '#renderer/editor/nodes/content-state.ts';
import type { LivingTools } from '#renderer/editor/views/living-tools.ts';
import { useCommand, useMarkingInView, useTitle } from '#renderer/ui/desk.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { isRecordId, type RecordId } from '#shared/core/ids.ts';
import { briefScreenWords } from '#shared/language/brief-screen-words.ts';
import { directionOf } from '#shared/language/languages.ts';
import { kinds } from '#shared/records/index.ts';
import { isKind } from '#shared/records/record.ts';
import { titleIn } from '#shared/records/title-in.ts';
import { wordingIn } from '#shared/records/worded.ts';
import type { BlockId, LivingBlock, RichText } from '#shared/richtext/rich-text.ts';
import { BriefHead } from './brief-head.tsx';
import { BriefNotices } from './brief-notices.tsx';
import type { Gathered } from './gather.ts';
import { type Living, LivingWordsOf, useLivingShown } from './living-context.tsx';
import { LivingWords } from './living-words.tsx';
import { NoteSource } from './note-source.tsx';
import { Outline } from './outline.tsx';
import { OutlineFoot } from './outline-foot.tsx';
import { lengthsOf } from './part-lengths.ts';
import { recordsIn } from './referenced-in.ts';
import { draggedRecord, Shelf } from './shelf.tsx';
import type { ShelfKind } from './shelf-rows.ts';
import { useTextDate } from './text-date.tsx';
import { useAbove } from './use-above.ts';
import { useKeeper } from './use-keeper.ts';
import { usePanes } from './use-panes.ts';
import type { OpenedBrief } from './use-stored-brief.ts';

const renderLiving = (block: LivingBlock, tools: LivingTools): ReactNode => <LivingWords block={block} tools={tools} />;
const renderSource = ({ source }: { readonly source: RecordId | null }): ReactNode =>
  source === null ? null : <NoteSource record={source} />;

/** The same set until a record comes into the text or leaves it. */
function useUsed(text: RichText, { shown }: Living): ReadonlySet<RecordId> {
  const used = recordsIn(text, shown);
  const written = [...used].join(' ');
  return useMemo(() => used, [written]);
}

export function BriefDesk({ opened }: { readonly opened: OpenedBrief }): ReactNode {
  const words = useWords(briefScreenWords);
  const language = useLanguage();
  const write = useNumber();
  const go = useGo();
  const [, openRecord] = useOpenRecord();
  const { id } = opened.record;

  const page = useRef<BriefEditorHandle>(null);
  const screen = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { state, given, keeper, commit, typed } = useKeeper(opened, page);
  // What stands around the page may come a moment after the keys.
  const text = useDeferredValue(state.text);
  const panes = usePanes(screen);

  const found = useAsk('record.get', { id }).value;
  const record = found !== undefined && isKind(found, 'brief') ? found : opened.record;
  const { body, marking, negotiation } = record;
  const library = useAsk('library.describe', {}).value;
  const isReadOnly = library !== undefined && library.readOnly !== null;
  const markings = useMarkings(negotiation, language);
  const named = useAsk('record.about', { id, language }).value?.named;
  const audience = named?.find((one) => one.id === body.audience)?.title ?? null;
  const readers = useMemo(
    () => (body.audience === null ? null : { id: body.audience, name: audience ?? '' }),
    [body.audience, audience],
  );
  const met = useAsk('record.get', body.meeting === null ? null : { id: body.meeting }).value;
  const meeting =
    met === undefined ? null : { title: titleIn(met, language), date: isKind(met, 'meeting') ? met.body.start : null };

  const open = useCallback((wanted: RecordId) => openRecord(wanted), [openRecord]);
  const living = useLivingShown({
    text,
    negotiation,
    language: body.language,
    asOf: body.asOf,
    audience: readers,
    open,
  });
  const above = useAbove({
    text,
    living,
    negotiation,
    audience: body.audience,
    markings,
    said: words.above(audience ?? words.noAudience),
  });
  const title = wordingIn(body.title, body.language).text;
  const lead = wordingIn(body.lead, body.language).text;
  const lengths = useMemo(
    () => lengthsOf({ text, language: body.language, form: body.form, title, lead }, living.shown),
    [text, body.language, body.form, title, lead, living.shown],
  );
  const used = useUsed(text, living);
  const renderDate = useTextDate(body);
  const [place, setPlace] = useState<BlockId | null>(null);
  const [only, setOnly] = useState<ShelfKind | null>(null);
  const [gather, setGather] = useState<Gathered | null>(null);

  useTitle(title);
  useMarkingInView(marking.level);
  const insertBlock = useCallback((content: LivingContent) => {
    page.current?.insertLiving(content);
    page.current?.focus();
  }, []);
  const insert = useCallback(
    (wanted: RecordId) => insertBlock({ record: wanted, show: 'paragraph', query: null, pinned: null }),
    [insertBlock],
  );
  const insertGathered = useCallback(
    (asked: LivingContent) => {
      setGather(null);
      insertBlock(asked);
    },
    [insertBlock],
  );
  const leaveShelf = useCallback(() => page.current?.focus(), []);
  const { show } = panes;
  const toShelf = useCallback(
    (kind: ShelfKind | null) => {
      setOnly(kind);
      setGather(null);
      show('shelf');
      // The shelf may just be about to be drawn.
      setTimeout(() => field.current?.focus());
    },
    [show],
  );
  const insertLiving = useCallback(() => toShelf(null), [toShelf]);
  const told = useCallback((read: () => RichText) => typed(read()), [typed]);
  const offered = (kind: ShelfKind) => (isReadOnly ? null : () => toShelf(kind));
  useCommand('insert.position', offered('position'));
  useCommand('insert.concern', offered('concern'));
  useCommand('insert.talking-point', offered('talking-point'));
  useCommand('insert.statement', offered('statement'));
  const toGather = (what: Gathered) => () => {
    setGather(what);
    show('shelf');
  };
  useCommand('insert.list', isReadOnly ? null : toGather('talking-point'));
  useCommand('insert.matrix', isReadOnly ? null : toGather('matrix'));
  useCommand('draft.save', isReadOnly ? null : () => void commit());
  const print = useCallback(() => void commit().then(() => go(addressOf.print(id))), [commit, go, id]);
  useCommand('document.print', print);

  const drop = (event: DragEvent) => {
    const wanted = event.dataTransfer.getData(draggedRecord);
    if (!isRecordId(wanted) || isReadOnly) return;
    event.preventDefault();
    event.stopPropagation();
    page.current?.goToPoint(event.clientX, event.clientY);
    insert(wanted);
  };
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(draggedRecord) || isReadOnly) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = 'copy';
  };
  const isEmpty = text.sections.every(({ blocks }) =>
    blocks.every((block) => block.kind === 'paragraph' && block.inlines.length === 0),
  );
  const { isOpen, toggle } = panes;
  const tools = useMemo(() => {
    const paneTool = (pane: 'outline' | 'shelf') => (
      <IconButton
        icon={pane === 'outline' ? PanelLeft : PanelRight}
        isIconMirrored
        label={words[pane]}
        aria-expanded={isOpen[pane]}
        onPress={() => toggle(pane)}
      />
    );
    return (
      <>
        {paneTool('outline')}
        {!isReadOnly && paneTool('shelf')}
        <IconButton icon={Printer} label={words.asPrinted} onPress={print} />
      </>
    );
  }, [words, isOpen, toggle, isReadOnly, print]);
  const head = useMemo(
    () => (
      <>
        <BriefHead record={record} markings={markings} audience={audience} />
        {isEmpty && <p className="brief-begin">{isReadOnly ? words.empty : words.emptyHow}</p>}
      </>
    ),
    [record, markings, audience, isEmpty, isReadOnly, words],
  );

  return (
    <main
      ref={screen}
      className="frame-main brief-screen"
      data-outline={panes.isOpen.outline || undefined}
      data-shelf={(panes.isOpen.shelf && !isReadOnly) || undefined}
      aria-label={title}
    >
      {panes.isOpen.outline && (
        <Outline
          id="brief-outline"
          title={kinds.brief.words[language].fields.form.choices[body.form]}
          state={state.isDraft ? words.draftAfter(write(state.revision)) : words.revision(write(state.revision))}
          lengths={lengths}
          current={place === null ? null : (lengths.headingOf.get(place) ?? null)}
          goTo={(block) => page.current?.goTo(block)}
          budget={{ sides: body.budgetSides, words: body.budgetWords }}
          foot={
            <OutlineFoot
              audience={audience}
              level={marking.level}
              markings={markings}
              meeting={meeting}
              above={above.blocks}
              show={(block) => page.current?.goTo(block)}
              open={() => openRecord(id)}
            />
          }
        />
      )}
      <div className="brief-middle" data-empty={isEmpty || undefined} onDropCapture={drop} onDragOverCapture={over}>
        <BriefNotices
          copies={state.copies}
          isLate={opened.start.mended !== null}
          show={(block) => page.current?.goTo(block)}
          dismiss={keeper.dismiss}
        />
        <LivingWordsOf living={living}>
          <BriefEditor
            ref={page}
            text={given}
            onChange={told}
            onPlace={setPlace}
            label={words.paper}
            isReadOnly={isReadOnly}
            language={body.language}
            direction={directionOf(body.language)}
            markings={above.markings}
            renderLiving={renderLiving}
            renderSource={renderSource}
            renderDate={renderDate}
            onInsertLiving={insertLiving}
            head={head}
            tools={tools}
          />
        </LivingWordsOf>
      </div>
      {panes.isOpen.shelf && !isReadOnly && (
        <Shelf
          id="brief-shelf"
          negotiation={negotiation}
          language={body.language}
          markings={markings}
          used={used}
          only={only}
          onOnly={setOnly}
          insert={insert}
          gather={gather}
          onGather={setGather}
          insertGathered={insertGathered}
          leave={leaveShelf}
          field={field}
        />
      )}
    </main>
  );
}
