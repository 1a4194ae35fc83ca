// The grid of the matrix: only the rows and columns in sight are drawn, one place has the focus and is walked with the arrow keys.
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { placeAfter, type TablePlace } from '#renderer/ui/data-table-keys.ts';
import { useDirection, useWords } from '#renderer/ui/language.tsx';
import { matrixWords } from '#shared/language/matrix-words.ts';
import { MatrixHead } from './matrix-head.tsx';
import { isCell, type MatrixLine, type MatrixModel, placeKey } from './matrix-model.ts';
import { MatrixRow, type RowMarks, type RowSetting, type SeenColumn } from './matrix-row.tsx';
import { sizesOf } from './matrix-sizes.ts';
import { useViewport } from './use-viewport.ts';
import './matrix-grid.css';

export interface MatrixGridProps extends Omit<RowSetting, 'parties' | 'columns' | 'sizes'> {
  readonly model: MatrixModel;
  /** The record in the inspector. */
  readonly open: string | null;
  /** Cells that were others a moment ago, and cells for which something was typed that is not recorded, as place keys. */
  readonly changed: ReadonlySet<string>;
  readonly drafts: ReadonlySet<string>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Enter, or a press: opens what is there, closes a group, records a first position. */
  readonly onAct: (place: TablePlace) => void;
  /** F2, or a double press. */
  readonly onEdit: (place: TablePlace) => void;
  readonly onWalk: (place: TablePlace) => void;
  readonly isBusy: boolean;
}

/** The range and, wherever it is, the place that has the focus: or the focus would be lost when it is scrolled out of sight. */
const withFocus = (at: number) => (range: Range) => {
  const seen = defaultRangeExtractor(range);
  return at < 0 || at >= range.count || seen.includes(at) ? seen : [...seen, at].sort((left, right) => left - right);
};

