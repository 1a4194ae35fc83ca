// Where everybody stands: issues down, parties across, as of a day and for a reader; every cell opens, and can be written in place.
import { useCallback, useMemo, useRef, useState } from 'react';
import { addressOf, useOpenRecord } from '#renderer/client/address.ts';
import { useMarkings } from '#renderer/client/markings.ts';
import { ContextMenu } from '#renderer/ui/context-menu.tsx';
import type { TablePlace } from '#renderer/ui/data-table-keys.ts';
import { useCommand, useMarkingInView, useRecorded, useSaveState, useTitle } from '#renderer/ui/desk.tsx';
import { DualDate } from '#renderer/ui/dual-date.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { Link } from '#renderer/ui/link.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { Saved } from '#renderer/ui/save-state.tsx';
import { sentenceOf } from '#shared/contract/failures.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { matrixWords } from '#shared/language/matrix-words.ts';
import { CellEditor } from './cell-editor.tsx';
import { ChangesSpoken } from './changes-spoken.tsx';
import { isEmptyModel, MatrixEmpty, MatrixWaiting } from './matrix-empty.tsx';
import { MatrixFilters } from './matrix-filters.tsx';
import { findPlace, MatrixGrid } from './matrix-grid.tsx';
import { MatrixLegend } from './matrix-legend.tsx';
import { findCell, isCell, modelOf, placeKey } from './matrix-model.ts';
import { placeMenu } from './place-menu.ts';
import { RoundLine } from './round-line.tsx';
import { useDrafts } from './use-drafts.ts';
import { useIsLate } from './use-is-late.ts';
import { useJustChanged } from './use-just-changed.ts';
import { useMatrix } from './use-matrix.ts';
import './matrix-screen.css';

/** The cell whose form is open. */
interface Edited {
  readonly issue: RecordId;
  readonly party: RecordId;
}

const none: ReadonlySet<RecordId> = new Set();
const noCounts = { all: 0, moved: 0, gaps: 0 };

