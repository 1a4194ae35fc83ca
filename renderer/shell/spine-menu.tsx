// The index behind a button, in windows too narrow to have it beside the content.
import { Menu } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useWords } from '#renderer/ui/language.tsx';
import type { RecordId } from '#shared/core/ids.ts';
import { shellWords } from '#shared/language/shell-words.ts';
import { SideSpine } from './side-spine.tsx';
import './spine-menu.css';

export interface SpineMenuProps {
  readonly negotiation: RecordId | null;
  /** The path of the window: the menu closes when it changes. */
  readonly place: string;
}

export function SpineMenu({ negotiation, place }: SpineMenuProps) {
  const words = useWords(shellWords);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(false), [place]);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="icon-button spine-menu" aria-label={words.openIndex}>
        <Menu className="icon" aria-hidden />
      </Button>
      <Popover className="choice-popover spine-menu-popover" offset={6} placement="bottom start">
        <Dialog className="spine-menu-dialog" aria-label={words.openIndex}>
          <SideSpine negotiation={negotiation} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
