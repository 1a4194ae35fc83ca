// One cell: stance, two lines of wording with the figure in bold, its marking; below, rung, firmness, evidence and where it moved.
// What is drawn is hidden from those who hear it: they get one sentence.
import { memo } from 'react';
import { useLanguage, useNumber, useWords, useWritten } from '#renderer/ui/language.tsx';
import { Portion } from '#renderer/ui/marking.tsx';
import { EvidenceCount, Firmness, Ladder } from '#renderer/ui/measures.tsx';
import { Stance } from '#renderer/ui/stance.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import { Withheld } from '#renderer/ui/withheld.tsx';
import type { MatrixCellShown } from '#shared/contract/matrix.ts';
import { directionOf } from '#shared/language/languages.ts';
import { matrixWords } from '#shared/language/matrix-words.ts';
import type { MatrixCellProps } from './matrix-cell-props.ts';
import { findFigure } from './matrix-figure.ts';
import { rungOf, stanceOf } from './matrix-names.ts';
import { MovedArrow } from './moved-arrow.tsx';
import { SpokenCell } from './spoken-cell.tsx';
import './matrix-cell.css';

export const MatrixCell = memo(function MatrixCell(props: MatrixCellProps) {
  const { cell, isGap, isOneRung, isWaiting, hasDraft } = props;
  const words = useWords(matrixWords).cell;
  if (isWaiting)
    return (
      <div className="matrix-cell matrix-cell-waiting">
        <StillBars />
      </div>
    );
  return (
    <>
      <SpokenCell {...props} />
      {cell === 'withheld' ? (
        <div className="matrix-cell matrix-cell-withheld" aria-hidden>
          <Withheld />
        </div>
      ) : cell === null ? (
        <div className={`matrix-cell ${isGap ? 'matrix-cell-gap' : 'matrix-cell-none'}`} aria-hidden>
          {isGap ? <Stance stance="unknown" isMute /> : <span className="matrix-cell-dash">–</span>}
          {isGap && (
            <p className="matrix-cell-words">
              <span className="matrix-cell-plate">{isOneRung ? words.noneOnRung : words.none}</span>
            </p>
          )}
          <div className="matrix-cell-foot">
            <span className="matrix-cell-plate matrix-cell-record" data-record>
              {words.record}
            </span>
            {hasDraft && <span className="matrix-cell-plate matrix-cell-draft">{words.draft}</span>}
          </div>
        </div>
      ) : (
        <HeldPosition {...props} cell={cell} />
      )}
    </>
  );
});

function HeldPosition(props: MatrixCellProps & { readonly cell: MatrixCellShown }) {
  const { cell, unit, level, since, isOneRung, hasDraft } = props;
  const words = useWords(matrixWords).cell;
  const { moved } = cell;
  return (
    <div className="matrix-cell" aria-hidden>
      <Stance stance={stanceOf(cell.stance)} isMute />
      <p className="matrix-cell-words" lang={cell.language} dir={directionOf(cell.language)} title={cell.wording}>
        <Wording wording={cell.wording} language={cell.language} value={cell.value} unit={unit} />
      </p>
      <Portion level={level} isMute />
      <div className="matrix-cell-foot">
        <Ladder rung={rungOf(cell.rung)} hasWord={!isOneRung} isMute />
        {cell.firmness !== null && <Firmness value={cell.firmness} isMute />}
        <EvidenceCount count={cell.evidence} isMute />
        {hasDraft && <span className="matrix-cell-draft">{words.draft}</span>}
        {moved !== null && (
          <span
            className="matrix-cell-moved"
            title={`${words.was(moved.wording)}${since === null ? '' : ` (${since})`}`}
          >
            <MovedArrow towards={moved.towards} />
          </span>
        )}
      </div>
    </div>
  );
}

interface WordingProps {
  readonly wording: string;
  readonly language: string;
  readonly value: number | null;
  readonly unit: string;
}

/** The figure stands in the wording where it is near its beginning, else before it, so that it is always in sight. */
function Wording({ wording, language, value, unit }: WordingProps) {
  const write = useNumber();
  const written = useWritten();
  const interfaceLanguage = useLanguage();
  // One table, one kind of digits: words of the language of the interface are written in its digits, others in their own.
  const say = (text: string): string => (language === interfaceLanguage ? written(text) : text);
  const found = findFigure(wording, value);
  if (found !== null) {
    return (
      <>
        {say(found.before)}
        <b>{say(found.figure)}</b>
        {say(found.after)}
      </>
    );
  }
  if (value === null) return say(wording);
  return (
    <>
      <bdi className="matrix-cell-lead">
        <b>{write(value)}</b> {unit}
      </bdi>
      {'\u00a0· '}
      {say(wording)}
    </>
  );
}
