// The shelf at the end side: records of the negotiation, found by typing, put into the text by Enter, by a click or by dragging.
import { Check, GripVertical } from 'lucide-react';
import { type KeyboardEvent, memo, type ReactNode, type Ref, useEffect, useId, useRef, useState } from 'react';
import type { Markings } from '#renderer/client/markings.ts';
import type { LivingContent } from '#renderer/editor/nodes/content-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { ShortDate } from '#renderer/ui/dual-date.tsx';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { Portion } from '#renderer/ui/marking.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import type { RecordId } from '#shared/core/ids.ts';
import { briefScreenWords } from '#shared/language/brief-screen-words.ts';
import { directionOf } from '#shared/language/languages.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import { concernStatuses } from '#shared/records/concern.ts';
import { kinds } from '#shared/records/index.ts';
import { modes } from '#shared/records/talking-point.ts';
import type { Gathered } from './gather.ts';
import { GatherForm } from './gather-form.tsx';
import { type ShelfGroup, type ShelfKind, type ShelfRow, shelfKinds, useShelf } from './shelf-rows.ts';
import './shelf.css';

/** What a record on its way into the text is called by the system. */
export const draggedRecord = 'application/x-diwan-record';

export interface ShelfProps {
  readonly id: string;
  readonly negotiation: RecordId | null;
  /** The language of the brief, in which its words will stand. */
  readonly language: string;
  readonly markings: Markings;
  /** Records that stand in the text already. */
  readonly used: ReadonlySet<RecordId>;
  readonly only: ShelfKind | null;
  readonly onOnly: (kind: ShelfKind | null) => void;
  readonly insert: (record: RecordId) => void;
  /** What a list or a matrix is asked of, while it is asked; the form then stands in the place of the records. */
  readonly gather: Gathered | null;
  readonly onGather: (what: Gathered | null) => void;
  readonly insertGathered: (asked: LivingContent) => void;
  /** Escape: back to the text. */
  readonly leave: () => void;
  readonly field: Ref<HTMLInputElement>;
}

/** Its hundreds of rows are not drawn anew while one types in the text. */
export const Shelf = memo(ShelfPane);

function ShelfPane(props: ShelfProps): ReactNode {
  const { id, negotiation, language, used, only, onOnly, insert, gather, onGather, leave, field } = props;
  const words = useWords(briefScreenWords);
  const ui = useWords(uiWords);
  const own = useLanguage();
  const write = useNumber();
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState('');
  const text = useRested(typed, 120);
  const { groups, isReading } = useShelf({ negotiation, text, language, names: own, only });
  const rows = groups.flatMap((group) => group.rows);
  const [active, setActive] = useState(0);
  const at = Math.min(active, rows.length - 1);
  const current = rows[at];
  const [said, setSaid] = useState('');
  useEffect(() => setActive(0), [text, only]);
  useEffect(() => {
    if (
      list.current?.contains(document.activeElement) !== true &&
      document.activeElement?.getAttribute('role') !== 'combobox'
    )
      return;
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const choose = (row: ShelfRow | undefined) => {
    if (row === undefined) return;
    setSaid(words.inserted(row.words));
    insert(row.id);
  };
  const key = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = rows.length - 1;
    const next = {
      ArrowDown: Math.min(last, at + 1),
      ArrowUp: Math.max(0, at - 1),
      PageDown: Math.min(last, at + 8),
      PageUp: Math.max(0, at - 8),
    }[event.key];
    if (event.key === 'Enter') choose(current);
    else if (event.key === 'Escape' && typed === '') leave();
    else if (next !== undefined) setActive(next);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const opener = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    onGather(null);
    // It is drawn again first.
    setTimeout(() => opener.current?.focus());
  };
  if (gather !== null)
    return (
      <aside id={id} className="shelf" aria-label={words.shelf}>
        <div className="shelf-head">
          <h2 className="shelf-title">{words.gather.title}</h2>
        </div>
        <GatherForm
          key={gather}
          negotiation={negotiation}
          what={gather}
          insert={props.insertGathered}
          cancel={cancel}
        />
      </aside>
    );
  const options = [
    { id: 'all' as const, label: words.allKinds },
    ...shelfKinds.map((kind) => ({ id: kind, label: kinds[kind].words[own].many })),
  ];
  return (
    <aside id={id} className="shelf" aria-label={words.shelf}>
      <div className="shelf-head">
        <h2 className="shelf-title">
          {words.shelf}
          <span className="shelf-hint">{words.shelfHint}</span>
        </h2>
        <div onKeyDownCapture={key}>
          <SearchField
            label={words.find}
            value={typed}
            onChange={setTyped}
            ref={field}
            list={{ id: listId, active: current === undefined ? null : `${listId}-${current.id}` }}
          />
        </div>
        <ChoiceField
          label={words.kindsShown}
          value={only ?? 'all'}
          choices={options}
          isSmall
          onChange={(chosen) => onOnly(shelfKinds.find((kind) => kind === chosen) ?? null)}
        />
        <div>
          <Button ref={opener} isSmall onPress={() => onGather('talking-point')}>
            {words.gather.open}
          </Button>
        </div>
      </div>
      <div ref={list} id={listId} className="shelf-list" role="listbox" aria-label={words.shelf}>
        {groups.map((group) => (
          <Group
            key={group.kind}
            group={group}
            current={current}
            used={used}
            markings={props.markings}
            idOf={(row) => `${listId}-${row.id}`}
            point={(row) => setActive(rows.indexOf(row))}
            choose={choose}
          />
        ))}
      </div>
      {rows.length === 0 && !isReading && (
        <p className="shelf-none">{text.trim() === '' ? words.nothingOfKind : words.nothingFound}</p>
      )}
      <p className="unseen" role="status">
        {said === '' ? (text === '' ? '' : ui.search.results(rows.length, write(rows.length))) : said}
      </p>
    </aside>
  );
}

/** A value once it has rested for so long. */
function useRested(value: string, milliseconds: number): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}

