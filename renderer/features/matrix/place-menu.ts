// What the menu of a place in the matrix offers: its position, its issue, its party.
import type { TablePlace } from '#renderer/ui/data-table-keys.ts';
import type { MenuEntry, MenuGroup } from '#renderer/ui/menu.tsx';
import type { RecordId } from '#shared/core/ids.ts';
import type { MatrixWords } from '#shared/language/matrix-words-shape.ts';
import { isCell, type MatrixModel } from './matrix-model.ts';

export interface PlaceMenuOptions {
  readonly model: MatrixModel | null;
  readonly place: TablePlace;
  readonly words: MatrixWords['menu'];
  readonly onOpen: (record: RecordId) => void;
  readonly onEdit: () => void;
}

export function placeMenu({ model, place, words, onOpen, onEdit }: PlaceMenuOptions): readonly MenuGroup[] {
  const line = model?.lines[place.row];
  const party = model?.parties[place.column - 1];
  const cell = line?.kind === 'issue' && party !== undefined ? (line.cells[place.column - 1] ?? null) : 'withheld';
  const open = (id: string, label: string, record: RecordId): MenuEntry => ({
    id,
    label,
    onAction: () => onOpen(record),
  });
  const ofPosition: readonly MenuEntry[] =
    cell === 'withheld'
      ? []
      : [
          ...(isCell(cell) ? [open('open', words.open, cell.position)] : []),
          { id: 'edit', label: cell === null ? words.record : words.edit, shortcut: 'F2', onAction: onEdit },
        ];
  const ofPlace = [
    ...(line === undefined ? [] : [open('issue', words.issue, line.issue.id)]),
    ...(party === undefined || line?.kind === 'group' ? [] : [open('party', words.party, party.id)]),
  ];
  return [
    { id: 'position', label: words.label, isLabelHidden: true, entries: ofPosition },
    { id: 'place', label: words.place, isLabelHidden: true, entries: ofPlace },
  ].filter(({ entries }) => entries.length > 0);
}
