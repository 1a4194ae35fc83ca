// What Chromium is told on its command line before it begins: reach no network, send no report; and what nobody else may tell it.

/** Nothing listens there: whatever goes out by a proxy ends on this machine. */
export const deadProxy = '127.0.0.1:9';

const withoutFeatures = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'Translate',
];

export const switches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['proxy-server', deadProxy],
  ['proxy-bypass-list', '<-loopback>'],
  ['disable-background-networking'],
  ['disable-breakpad'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-features', withoutFeatures.join(',')],
  ['disable-quic'],
  ['disable-sync'],
  ['dns-prefetch-disable'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['no-pings'],
];

const debugging = /^--?(?:inspect(?:-[a-z-]+)?|remote-debugging-[a-z]+|js-flags|load-extension)(?:=|$)/;

/** Whether somebody wants to look into the program while it runs: a program that is given to users refuses. */
export const isDebugged = (words: readonly string[]): boolean => words.some((word) => debugging.test(word));