export function MatrixScreen({ negotiation }: { readonly negotiation: RecordId }) {
  const words = useWords(matrixWords);
  const language = useLanguage();
  const question = useMatrix(negotiation);
  const markings = useMarkings(negotiation, language);
  const [open, openRecord] = useOpenRecord();
  const [closed, setClosed] = useState(none);
  const [place, setPlace] = useState<TablePlace>({ row: 0, column: 0 });
  const [edited, setEdited] = useState<Edited | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLElement>(null);
  const drafts = useDrafts(negotiation, edited);
  const recorded = useRecorded();

  const { matrix, rounds, rung, show, key } = question;
  const shown = matrix.value;
  const model = useMemo(() => (shown === undefined ? null : modelOf(shown, show, closed)), [shown, show, closed]);
  const { all, moved, gaps } = model?.counts ?? noCounts;
  const isKnown = model !== null;
  const counts = useMemo(() => (isKnown ? { all, moved, gaps } : null), [isKnown, all, moved, gaps]);
  const changed = useJustChanged(shown, key);
  const isLate = useIsLate(matrix.isEarlier);
  const compared = rounds?.compared ?? null;
  const since = compared?.title ?? null;

  useTitle(words.place);
  useMarkingInView(model === null ? null : (markings.highest(model.markings)?.code ?? null));
  const { state, flush } = drafts;
  useSaveState(
    useMemo((): Saved | null => {
      if (state?.state !== 'failed') return state;
      const action = { verb: words.failed.again, onPress: () => void flush() };
      return { state: 'failed', reason: sentenceOf(state.failure, language), action };
    }, [state, flush, words, language]),
  );

  const at = (where: TablePlace) => {
    const line = model?.lines[where.row];
    if (line?.kind !== 'issue') return null;
    const party = model?.parties[where.column - 1];
    return party === undefined ? null : { line, party, cell: line.cells[where.column - 1] ?? null };
  };
  const edit = (where: TablePlace) => {
    const found = at(where);
    if (found === null || found.cell === 'withheld') return;
    anchor.current = findPlace(scroller.current, where);
    setEdited({ issue: found.line.issue.id, party: found.party.id });
  };
  const act = (where: TablePlace) => {
    const line = model?.lines[where.row];
    if (line === undefined) {
      const party = model?.parties[where.column - 1];
      if (party !== undefined) openRecord(party.id);
    } else if (line.kind === 'group') {
      const { id } = line.issue;
      setClosed((before) =>
        before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
      );
    } else if (where.column === 0) openRecord(line.issue.id);
    else {
      const cell = at(where)?.cell ?? null;
      if (cell === null) edit(where);
      else if (isCell(cell)) openRecord(cell.position);
    }
  };
  const here = at(place);
  const canEdit = here !== null && here.cell !== 'withheld';
  useCommand('record.edit', canEdit ? () => edit(place) : null);
  const close = useCallback(() => {
    setEdited(null);
    // The cell may have been drawn anew: the focus comes back to the place, not to the element.
    setTimeout(() => {
      const cell = scroller.current?.querySelector<HTMLElement>('[data-column][tabindex="0"]');
      if (document.activeElement === document.body) cell?.focus({ preventScroll: true });
    }, 50);
  }, []);

  const menu = placeMenu({ model, place, words: words.menu, onOpen: openRecord, onEdit: () => edit(place) });
  const editedAt = edited === null || shown === undefined ? null : findCell(shown, edited);
  return (
    <main className="frame-main matrix-screen">
      <header className="frame-head">
        <div className="matrix-screen-title">
          <h1 className="title">{words.title}</h1>
          {rounds !== null && (
            <p className="soft">
              <DualDate form="line" value={{ date: rounds.shown.day, precision: 'day', sighted: null }} />
            </p>
          )}
        </div>
        {rounds !== null && <RoundLine rounds={rounds} onChoose={question.askDay} />}
      </header>
      <MatrixFilters
        show={show}
        rung={rung}
        audience={question.audience}
        askShow={question.askShow}
        askRung={question.askRung}
        askAudience={question.askAudience}
        counts={counts}
      />
      {matrix.failure !== null && (
        <div className="matrix-screen-notice">
          <Notice
            tone="error"
            title={words.failed.title}
            actions={<Link onPress={matrix.again}>{words.failed.again}</Link>}
          >
            {sentenceOf(matrix.failure, language)}
          </Notice>
        </div>
      )}
      {model === null || shown === undefined ? (
        matrix.failure === null && <MatrixWaiting />
      ) : isEmptyModel(model) ? (
        <MatrixEmpty
          model={model}
          show={show}
          since={since}
          issuesAddress={addressOf.list(negotiation, 'issue')}
          onNameParties={() => openRecord(negotiation)}
          onShowAll={() => question.askShow('all')}
        />
      ) : (
        <ContextMenu label={words.menu.label} groups={menu}>
          <MatrixGrid
            model={model}
            scroller={scroller}
            markings={markings}
            since={since}
            isOneRung={rung !== 'as-stated'}
            open={open}
            changed={changed}
            drafts={drafts.touched}
            onAct={act}
            onEdit={edit}
            onWalk={setPlace}
            isBusy={matrix.isEarlier}
            isWaiting={isLate}
          />
        </ContextMenu>
      )}
      <MatrixLegend since={since} />
      <ChangesSpoken shown={shown} changed={changed} />
      {edited !== null && editedAt !== null && shown !== undefined && (
        <CellEditor
          key={placeKey(edited.issue, edited.party)}
          anchor={anchor}
          negotiation={negotiation}
          {...editedAt}
          day={shown.asOf}
          rung={rung === 'as-stated' ? null : rung}
          markings={markings}
          draft={drafts.isKnown ? drafts.find({ negotiation, ...edited }) : undefined}
          onDraft={(draft) => drafts.keep({ negotiation, ...edited }, draft)}
          onLook={(position) => {
            close();
            openRecord(position);
          }}
          onRecorded={(made, former) => {
            recorded(made.updatedAt);
            // The inspector goes on with the position that stands now.
            if (open !== null && open === former) openRecord(made.id);
          }}
          onClose={close}
        />
      )}
    </main>
  );
}
