// Tells of changes while one types, at most every 150 ms, and at once when asked: nothing typed waits for a pause.
import type { LexicalEditor } from 'lexical';
import { $richTextOf } from '#renderer/editor/convert/from-editor.ts';
import type { RichText } from '#shared/richtext/rich-text.ts';

export type ChangeReason = 'typed' | 'flushed';
/** `text` reads the state at the time of the call back, also after the editor is gone. */
export type OnChange = (text: () => RichText, reason: ChangeReason) => void;

/** On updates that put a text into the editor: nobody typed it. */
export const loadTag = 'diwan-load';

const pace = 150;

export interface Changes {
  /** True between a change and the call that tells of it. */
  isPending(): boolean;
  flush(): void;
  stop(): void;
}

export function watchChanges(editor: LexicalEditor, onChange: OnChange): Changes {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const tell = (reason: ChangeReason) => {
    timer = null;
    const state = editor.getEditorState();
    let text: RichText | null = null;
    onChange(() => {
      text ??= state.read($richTextOf);
      return text;
    }, reason);
  };
  const stopListening = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
    if (tags.has(loadTag) || (dirtyElements.size === 0 && dirtyLeaves.size === 0 && !tags.has('historic'))) return;
    timer ??= setTimeout(() => tell('typed'), pace);
  });
  const flush = () => {
    if (timer === null) return;
    clearTimeout(timer);
    tell('flushed');
  };
  return {
    isPending: () => timer !== null,
    flush,
    stop: () => {
      flush();
      stopListening();
    },
  };
}