interface GroupProps {
  readonly group: ShelfGroup;
  readonly current: ShelfRow | undefined;
  readonly used: ReadonlySet<RecordId>;
  readonly markings: Markings;
  readonly idOf: (row: ShelfRow) => string;
  readonly point: (row: ShelfRow) => void;
  readonly choose: (row: ShelfRow) => void;
}

function Group({ group, current, used, markings, idOf, point, choose }: GroupProps) {
  const words = useWords(briefScreenWords);
  const own = useLanguage();
  const write = useNumber();
  const { kind, rows, total } = group;
  if (rows.length === 0) return null;
  const name = kinds[kind].words[own].many;
  const left = total - rows.length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields.
    <div className="shelf-group" role="group" aria-label={name}>
      <span className="shelf-kind" aria-hidden>
        {name}
        <span>{write(total)}</span>
      </span>
      {rows.map((row) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys.
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field.
        <div
          key={row.id}
          id={idOf(row)}
          className={`shelf-row${used.has(row.id) ? ' shelf-used' : ''}`}
          role="option"
          aria-selected={row === current}
          draggable
          onDragStart={(event) => {
            event.dataTransfer.setData(draggedRecord, row.id);
            event.dataTransfer.effectAllowed = 'copy';
          }}
          onPointerMove={() => point(row)}
          onClick={() => choose(row)}
        >
          {used.has(row.id) ? (
            <Check className="shelf-grip" aria-hidden />
          ) : (
            <GripVertical className="shelf-grip" aria-hidden />
          )}
          <bdi className="shelf-words" lang={row.language} dir={directionOf(row.language)}>
            {row.words}
          </bdi>
          <span className="shelf-mark">{row.level !== null && <Portion level={markings.find(row.level)} />}</span>
          <Details row={row} isUsed={used.has(row.id)} />
        </div>
      ))}
      {left > 0 && (
        <span className="shelf-more" aria-hidden>
          {words.more(left, write(left))}
        </span>
      )}
    </div>
  );
}

function Details({ row, isUsed }: { readonly row: ShelfRow; readonly isUsed: boolean }) {
  const words = useWords(briefScreenWords);
  const own = useLanguage();
  const write = useNumber();
  const mode = modes.find((one) => one === row.mode);
  const status = concernStatuses.find((one) => one === row.status);
  return (
    <span className="shelf-details">
      <span>
        {kinds[row.kind].words[own].one}
        {mode !== undefined && ` · ${kinds['talking-point'].words[own].fields.mode.choices[mode]}`}
        {row.party !== null && (
          <>
            {' · '}
            <bdi>{row.party}</bdi>
          </>
        )}
      </span>
      {row.seconds !== null && <span>{words.living.seconds(row.seconds, write(row.seconds))}</span>}
      {status !== undefined && <span>{kinds.concern.words[own].fields.status.choices[status]}</span>}
      {row.date !== null && <ShortDate value={row.date} />}
      {isUsed && <span>{words.inBrief}</span>}
    </span>
  );
}
