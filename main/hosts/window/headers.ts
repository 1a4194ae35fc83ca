// What every answer of a host that serves the window says to its browser: whose page this is, what it may do, and that nothing of it is kept.

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types diwan-paste diwan-worker',
  ].join('; ');

/** @param nonce a random word for this answer alone: what carries it in the page may hold styles */
export const answerHeaders = (nonce: string): Readonly<Record<string, string>> => ({
  'content-security-policy': policy(nonce),
  // Also for hashed names: what the browser keeps on the disk outlives the session, and loopback is fast.
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), payment=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
});
