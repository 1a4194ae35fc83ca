// The engine never talks to a network: no browser-style network global is even named outside the places that serve the window.
import { Visitor } from 'oxc-parser';
import { lineAt, type SourceFile, type Violation } from './source-file.ts';

const globals = [
  'fetch',
  'WebSocket',
  'XMLHttpRequest',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'sendBeacon',
];
const holders = ['globalThis', 'window', 'self', 'global', 'navigator'];

/** The loopback server, and the window's own client that speaks to it. */
const allowed = ['main/hosts/web/', 'renderer/client/'];
/** Tests that ask the loopback host as a browser does. */
const asBrowser = ['main/testing/hosts/'];

/** Names of network globals that the file uses, also as `globalThis.fetch` or `globalThis['fetch']`. */
export function networkViolations(file: SourceFile): readonly Violation[] {
  if ([...allowed, ...asBrowser].some((place) => file.path.startsWith(place))) return [];
  const names = new Map<number, string>();
  const notUses = new Set<number>();
  const key = (node: { readonly key: { readonly start: number }; readonly computed?: boolean }): void => {
    if (node.computed !== true) notUses.add(node.key.start);
  };
  new Visitor({
    MemberExpression: (node) => {
      const fromGlobal = node.object.type === 'Identifier' && holders.includes(node.object.name);
      if (node.computed) {
        const { property } = node;
        if (fromGlobal && property.type === 'Literal' && typeof property.value === 'string')
          names.set(property.start, property.value);
      } else if (!fromGlobal) notUses.add(node.property.start);
    },
    Property: (node) => {
      if (!node.shorthand) key(node);
    },
    MethodDefinition: key,
    PropertyDefinition: key,
    TSPropertySignature: key,
    TSMethodSignature: key,
    Identifier: (node) => {
      if (!notUses.has(node.start)) names.set(node.start, node.name);
    },
  }).visit(file.program);
  return [...names]
    .filter(([, name]) => globals.includes(name))
    .map(([start, name]) => ({
      rule: 'network',
      path: file.path,
      line: lineAt(file.text, start),
      message: `${name} reaches for a network. Nothing outside ${allowed.join(' and ')} may: read from the library, or from a file the user chose.`,
    }));
}