export function MatrixGrid(props: MatrixGridProps) {
  const { model, scroller, markings, since, isOneRung, open, changed, drafts, isWaiting } = props;
  const { onAct, onEdit, onWalk, isBusy } = props;
  const words = useWords(matrixWords);
  const isRightToLeft = useDirection() === 'rtl';
  const viewport = useViewport(scroller);
  const { parties, lines } = model;
  const ours = parties.filter((party) => party.ours).length;
  const sizes = useMemo(() => sizesOf(viewport, parties.length, ours), [viewport, parties.length, ours]);
  const [wanted, setPlace] = useState<TablePlace>({ row: 0, column: 0 });
  const isWalking = useRef(false);
  const place = {
    row: Math.min(wanted.row, lines.length - 1),
    column: Math.min(wanted.column, parties.length),
  };

  // The columns first: they hear of a scroll before the rows have been drawn anew, and so read where the table stands without its layout being made twice.
  const before = sizes.issue + sizes.held * sizes.party;
  const columns = useVirtualizer({
    horizontal: true,
    isRtl: isRightToLeft,
    count: parties.length - sizes.held,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.party,
    scrollPaddingEnd: before,
    overscan: 1,
    rangeExtractor: useMemo(() => withFocus(place.column - 1 - sizes.held), [place.column, sizes.held]),
  });
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? sizes.group : sizes.row),
    getItemKey: (index) => `${lines[index]?.kind} ${lines[index]?.issue.id}`,
    scrollPaddingEnd: sizes.head,
    overscan: 2,
    rangeExtractor: useMemo(() => withFocus(place.row), [place.row]),
  });
  useLayoutEffect(() => {
    rows.measure();
    columns.measure();
  }, [rows, columns, sizes, lines]);

  const seenColumns = columns.getVirtualItems();
  const seenKey = seenColumns.map(({ index }) => index).join(' ');
  const setting = useMemo<RowSetting>(() => {
    const held = Array.from({ length: sizes.held }, (_, party): SeenColumn => {
      return { party, isHeld: true, start: sizes.issue + party * sizes.party };
    });
    const seen = seenColumns.map(({ index }): SeenColumn => {
      return { party: index + sizes.held, isHeld: false, start: before + index * sizes.party };
    });
    return { parties, columns: [...held, ...seen], sizes, markings, since, isOneRung, isWaiting };
  }, [parties, seenKey, sizes, markings, since, isOneRung, isWaiting]);
  const marksOf = ({ kind, issue, ...line }: MatrixLine): RowMarks => {
    const isOpen =
      issue.id === open || ('cells' in line && line.cells.some((cell) => isCell(cell) && cell.position === open));
    const partiesIn = (places: ReadonlySet<string>): string =>
      places.size === 0 || kind === 'group'
        ? ''
        : parties.flatMap(({ id }) => (places.has(placeKey(issue.id, id)) ? [id] : [])).join(' ');
    return { open: isOpen ? (open ?? '') : '', changed: partiesIn(changed), drafts: partiesIn(drafts) };
  };

  useEffect(() => {
    if (!isWalking.current) return;
    isWalking.current = false;
    findPlace(scroller.current, wanted)?.focus({ preventScroll: true });
  }, [wanted, scroller]);

  const reveal = (next: TablePlace) => {
    if (next.row >= 0) rows.scrollToIndex(next.row);
    if (next.column === 0) columns.scrollToOffset(0);
    else if (next.column > sizes.held) columns.scrollToIndex(next.column - 1 - sizes.held);
  };
  const walk = (next: TablePlace) => {
    isWalking.current = true;
    reveal(next);
    setPlace(next);
    onWalk(next);
  };
  const key = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.column === undefined) return;
    const isGroup = lines[place.row]?.kind === 'group';
    if (event.key === 'F2') {
      event.preventDefault();
      event.stopPropagation();
      reveal(place);
      onEdit(place);
      return;
    }
    if ((event.key === 'Enter' || (event.key === ' ' && isGroup)) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      reveal(place);
      onAct(place);
      return;
    }
    const page = Math.max(1, Math.floor((viewport.block - sizes.head) / sizes.row) - 1);
    const size = { rows: lines.length, columns: parties.length + 1, page, isRightToLeft };
    const next = placeAfter(place, event, size);
    if (next === null) return;
    event.preventDefault();
    walk(next);
  };
  const click = (event: MouseEvent) => {
    const pressed = placeOf(event.target);
    if (pressed === null) return;
    const isRecord = event.target instanceof Element && event.target.closest('[data-record]') !== null;
    const line = lines[pressed.row];
    const isGap = line?.kind === 'issue' && pressed.column > 0 && line.cells[pressed.column - 1] === null;
    if (!isGap || isRecord) onAct(pressed);
  };
  const focus = (event: FocusEvent) => {
    const reached = placeOf(event.target);
    if (reached === null || (reached.row === place.row && reached.column === place.column)) return;
    // The head of a group spans the row: the column that was walked in is kept for the rows after it.
    if (lines[reached.row]?.kind === 'group' && reached.row === place.row) return;
    setPlace(reached);
    onWalk(reached);
  };

  return (
    <div ref={scroller} className="matrix-scroll">
      {/* biome-ignore lint/a11y/useSemanticElements: only a part of the rows and columns is drawn, which no HTML table can be. */}
      <div
        role="grid"
        className="matrix-grid"
        aria-label={words.table}
        aria-rowcount={lines.length + 1}
        aria-colcount={parties.length + 1}
        aria-busy={isBusy}
        tabIndex={-1}
        style={{ inlineSize: sizes.inline }}
        onKeyDown={key}
        onClick={click}
        onDoubleClick={(event) => {
          const pressed = placeOf(event.target);
          if (pressed !== null && pressed.column > 0 && pressed.row >= 0) onEdit(pressed);
        }}
        onFocus={focus}
      >
        <MatrixHead setting={setting} viewport={viewport} focused={place.row < 0 ? place.column : null} />
        {/* biome-ignore lint/a11y/useSemanticElements: its rows stand where they are put, which those of an HTML table cannot. */}
        <div role="rowgroup" className="matrix-body" style={{ blockSize: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => {
            const line = lines[item.index];
            if (line === undefined) return null;
            return (
              <MatrixRow
                key={item.key}
                line={line}
                index={item.index}
                start={item.start}
                focused={item.index === place.row ? place.column : null}
                setting={setting}
                {...marksOf(line)}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** The place of a cell, from whatever in it was pressed or has the focus. */
function placeOf(target: EventTarget): TablePlace | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[data-column]');
  const row = target.closest<HTMLElement>('[data-row]');
  if (cell?.dataset.column === undefined || row?.dataset.row === undefined) return null;
  return { row: Number(row.dataset.row), column: Number(cell.dataset.column) };
}

/** The element of a place; the head of a group stands for its whole row. */
export function findPlace(scroller: HTMLElement | null, { row, column }: TablePlace): HTMLElement | null {
  const line = scroller?.querySelector<HTMLElement>(`[data-row="${row}"]`);
  return (
    line?.querySelector<HTMLElement>(`[data-column="${column}"]`) ??
    line?.querySelector<HTMLElement>('[data-column]') ??
    null
  );
}
