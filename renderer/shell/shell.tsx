// The window around every screen: what it speaks and how it looks, how one goes from place to place, and the frame.
import { useLocation } from 'wouter';
import { DeskProvider } from '#renderer/ui/desk.tsx';
import { Navigation } from '#renderer/ui/navigation.tsx';
import { Interface } from './interface.tsx';
import { WindowFrame } from './window-frame.tsx';

export function Shell() {
  const [, navigate] = useLocation();
  return (
    <Interface>
      <Navigation navigate={navigate}>
        <DeskProvider>
          <WindowFrame />
        </DeskProvider>
      </Navigation>
    </Interface>
  );
}
