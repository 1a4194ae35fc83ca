// Which screen an address shows.
import { Route, Switch } from 'wouter';
import { HomeScreen } from '#renderer/features/home/home-screen.tsx';
import { isRecordId, type RecordId } from '#shared/core/ids.ts';
import { isKindName, type Kind } from '#shared/records/record.ts';
import { later } from './later.tsx';

const BackupsScreen = later(
  'when shown',
  async () => (await import('#renderer/features/backups/backups-screen.tsx')).BackupsScreen,
);
const BriefScreen = later(
  'when shown',
  async () => (await import('#renderer/features/brief/brief-screen.tsx')).BriefScreen,
);
const AboutScreen = later(
  'when shown',
  async () => (await import('#renderer/features/help/about-screen.tsx')).AboutScreen,
);
const HelpScreen = later(
  'when shown',
  async () => (await import('#renderer/features/help/help-screen.tsx')).HelpScreen,
);
const ExportScreen = later(
  'when shown',
  async () => (await import('#renderer/features/exchange/export-screen.tsx')).ExportScreen,
);
const ImportScreen = later(
  'when shown',
  async () => (await import('#renderer/features/exchange/import-screen.tsx')).ImportScreen,
);
const ListScreen = later('soon', async () => (await import('#renderer/features/list/list-screen.tsx')).ListScreen);
const MatrixScreen = later(
  'soon',
  async () => (await import('#renderer/features/matrix/matrix-screen.tsx')).MatrixScreen,
);
const PrintScreen = later(
  'when shown',
  async () => (await import('#renderer/features/print/print-screen.tsx')).PrintScreen,
);
const SearchScreen = later(
  'soon',
  async () => (await import('#renderer/features/search/search-screen.tsx')).SearchScreen,
);
const SettingsScreen = later(
  'when shown',
  async () => (await import('#renderer/features/settings/settings-screen.tsx')).SettingsScreen,
);

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

const routes = [
  ['/n/:negotiation/list/:kind', ListPlace, ListScreen],
  ['/n/:negotiation', MatrixPlace, MatrixScreen],
  ['/list/:kind', ListPlace, ListScreen],
  ['/brief/:id', BriefPlace, BriefScreen],
  ['/print/:id', PrintPlace, PrintScreen],
  ['/search', SearchScreen, SearchScreen],
  ['/settings', SettingsScreen, SettingsScreen],
  ['/backups', BackupsScreen, BackupsScreen],
  ['/import', ImportScreen, ImportScreen],
  ['/export', ExportScreen, ExportScreen],
  ['/help', HelpScreen, HelpScreen],
  ['/about', AboutScreen, AboutScreen],
] as const;

export const Places = () => (
  <Switch>
    {routes.map(([path, place]) => (
      <Route key={path} path={path} component={place} />
    ))}
    <Route component={HomeScreen} />
  </Switch>
);

/** Loads the screen of an address, so that a window that begins there draws it at once. */
export async function loadPlace(address: string): Promise<void> {
  const parts = address.split('/');
  const found = routes.find(([path]) => {
    const wanted = path.split('/');
    return wanted.length === parts.length && wanted.every((part, at) => part.startsWith(':') || part === parts[at]);
  });
  await found?.[2].load();
}
