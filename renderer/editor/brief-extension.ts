// Everything that makes an editor of Lexical the editor of a brief, as one extension.
import { AriaLiveRegionExtension, HistoryAnnounceExtension } from '@lexical/a11y';
import { HistoryExtension } from '@lexical/history';
import { LinkExtension } from '@lexical/link';
import { CheckListExtension, ListExtension } from '@lexical/list';
import { RichTextExtension } from '@lexical/rich-text';
import { TableExtension } from '@lexical/table';
import { configExtension, defineExtension, type EditorThemeClasses } from 'lexical';
import { toEditorState } from '#renderer/editor/convert/to-editor.ts';

import { directions } from '#renderer/editor/extensions/directions.ts';
import { registerFootnoteNumbers } from '#renderer/editor/extensions/footnote-numbers.ts';
import { type KeyPlaces, registerKeys } from '#renderer/editor/extensions/keys.ts';
import { registerMarkdownKeys } from '#renderer/editor/extensions/markdown-keys.ts';
import { type RankOf, registerMarkingKeeper } from '#renderer/editor/extensions/marking-keeper.ts';
import { type PasteRefused, pasteExtension } from '#renderer/editor/extensions/paste.ts';
import { portionMarks } from '#renderer/editor/extensions/portion-marks.ts';
import { registerStructure } from '#renderer/editor/extensions/structure.ts';
import { registerWholeBlocks } from '#renderer/editor/extensions/whole-blocks.ts';
import { ownNodes } from '#renderer/editor/nodes/all-nodes.ts';
import { isAllowedLink } from '#shared/richtext/link-target.ts';
import type { RichText } from '#shared/richtext/rich-text.ts';
import type { MarkingWords } from './marking-words.ts';

const theme: EditorThemeClasses = {
  heading: { h1: 'brief-heading-1', h2: 'brief-heading-2', h3: 'brief-heading-3' },
  paragraph: 'brief-paragraph',
  quote: 'brief-quote',
  link: 'brief-link',
  list: {
    ul: 'brief-list',
    ol: 'brief-list brief-list-numbered',
    checklist: 'brief-check-list',
    listitem: 'brief-item',
    listitemChecked: 'brief-item-checked',
    listitemUnchecked: 'brief-item-unchecked',
    nested: { listitem: 'brief-item-nested' },
  },
  table: 'brief-table',
  tableCell: 'brief-cell',
  tableCellHeader: 'brief-cell-header',
  tableScrollableWrapper: 'brief-table-scroll',
  text: {
    bold: 'brief-bold',
    italic: 'brief-italic',
    underline: 'brief-underline',
    strikethrough: 'brief-strike',
    underlineStrikethrough: 'brief-underline-strike',
    superscript: 'brief-superscript',
    subscript: 'brief-subscript',
    highlight: 'brief-highlight',
  },
};

/** What the extension asks while the editor lives; each answer may change from one call to the next. */
export interface BriefHooks extends KeyPlaces {
  markings(): MarkingWords;
  rankOf: RankOf;
  writeNumber(number: number): string;
  pasteRefused: PasteRefused;
  failed(error: Error): void;
}

export interface BriefStart {
  readonly text: RichText;
  readonly isReadOnly: boolean;
  readonly undone: string;
  readonly redone: string;
}

export const briefExtension = (start: BriefStart, hooks: BriefHooks) =>
  defineExtension({
    name: 'diwan/brief',
    namespace: 'diwan-brief',
    editable: !start.isReadOnly,
    theme,
    nodes: [...ownNodes],
    onError: (error) => hooks.failed(error),
    $initialEditorState: JSON.stringify(toEditorState(start.text)),
    dependencies: [
      RichTextExtension,
      HistoryExtension,
      ListExtension,
      CheckListExtension,
      configExtension(LinkExtension, { validateUrl: isAllowedLink }),
      configExtension(TableExtension, { hasCellMerge: false, hasCellBackgroundColor: false }),
      configExtension(HistoryAnnounceExtension, { undone: start.undone, redone: start.redone }),
      AriaLiveRegionExtension,
      pasteExtension(hooks.pasteRefused),
      portionMarks(() => hooks.markings()),
      directions,
    ],
    register: (editor) => {
      const stops = [
        registerStructure(editor),
        registerMarkingKeeper(editor, hooks.rankOf),
        registerMarkdownKeys(editor),
        registerWholeBlocks(editor),
        registerKeys(editor, hooks),
        registerFootnoteNumbers(editor, hooks.writeNumber),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  });
