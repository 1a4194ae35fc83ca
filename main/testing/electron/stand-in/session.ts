// `session` and `protocol` of the stand-in: what a program shut in them is kept, to be asked by the browser and by the tests.
import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { needEarly, needReady, state, violations } from './state.ts';
import { strict } from './strict.ts';

interface Details {
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
}
type BeforeRequest = (details: Details, answer: (decision: { readonly cancel?: boolean }) => void) => void;
type Serve = (request: Request) => Promise<Response> | Response;
type PermissionRequest = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: object,
) => void;

/** Everything that a program told its session; null: it did not. */
export class Shut {
  request: PermissionRequest | null = null;
  check: ((contents: unknown, permission: string, origin: string, details: object) => boolean) | null = null;
  device: ((details: object) => boolean) | null = null;
  display: ((request: object, answer: (streams: object | null) => void) => void) | null = null;
  spelling: boolean | null = null;
  languages: readonly string[] | null = null;
  dictionaries: string | null = null;
  proxy: { readonly mode?: string; readonly proxyRules?: string } | null = null;
  before: BeforeRequest | null = null;
  readonly served = new Map<string, Serve>();
}

class Session extends EventEmitter {
  readonly shut = new Shut();
  readonly name: string;
  readonly webRequest = strict('session.webRequest', {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.shut.before = listener;
    },
  });
  readonly protocol = strict('session.protocol', {
    handle: (scheme: string, serve: Serve): void => {
      needReady('protocol.handle');
      if (state.schemes?.includes(scheme) !== true) violations.push(`The scheme ${scheme} was not registered in time`);
      this.shut.served.set(scheme, serve);
    },
  });

  constructor(name: string) {
    super();
    this.name = name;
  }
  setPermissionRequestHandler(handler: Shut['request']): void {
    this.shut.request = handler;
  }
  setPermissionCheckHandler(handler: Shut['check']): void {
    this.shut.check = handler;
  }
  setDevicePermissionHandler(handler: Shut['device']): void {
    this.shut.device = handler;
  }
  setDisplayMediaRequestHandler(handler: Shut['display']): void {
    this.shut.display = handler;
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.shut.spelling = enabled;
  }
  setSpellCheckerLanguages(languages: readonly string[]): void {
    this.shut.languages = languages;
  }
  setSpellCheckerDictionaryDownloadURL(url: string): void {
    this.shut.dictionaries = url;
  }
  async setProxy(proxy: NonNullable<Shut['proxy']>): Promise<void> {
    this.shut.proxy = proxy;
  }
}

export type StandInSession = Session;

const sessions = new Map<string, Session>();

export function sessionOf(partition: string): Session {
  needReady('session');
  const found = sessions.get(partition);
  if (found !== undefined) return found;
  if (partition.startsWith('persist:')) violations.push(`The session ${partition} is kept on the disk`);
  const made = strict('session', new Session(partition));
  sessions.set(partition, made);
  app.emit('session-created', made);
  return made;
}

export const allSessions = (): readonly Session[] => [...sessions.values()];

export const session = strict('session', {
  get defaultSession(): Session {
    return sessionOf('');
  },
  fromPartition: (partition: string): Session => sessionOf(partition),
});

interface Scheme {
  readonly scheme: string;
  readonly privileges: Readonly<Record<string, boolean>>;
}

/** What a scheme of ours never may. */
const forbidden = ['bypassCSP', 'allowServiceWorkers', 'corsEnabled', 'allowExtensions'];

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (schemes: readonly Scheme[]): void => {
    needEarly('protocol.registerSchemesAsPrivileged');
    if (state.schemes !== null) throw new Error('registerSchemesAsPrivileged can be called only once');
    for (const { scheme, privileges } of schemes) {
      if (privileges.standard !== true || privileges.secure !== true)
        violations.push(`The scheme ${scheme} is not standard and secure`);
      for (const name of forbidden) if (privileges[name] === true) violations.push(`The scheme ${scheme} has ${name}`);
    }
    state.schemes = schemes.map(({ scheme }) => scheme);
  },
});
