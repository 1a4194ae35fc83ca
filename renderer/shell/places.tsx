// Which screen an address shows.
import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { HomeScreen } from '#renderer/features/home/home-screen.tsx';
import { ListScreen } from '#renderer/features/list/list-screen.tsx';
import { MatrixScreen } from '#renderer/features/matrix/matrix-screen.tsx';
import { SearchScreen } from '#renderer/features/search/search-screen.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import { isRecordId, type RecordId } from '#shared/core/ids.ts';
import { isKindName, type Kind } from '#shared/records/record.ts';

// Fetched when they are first shown: the editor and pdf.js weigh more than everything else together.
const BackupsScreen = lazy(async () => ({
  default: (await import('#renderer/features/backups/backups-screen.tsx')).BackupsScreen,
}));
const BriefScreen = lazy(async () => ({
  default: (await import('#renderer/features/brief/brief-screen.tsx')).BriefScreen,
}));
const AboutScreen = lazy(async () => ({
  default: (await import('#renderer/features/help/about-screen.tsx')).AboutScreen,
}));
const HelpScreen = lazy(async () => ({
  default: (await import('#renderer/features/help/help-screen.tsx')).HelpScreen,
}));
const PrintScreen = lazy(async () => ({
  default: (await import('#renderer/features/print/print-screen.tsx')).PrintScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('#renderer/features/settings/settings-screen.tsx')).SettingsScreen,
}));

interface Part {
  readonly negotiation?: string;
  readonly kind?: string;
  readonly id?: string;
}

const idOf = (text: string | undefined): RecordId | null => (text !== undefined && isRecordId(text) ? text : null);
const kindOf = (text: string | undefined): Kind | null => (text !== undefined && isKindName(text) ? text : null);

function MatrixPlace({ params }: { readonly params: Part }) {
  const negotiation = idOf(params.negotiation);
  return negotiation === null ? <HomeScreen /> : <MatrixScreen key={negotiation} negotiation={negotiation} />;
}

function ListPlace({ params }: { readonly params: Part }) {
  const kind = kindOf(params.kind);
  return kind === null ? (
    <HomeScreen />
  ) : (
    <ListScreen key={`${params.negotiation} ${kind}`} kind={kind} negotiation={idOf(params.negotiation)} />
  );
}

function BriefPlace({ params }: { readonly params: Part }) {
  const brief = idOf(params.id);
  return brief === null ? <HomeScreen /> : <BriefScreen key={brief} brief={brief} />;
}

function PrintPlace({ params }: { readonly params: Part }) {
  const subject = idOf(params.id);
  return subject === null ? <HomeScreen /> : <PrintScreen key={subject} subject={subject} />;
}

export const Places = () => (
  <Suspense fallback={<StillBars rows={6} />}>
    <Switch>
      <Route path="/n/:negotiation/list/:kind" component={ListPlace} />
      <Route path="/n/:negotiation" component={MatrixPlace} />
      <Route path="/list/:kind" component={ListPlace} />
      <Route path="/brief/:id" component={BriefPlace} />
      <Route path="/print/:id" component={PrintPlace} />
      <Route path="/search" component={SearchScreen} />
      <Route path="/settings" component={SettingsScreen} />
      <Route path="/backups" component={BackupsScreen} />
      <Route path="/help" component={HelpScreen} />
      <Route path="/about" component={AboutScreen} />
      <Route component={HomeScreen} />
    </Switch>
  </Suspense>
);
