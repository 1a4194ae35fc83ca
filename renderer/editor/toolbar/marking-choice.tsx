// The marking of the paragraphs in the selection: a level of the scheme, and any of its caveats beside it.
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  type Selection,
  Separator,
} from 'react-aria-components';
import { setMarking } from '#renderer/editor/extensions/set-paragraphs.ts';
import { type MarkingWords, nameOfMarking } from '#renderer/editor/marking-words.ts';
import { useEditorWords } from '#renderer/editor/views/use-editor-words.ts';
import type { PortionMarking } from '#shared/richtext/rich-text.ts';

export interface MarkingChoiceProps {
  readonly marking: PortionMarking | null | 'mixed';
  readonly markings: MarkingWords;
  readonly isDisabled: boolean;
}

const unmarked = '';
const oneOf = (selection: Selection): string =>
  selection === 'all' ? unmarked : String([...selection][0] ?? unmarked);

export function MarkingChoice({ marking, markings, isDisabled }: MarkingChoiceProps): ReactNode {
  const [editor] = useLexicalComposerContext();
  const words = useEditorWords();
  const level = marking === 'mixed' ? undefined : markings.levels.find(({ code }) => code === marking?.level);
  const shown =
    marking === 'mixed' ? words.types.mixed : marking === null ? words.unmarked : nameOfMarking(marking, markings);
  const caveats = marking === 'mixed' || marking === null ? [] : marking.caveats;
  return (
    <MenuTrigger>
      <Button
        className="tool-button tool-choice tool-marking"
        aria-label={`${words.marking}: ${shown}`}
        isDisabled={isDisabled}
      >
        <bdi
          className="tool-letter"
          ref={(element) => element?.style.setProperty('--portion-colour', level?.colour ?? 'var(--line-3)')}
        >
          {level?.letter ?? '–'}
        </bdi>
        <ChevronDown size={14} strokeWidth={1.5} aria-hidden />
      </Button>
      <Popover className="tool-menu" placement="bottom start" offset={2}>
        <Menu aria-label={words.marking}>
          <MenuSection
            aria-label={words.marking}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={marking === 'mixed' ? [] : [marking?.level ?? unmarked]}
            onSelectionChange={(selection) => {
              const code = oneOf(selection);
              setMarking(editor, code === unmarked ? null : { level: code, caveats });
            }}
          >
            <MenuItem id={unmarked} className="tool-option" textValue={words.unmarked}>
              {words.unmarked}
            </MenuItem>
            {markings.levels.map(({ code, letter, name }) => (
              <MenuItem key={code} id={code} className="tool-option" textValue={name}>
                <bdi>{name}</bdi>
                <kbd>{letter}</kbd>
              </MenuItem>
            ))}
          </MenuSection>
          {marking === null || marking === 'mixed' || markings.caveats.length === 0 ? null : (
            <>
              <Separator className="tool-menu-line" />
              <MenuSection
                aria-label={words.caveats}
                selectionMode="multiple"
                selectedKeys={[...caveats]}
                onSelectionChange={(selection) => {
                  if (selection === 'all') return;
                  // In the order of the scheme, whatever the order of the clicks.
                  const chosen = markings.caveats.map(({ code }) => code).filter((code) => selection.has(code));
                  const unknown = caveats.filter((code) => !markings.caveats.some((one) => one.code === code));
                  setMarking(editor, { level: marking.level, caveats: [...chosen, ...unknown] });
                }}
              >
                {markings.caveats.map(({ code, name }) => (
                  <MenuItem key={code} id={code} className="tool-option" textValue={name}>
                    <bdi>{name}</bdi>
                  </MenuItem>
                ))}
              </MenuSection>
            </>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
