// Which screen an address shows.
import { Route, Switch } from 'wouter';
import { BackupsScreen } from '#renderer/features/backups/backups-screen.tsx';
import { BriefScreen } from '#renderer/features/brief/brief-screen.tsx';
import { AboutScreen } from '#renderer/features/help/about-screen.tsx';
import { HelpScreen } from '#renderer/features/help/help-screen.tsx';
import { HomeScreen } from '#renderer/features/home/home-screen.tsx';
import { ListScreen } from '#renderer/features/list/list-screen.tsx';
import { MatrixScreen } from '#renderer/features/matrix/matrix-screen.tsx';
import { PrintScreen } from '#renderer/features/print/print-screen.tsx';
import { SearchScreen } from '#renderer/features/search/search-screen.tsx';
import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx';
import { isRecordId, type RecordId } from '#shared/core/ids.ts';
import { isKindName, type Kind } from '#shared/records/record.ts';

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
);
