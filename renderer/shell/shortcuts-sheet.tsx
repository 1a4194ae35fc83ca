// The shortcuts over the screen that is worked on: read, and closed with Escape.
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/language.tsx';
import { ShortcutTable } from '#renderer/ui/shortcut-table.tsx';
import { shellWords } from '#shared/language/shell-words.ts';
import './shortcuts-sheet.css';

export interface ShortcutsSheetProps {
  readonly onClose: () => void;
}

export function ShortcutsSheet({ onClose }: ShortcutsSheetProps) {
  const words = useWords(shellWords);
  return (
    <ModalOverlay className="dialog-ground" isDismissable isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="shortcuts-sheet-frame">
        <Dialog className="shortcuts-sheet">
          <div className="shortcuts-sheet-head">
            <Heading slot="title" className="title grow">
              {words.shortcuts.title}
            </Heading>
            <Button onPress={onClose} autoFocus>
              {words.close}
            </Button>
          </div>
          <div className="shortcuts-sheet-body">
            <ShortcutTable />
            <p className="muted">{words.shortcuts.more}</p>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
