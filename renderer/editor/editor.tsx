// The page of a brief, with its tools: a text of shared/richtext in, the same out, and no knowledge of records in between.

import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import {
  memo,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { $richTextOf } from '#renderer/editor/convert/from-editor.ts';
import { insertFootnote, insertLiving, insertMention } from '#renderer/editor/extensions/insert.ts';
import { giveCaretPlace, goToBlock, goToPoint, replaceText, watchPlace } from '#renderer/editor/extensions/places.ts';
import { showPortions } from '#renderer/editor/extensions/portion-marks.ts';
import type { FootnoteContent, LivingContent, MentionContent } from '#renderer/editor/nodes/content-state.ts';
import { InsertTools } from '#renderer/editor/toolbar/insert-tools.tsx';
import { BriefToolbar } from '#renderer/editor/toolbar/toolbar.tsx';
import { type Surroundings, SurroundingsProvider } from '#renderer/editor/views/editor-surroundings.tsx';
import { useEditorWords } from '#renderer/editor/views/use-editor-words.ts';
import { useNumber, useWords } from '#renderer/ui/language.tsx';
import { canonicalJson } from '#shared/core/canonical-json.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import type { BlockId, RichText } from '#shared/richtext/rich-text.ts';
import { type BriefHooks, briefExtension } from './brief-extension.ts';
import { type Changes, type OnChange, watchChanges } from './changes.ts';
import { Notes } from './notes.tsx';
import './editor.css';

export interface BriefEditorHandle {
  /** Tells of a change at once that still waits for its turn. */
  flush(): void;
  focus(): void;
  insertLiving(content: LivingContent): void;
  insertMention(mention: MentionContent): void;
  insertFootnote(footnote: FootnoteContent): void;
  /** Puts the caret into a block of the text; false when it has none such. */
  goTo(block: BlockId): boolean;
  /** Puts the caret at the end of the block under a point of the window, as where something is dropped. */
  goToPoint(x: number, y: number): boolean;
}

export interface BriefEditorProps extends Omit<Surroundings, 'isReadOnly'> {
  /** Another text than the one last told of replaces what is shown, unless a change is under way. */
  readonly text: RichText;
  /** While one types at most every 150 ms, and at the end of it. */
  readonly onChange: OnChange;
  readonly label: string;
  readonly isReadOnly?: boolean;
  /** Base direction of what is neither Arabic nor Latin yet. */
  readonly direction?: 'ltr' | 'rtl';
  /** BCP 47 tag of the brief's language. */
  readonly language?: string;
  /** Above the first block, on the same sheet: marking, title, whom it is for. */
  readonly head?: ReactNode;
  /** At the end side of the tools. */
  readonly tools?: ReactNode;
  /** '/' in an empty paragraph, or the button. */
  readonly onInsertLiving?: (() => void) | undefined;
  readonly onInsertMention?: (() => void) | undefined;
  /** Tells in which block or item the caret stands, when it comes into another; null when there is none. */
  readonly onPlace?: ((block: BlockId | null) => void) | undefined;
  readonly onError?: ((error: Error) => void) | undefined;
  readonly ref?: Ref<BriefEditorHandle>;
}

/** Drawn anew only when it is given something else: what is typed in it is its own. */
export const BriefEditor = memo(Editor);

function Editor(props: BriefEditorProps): ReactNode {
  const { isReadOnly = false, renderLiving, renderMention, renderDate, renderSource, markings } = props;
  const words = useEditorWords();
  const { unmarked } = useWords(uiWords);
  const toolbar = useRef<HTMLDivElement>(null);
  const [hasRefused, setRefused] = useState(false);
  const latest = useRef(props);
  latest.current = props;
  const writeNumber = useNumber();
  const number = useRef(writeNumber);
  number.current = writeNumber;

  // Made once: another extension would be another editor, and what was typed into the first would be gone.
  const [extension] = useState(() => {
    const hooks: BriefHooks = {
      toolbar: () => toolbar.current,
      insertLiving: () => called(latest.current.onInsertLiving),
      insertMention: () => called(latest.current.onInsertMention),
      markings: () => latest.current.markings,
      rankOf: (level) => latest.current.markings.levels.findIndex(({ code }) => code === level),
      writeNumber: (value) => number.current(value),
      pasteRefused: () => setRefused(true),
      failed: (error) => latest.current.onError?.(error),
    };
    return briefExtension({ text: props.text, isReadOnly, undone: words.undone, redone: words.redone }, hooks);
  });
  const surroundings = useMemo(
    () => ({ renderLiving, renderMention, renderDate, renderSource, markings, isReadOnly }),
    [renderLiving, renderMention, renderDate, renderSource, markings, isReadOnly],
  );
  const hint = useId();
  return (
    <SurroundingsProvider value={surroundings}>
      <LexicalExtensionComposer extension={extension} contentEditable={null}>
        <div className="brief-editor">
          <BriefToolbar
            markings={props.markings}
            isDisabled={isReadOnly}
            place={toolbar}
            end={
              <>
                <InsertTools
                  isDisabled={isReadOnly}
                  insertLiving={props.onInsertLiving}
                  insertMention={props.onInsertMention}
                />
                {props.tools}
              </>
            }
          />
          <div className="brief-desk">
            {/* Here and not on the page within: Lexical keeps the direction of its own root. */}
            <article className="brief-sheet" dir={props.direction} style={{ '--unmarked': JSON.stringify(unmarked) }}>
              {props.head}
              {hasRefused ? (
                <p className="brief-refused" role="alert">
                  {words.pasteRefused}
                </p>
              ) : null}
              <ContentEditable
                className="brief-page"
                tabIndex={0}
                aria-label={props.label}
                aria-describedby={hint}
                aria-multiline
                lang={props.language}
                onInput={() => setRefused(false)}
              />
              <p id={hint} className="brief-hint">
                {words.keys}
              </p>
              <Notes writeNumber={writeNumber} />
            </article>
          </div>
        </div>
        <Binding {...props} isReadOnly={isReadOnly} />
      </LexicalExtensionComposer>
    </SurroundingsProvider>
  );
}

function called(act: (() => void) | undefined): boolean {
  act?.();
  return act !== undefined;
}

/** Binds the editor to the feature around it: what is typed goes out, newer texts come in. */
function Binding({ text, onChange, onPlace, isReadOnly, markings, ref }: BriefEditorProps): ReactNode {
  const [editor] = useLexicalComposerContext();
  const changes = useRef<Changes | null>(null);
  const shown = useRef(text);
  const tell = useRef(onChange);
  tell.current = onChange;
  useEffect(() => {
    const watched = watchChanges(editor, (read, reason) =>
      tell.current(() => {
        shown.current = read();
        return shown.current;
      }, reason),
    );
    changes.current = watched;
    giveCaretPlace(editor);
    return () => watched.stop();
  }, [editor]);
  useEffect(() => {
    if (text === shown.current || changes.current?.isPending()) return;
    shown.current = text;
    const current = editor.getEditorState().read($richTextOf);
    if (canonicalJson(current) !== canonicalJson(text)) replaceText(editor, text);
  }, [editor, text]);
  useEffect(() => showPortions(editor, markings), [editor, markings]);
  useEffect(() => editor.setEditable(!isReadOnly), [editor, isReadOnly]);
  const tellPlace = useRef(onPlace);
  tellPlace.current = onPlace;
  useEffect(() => watchPlace(editor, (block) => tellPlace.current?.(block)), [editor]);
  useImperativeHandle(
    ref,
    () => ({
      flush: () => changes.current?.flush(),
      focus: () => editor.focus(),
      insertLiving: (content) => insertLiving(editor, content),
      insertMention: (mention) => insertMention(editor, mention),
      insertFootnote: (footnote) => insertFootnote(editor, footnote),
      goTo: (block) => goToBlock(editor, block),
      goToPoint: (x, y) => goToPoint(editor, x, y),
    }),
    [editor],
  );
  return null;
}
