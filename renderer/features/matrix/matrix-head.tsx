// The head of the matrix: what a row is, and the parties, ours first.
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { matrixWords } from '#shared/language/matrix-words.ts';
import { kinds } from '#shared/records/index.ts';
import type { ShownParty } from './matrix-model.ts';
import type { RowSetting } from './matrix-row.tsx';
import type { Viewport } from './use-viewport.ts';
import './matrix-head.css';

export interface MatrixHeadProps {
  readonly setting: RowSetting;
  readonly viewport: Viewport;
  /** The column that the focus comes to; null where it stands in another row. */
  readonly focused: number | null;
}

export function MatrixHead({ setting, viewport, focused }: MatrixHeadProps) {
  const words = useWords(matrixWords);
  const { parties, columns, sizes } = setting;
  const room = (sizes.party / viewport.rem) * 16 - 18;
  // All by their short names where one of the long ones has no room: a row of names is of one kind.
  const isShort = parties.some(({ title }) => title.length * letter > room);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: in a grid the cells take the focus.
    // biome-ignore lint/a11y/useSemanticElements: a row that stays where it is put is no row of an HTML table.
    <div role="row" className="matrix-head" aria-rowindex={1} data-row={-1} style={{ blockSize: sizes.head }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a cell that stays where it is put is no cell of an HTML table. */}
      <div
        role="columnheader"
        className="matrix-head-corner"
        aria-colindex={1}
        data-column={0}
        tabIndex={focused === 0 ? 0 : -1}
        style={{ inlineSize: sizes.issue }}
      >
        {words.corner}
      </div>
      {columns.map((column) => {
        const party = parties[column.party];
        if (party === undefined) return null;
        const looks = `${party.ours ? ' matrix-head-ours' : ''}${column.isHeld ? ' matrix-head-held' : ''}`;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a cell that stays where it is put is no cell of an HTML table.
          <div
            key={party.id}
            role="columnheader"
            className={`matrix-head-party${looks}`}
            aria-colindex={column.party + 2}
            data-column={column.party + 1}
            tabIndex={focused === column.party + 1 ? 0 : -1}
            style={{ insetInlineStart: column.start, inlineSize: sizes.party }}
          >
            <PartyName party={party} isShort={isShort} />
          </div>
        );
      })}
    </div>
  );
}

/** Pixels that a letter of a heading takes, about, at the usual text size. */
const letter = 7.6;

function PartyName({ party, isShort }: { readonly party: ShownParty; readonly isShort: boolean }) {
  const words = useWords(matrixWords);
  const roles: Readonly<Record<string, string>> =
    kinds.negotiation.words[useLanguage()].fields.parties.fields.role.choices;
  const parts = [party.ours ? words.ours : '', party.role === null ? '' : (roles[party.role] ?? '')];
  return (
    <>
      <bdi className="matrix-head-name" title={party.title}>
        {isShort && party.short !== '' ? party.short : party.title}
      </bdi>
      <span className="matrix-head-role">{parts.filter((part) => part !== '').join(' · ')}</span>
    </>
  );
}
