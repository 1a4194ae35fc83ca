// A screen that broke is said to be broken, and the frame around it stays: another place can be gone to, or the window read anew.
import { Component, type ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { shellWords } from '#shared/language/shell-words.ts';
import './fault-boundary.css';

interface FaultBoundaryProps {
  readonly children: ReactNode;
}

/** React knows no other way to catch what is thrown while drawing. Give it a key that changes with the place. */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <Fault /> : this.props.children;
  }
}

function Fault() {
  const words = useWords(shellWords).fault;
  return (
    <main className="fault">
      <Notice
        tone="error"
        title={words.title}
        actions={<Button onPress={() => location.reload()}>{words.again}</Button>}
      >
        {words.more}
      </Notice>
    </main>
  );
}
