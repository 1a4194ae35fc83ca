// Only for issuing, restoring and purging: a title, the consequence in one sentence, the verb on the button. Escape is safe.
import { type ReactNode, useId } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { uiWords } from '#shared/language/ui-words.ts';
import { Button } from './button.tsx';
import { useWords } from './language.tsx';
import './dialog.css';

export interface DialogProps {
  readonly isOpen: boolean;
  /** Escape, or the button that leaves things as they are. */
  readonly onClose: () => void;
  /** A question or a name: 'Restore the backup of 22 November?' */
  readonly title: string;
  /** What will be so afterwards, in one sentence. */
  readonly consequence: ReactNode;
  /** What the button does: 'Restore'. */
  readonly verb: string;
  readonly onConfirm: () => void;
  /** 'Restoring 3 of 9'; while it is there the dialog stays. */
  readonly working?: string | null;
  readonly disabledBecause?: string | null;
  /** Other words than "Cancel" for what leaves things as they are. */
  readonly cancel?: string;
  /** Fields that the act needs, such as a name to type. */
  readonly children?: ReactNode;
}

export function Dialog(props: DialogProps) {
  const { isOpen, onClose, title, consequence, verb, onConfirm, working, disabledBecause, cancel, children } = props;
  const words = useWords(uiWords);
  const id = useId();
  const isWorking = working !== undefined && working !== null;
  return (
    <ModalOverlay
      className="dialog-ground"
      isOpen={isOpen}
      isKeyboardDismissDisabled={isWorking}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="dialog-frame">
        <AriaDialog className="dialog" role="alertdialog" aria-describedby={id}>
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          <div id={id} className="dialog-consequence">
            {consequence}
          </div>
          {children !== undefined && <div className="dialog-fields">{children}</div>}
          <div className="dialog-actions">
            <Button onPress={onClose} autoFocus disabledBecause={isWorking ? working : null}>
              {cancel ?? words.cancel}
            </Button>
            <Button
              variant="first"
              onPress={onConfirm}
              working={working ?? null}
              disabledBecause={isWorking ? null : (disabledBecause ?? null)}
            >
              {verb}
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
