// One tool of the editor: an icon with its name and keys in a tooltip.
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { SKIP_DOM_SELECTION_TAG, SKIP_SELECTION_FOCUS_TAG } from 'lexical';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { type PressEvent, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';

export interface ToolProps {
  readonly name: string;
  readonly keys?: string | undefined;
  readonly icon: LucideIcon;
  readonly isOn: boolean;
  readonly isDisabled: boolean;
  readonly act: () => void;
}

/** After a click the caret is where it was; by keyboard the focus stays, for the next tool. */
export function useReturn(): (event: PressEvent) => void {
  const [editor] = useLexicalComposerContext();
  return (event) => {
    if (event.pointerType !== 'keyboard' && event.pointerType !== 'virtual') editor.focus();
  };
}

/** Lexical would else take the focus back to the page with each change, and Chromium with each selection it writes. */
export const staying = { tag: [SKIP_DOM_SELECTION_TAG, SKIP_SELECTION_FOCUS_TAG] };

export function Tool({ name, keys, icon: Icon, isOn, isDisabled, act }: ToolProps): ReactNode {
  const [editor] = useLexicalComposerContext();
  const giveBack = useReturn();
  return (
    <TooltipTrigger delay={500}>
      <ToggleButton
        className="tool-button"
        aria-label={name}
        isSelected={isOn}
        isDisabled={isDisabled}
        onChange={() => editor.update(act, staying)}
        onPress={giveBack}
      >
        <Icon size={16} strokeWidth={1.5} aria-hidden />
      </ToggleButton>
      <Tooltip className="tool-tip" offset={4}>
        {name}
        {keys === undefined ? null : <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
