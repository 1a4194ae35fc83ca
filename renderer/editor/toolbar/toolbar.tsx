// The tools above the page: one stop of the Tab key, arrows within it, Escape back to the caret.
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { FORMAT_TEXT_COMMAND, type TextFormatType } from 'lexical';
import {
  Bold,
  Italic,
  List,
  ListChecks,
  ListOrdered,
  Pilcrow,
  SeparatorHorizontal,
  Superscript,
  Underline,
} from 'lucide-react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { Group, Separator, Toolbar } from 'react-aria-components';
import { insertPageBreak } from '#renderer/editor/extensions/insert.ts';
import {
  type ListKind,
  type ParagraphKind,
  paragraphKinds,
  setKind,
  toggleList,
} from '#renderer/editor/extensions/kinds.ts';
import { setDirection } from '#renderer/editor/extensions/set-paragraphs.ts';
import type { MarkingWords } from '#renderer/editor/marking-words.ts';
import { useEditorWords } from '#renderer/editor/views/use-editor-words.ts';
import { Choice } from './choice.tsx';
import { keysOf } from './key-names.ts';
import { MarkingChoice } from './marking-choice.tsx';
import { useSelectionState } from './selection-state.ts';
import { Tool } from './tool.tsx';
import './toolbar.css';

export interface BriefToolbarProps {
  readonly markings: MarkingWords;
  readonly isDisabled: boolean;
  /** What stands at the end side: inserting, and what the feature adds (issuing). */
  readonly end: ReactNode;
  readonly place: RefObject<HTMLDivElement | null>;
}

const directions = ['auto', 'ltr', 'rtl'] as const;
const kindKeys: Partial<Record<ParagraphKind, string>> = {
  'heading-1': 'Shift+1',
  'heading-2': 'Shift+2',
  'heading-3': 'Shift+3',
};

export function BriefToolbar({ markings, isDisabled, end, place }: BriefToolbarProps): ReactNode {
  const [editor] = useLexicalComposerContext();
  const words = useEditorWords();
  const state = useSelectionState();
  const format = (what: TextFormatType) => () => {
    editor.dispatchCommand(FORMAT_TEXT_COMMAND, what);
  };
  const list = (kind: ListKind) => () => toggleList(editor, kind);
  const tool = { isDisabled };
  const leaving = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      editor.focus();
    },
  };
  return (
    <div role="presentation" className="tools" {...leaving}>
      <Toolbar ref={place} className="tools-bar" aria-label={words.toolbar}>
        <Choice
          name={words.blockType}
          shown={words.types[state.kind]}
          options={paragraphKinds.map((id) => ({ id, words: words.types[id], ...optionKeys(id) }))}
          chosen={state.kind === 'mixed' ? null : state.kind}
          isDisabled={isDisabled}
          choose={(id) => {
            const kind = paragraphKinds.find((one) => one === id);
            if (kind !== undefined) setKind(editor, kind);
          }}
        />
        <Separator orientation="vertical" className="tools-line" />
        <Group className="tools-group">
          <Tool {...tool} name={words.bold} keys={keysOf('B')} icon={Bold} isOn={state.isBold} act={format('bold')} />
          <Tool
            {...tool}
            name={words.italic}
            keys={keysOf('I')}
            icon={Italic}
            isOn={state.isItalic}
            act={format('italic')}
          />
          <Tool
            {...tool}
            name={words.underline}
            keys={keysOf('U')}
            icon={Underline}
            isOn={state.isUnderlined}
            act={format('underline')}
          />
          <Tool
            {...tool}
            name={words.bulleted}
            keys={keysOf('Shift+8')}
            icon={List}
            isOn={state.list === 'bulleted'}
            act={list('bulleted')}
          />
          <Tool
            {...tool}
            name={words.numbered}
            keys={keysOf('Shift+7')}
            icon={ListOrdered}
            isOn={state.list === 'numbered'}
            act={list('numbered')}
          />
          <Tool
            {...tool}
            name={words.checkList}
            keys={keysOf('Shift+9')}
            icon={ListChecks}
            isOn={state.list === 'check'}
            act={list('check')}
          />
          <Tool
            {...tool}
            name={words.superscript}
            keys={keysOf('.')}
            icon={Superscript}
            isOn={state.isSuperscript}
            act={format('superscript')}
          />
        </Group>
        <Separator orientation="vertical" className="tools-line" />
        <Choice
          name={words.direction}
          shown={words.directions[state.direction]}
          icon={Pilcrow}
          options={directions.map((id) => ({ id, words: words.directions[id] }))}
          chosen={state.direction}
          isDisabled={isDisabled}
          choose={(id) => {
            const direction = directions.find((one) => one === id);
            if (direction !== undefined) setDirection(editor, direction);
          }}
        />
        <MarkingChoice marking={state.marking} markings={markings} isDisabled={isDisabled} />
        <Tool
          {...tool}
          name={words.insertPageBreak}
          keys={keysOf('Enter')}
          icon={SeparatorHorizontal}
          isOn={false}
          act={() => insertPageBreak(editor)}
        />
        <div className="tools-end">{end}</div>
      </Toolbar>
    </div>
  );
}

function optionKeys(kind: ParagraphKind): { keys?: string } {
  const keys = kindKeys[kind];
  return keys === undefined ? {} : { keys: keysOf(keys) };
}
