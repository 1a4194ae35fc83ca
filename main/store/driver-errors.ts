// What the driver and the file system throw, said as one of the named failures.
import { type Failure, Refusal } from '#shared/contract/failures.ts';

/** The code of an error of the driver or the file system; empty where it has none. */
export const codeOf = (reason: unknown): string =>
  typeof reason === 'object' && reason !== null && 'code' in reason ? String(reason.code) : '';

function failureOf(code: string, message: string, path: string): Failure | null {
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return { code: 'disk-full', details: { path } };
  if (code.startsWith('SQLITE_CORRUPT')) return { code: 'damaged', details: { path, detail: message, copy: null } };
  if (code === 'SQLITE_NOTADB') return { code: 'not-a-library', details: { path } };
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return { code: 'held', details: { path, holder: 'another program' } };
  }
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS')
    return { code: 'read-only', details: { path, reason: 'permission' } };
  if (code === 'EACCES' || code === 'EPERM' || code === 'SQLITE_PERM')
    return { code: 'no-permission', details: { path } };
  if (code === 'ENOENT') return { code: 'missing-file', details: { path } };
  if (code === 'EEXIST') return { code: 'exists', details: { path } };
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN') || code.startsWith('E')) {
    return { code: 'file-trouble', details: { path, reason: message } };
  }
  return null;
}

/** The refusal that says `reason` to a person; anything unknown is returned as it is. */
export function asRefusal(reason: unknown, path: string): unknown {
  if (reason instanceof Refusal || !(reason instanceof Error)) return reason;
  const failure = failureOf(codeOf(reason), reason.message, path);
  return failure === null ? reason : new Refusal(failure);
}
