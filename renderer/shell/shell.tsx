// The window around every screen: frame, bar, spine, the screen that the address names, and the inspector beside it.
import { useLocation } from 'wouter';
import { useOpenRecord } from '#renderer/client/address.ts';
import { useAsk } from '#renderer/client/client.tsx';
import { FirstUse } from '#renderer/features/first-use/first-use.tsx';
import { Inspector } from '#renderer/features/inspector/inspector.tsx';
import { DeskProvider } from '#renderer/ui/desk.tsx';
import { Bar, Frame, ProgramName } from '#renderer/ui/frame.tsx';
import { Navigation } from '#renderer/ui/navigation.tsx';
import { Interface } from './interface.tsx';
import { Places } from './places.tsx';

function Desk() {
  const { value } = useAsk('program.describe', {});
  const [record, open] = useOpenRecord();
  if (value === undefined) return null;
  if (value.library === null) return <FirstUse />;
  return (
    <Frame marking={null} bar={<Bar start={<ProgramName />} middle={null} end={null} />}>
      <Places />
      {record !== null && <Inspector key={record} record={record} onClose={() => open(null)} />}
    </Frame>
  );
}

export function Shell() {
  const [, navigate] = useLocation();
  return (
    <Interface>
      <Navigation navigate={navigate}>
        <DeskProvider>
          <Desk />
        </DeskProvider>
      </Navigation>
    </Interface>
  );
}
