// A line of the matrix: the head of a group, or an issue with the cells that are in sight. It is drawn anew only when one of them is another.
import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import type { Markings } from '#renderer/client/markings.ts';
import { useIssueNumber } from '#renderer/ui/issue-number.ts';
import { useWords } from '#renderer/ui/language.tsx';
import { Weight } from '#renderer/ui/measures.tsx';
import { matrixWords } from '#shared/language/matrix-words.ts';
import { useCountsText } from './counts-text.ts';
import { MatrixCell } from './matrix-cell.tsx';
import {
  type GroupLine,
  type IssueLine,
  isCell,
  isExpected,
  isGap,
  type MatrixLine,
  type ShownParty,
} from './matrix-model.ts';
import type { MatrixSizes } from './matrix-sizes.ts';
import './matrix-row.css';

/** A column that is in sight; those that are held come first. */
export interface SeenColumn {
  /** The place of its party. */
  readonly party: number;
  readonly isHeld: boolean;
  /** Pixels from the start side of the table. */
  readonly start: number;
}

/** What all rows are drawn with; the same object as long as nothing of it changes. */
export interface RowSetting {
  readonly parties: readonly ShownParty[];
  readonly columns: readonly SeenColumn[];
  readonly sizes: MatrixSizes;
  readonly markings: Markings;
  readonly since: string | null;
  readonly isOneRung: boolean;
  /** The answer to what is asked now is late. */
  readonly isWaiting: boolean;
}

/** What is special about cells of a row, each as the names of parties or records with spaces between: rows where nothing is stay as they are. */
export interface RowMarks {
  /** The record in the inspector, where it stands in this row. */
  readonly open: string;
  /** Parties whose cell was another a moment ago. */
  readonly changed: string;
  /** Parties for whose cell something was typed that is not recorded. */
  readonly drafts: string;
}

export interface MatrixRowProps extends RowMarks {
  readonly line: MatrixLine;
  readonly index: number;
  /** Pixels from the start of the body. */
  readonly start: number;
  /** The column that the focus comes to in this row; null where it stands elsewhere. */
  readonly focused: number | null;
  readonly setting: RowSetting;
}

export const MatrixRow = memo(function MatrixRow({ line, index, start, focused, setting, ...marks }: MatrixRowProps) {
  const { sizes } = setting;
  const isGroup = line.kind === 'group';
  const cell = (column: SeenColumn) =>
    isGroup ? null : (
      <PartyCell
        key={column.party}
        line={line}
        column={column}
        isFocused={focused === column.party + 1}
        setting={setting}
        marks={marks}
      />
    );
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: in a grid the cells take the focus.
    // biome-ignore lint/a11y/useSemanticElements: a row that stands where it is put is no row of an HTML table.
    <div
      role="row"
      className={isGroup ? 'matrix-row matrix-row-group' : 'matrix-row'}
      aria-rowindex={index + 2}
      data-row={index}
      style={{ insetBlockStart: start, blockSize: isGroup ? sizes.group : sizes.row }}
    >
      {isGroup ? (
        <GroupHead
          line={line}
          isFocused={focused !== null}
          columns={setting.parties.length + 1}
          since={setting.since}
        />
      ) : (
        <>
          {/* What is held at the start side is held as one: each thing that sticks costs a layer when the table is scrolled. */}
          <div role="presentation" className="matrix-held">
            <IssueHead line={line} isFocused={focused === 0} setting={setting} marks={marks} />
            {setting.columns.filter(({ isHeld }) => isHeld).map(cell)}
          </div>
          {setting.columns.filter(({ isHeld }) => !isHeld).map(cell)}
        </>
      )}
    </div>
  );
});

interface GroupHeadProps {
  readonly line: GroupLine;
  readonly isFocused: boolean;
  readonly columns: number;
  readonly since: string | null;
}

function GroupHead({ line, isFocused, columns, since }: GroupHeadProps) {
  const words = useWords(matrixWords);
  const number = useIssueNumber();
  const counts = useCountsText()(line.counts, since);
  const Icon = line.isOpen ? ChevronDown : ChevronRight;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the head of a row that stands where it is put is no cell of an HTML table.
    <div
      role="rowheader"
      className="matrix-group"
      aria-colindex={1}
      aria-colspan={columns}
      aria-expanded={line.isOpen}
      data-column={0}
      tabIndex={isFocused ? 0 : -1}
    >
      <span className="unseen">
        {words.spoken.group(line.name, counts)} {line.isOpen ? words.group.close : words.group.open}
      </span>
      <span className="matrix-group-line" aria-hidden>
        <Icon className="icon matrix-group-icon icon-mirrored" aria-hidden />
        <bdi className="matrix-group-number">{number(line.issue.number)}</bdi>
        <bdi className="matrix-group-name">{line.name}</bdi>
        <span className="matrix-group-counts">{counts}</span>
      </span>
    </div>
  );
}

interface IssueHeadProps {
  readonly line: IssueLine;
  readonly isFocused: boolean;
  readonly setting: RowSetting;
  readonly marks: RowMarks;
}

const has = (names: string, name: string): boolean => names.split(' ').includes(name);

function IssueHead({ line, isFocused, setting, marks }: IssueHeadProps) {
  const words = useWords(matrixWords);
  const number = useIssueNumber();
  const { issue, name, indent } = line;
  const value = issue.unit === '' ? (words.valueTypes[issue.valueType] ?? '') : issue.unit;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the head of a row that stands where it is put is no cell of an HTML table.
    <div
      role="rowheader"
      className={`matrix-issue${marks.open === issue.id ? ' matrix-selected' : ''}`}
      aria-colindex={1}
      data-column={0}
      tabIndex={isFocused ? 0 : -1}
      style={{ inlineSize: setting.sizes.issue, '--matrix-indent': indent }}
    >
      <bdi className="matrix-issue-number">{number(issue.number)}</bdi>
      <span className="matrix-issue-words">
        <bdi className="matrix-issue-name" title={name}>
          {line.isWhole ? words.whole : name}
        </bdi>
        <span className="matrix-issue-measures">
          {issue.weight !== null && <Weight value={issue.weight} />}
          <bdi className="truncate">{value}</bdi>
        </span>
      </span>
    </div>
  );
}

interface PartyCellProps extends IssueHeadProps {
  readonly column: SeenColumn;
}

function PartyCell({ line, column, isFocused, setting, marks }: PartyCellProps) {
  const { sizes, markings, since, isOneRung } = setting;
  const party = setting.parties[column.party];
  const cell = line.cells[column.party] ?? null;
  if (party === undefined) return null;
  const isMissing = isGap(line, party, cell);
  const isOpen = isCell(cell) && cell.position === marks.open;
  const looks = [
    'matrix-party',
    party.ours ? 'matrix-ours' : '',
    isMissing && !setting.isWaiting ? 'matrix-gap' : '',
    isOpen ? 'matrix-selected' : '',
    has(marks.changed, party.id) ? 'matrix-changed' : '',
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell that stands where it is put is no cell of an HTML table.
    <div
      role="gridcell"
      className={looks.filter((look) => look !== '').join(' ')}
      aria-colindex={column.party + 2}
      aria-selected={isOpen}
      data-column={column.party + 1}
      tabIndex={isFocused ? 0 : -1}
      style={{ insetInlineStart: column.start, inlineSize: sizes.party }}
    >
      <MatrixCell
        cell={cell}
        party={party.short}
        issue={line.name}
        unit={line.issue.unit}
        level={isCell(cell) ? markings.find(cell.marking) : null}
        since={since}
        isOneRung={isOneRung}
        isGap={isMissing}
        isWaiting={setting.isWaiting}
        isBystander={!isExpected(party)}
        hasDraft={has(marks.drafts, party.id)}
      />
    </div>
  );
}
