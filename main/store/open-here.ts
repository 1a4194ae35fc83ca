// Which libraries this process has open. Opening such a file by other means than SQLite, and closing it, would drop the locks that
// SQLite holds on it (sqlite.org/howtocorrupt.html, section 2.2), so whoever wants to look at its bytes asks here first.

const counts = new Map<string, number>();

export const isOpenHere = (path: string): boolean => counts.has(path);

/** Remembers that `path` is open; returns what must be called when it is closed. */
export function noteOpen(path: string): () => void {
  counts.set(path, (counts.get(path) ?? 0) + 1);
  let open = true;
  return () => {
    if (!open) return;
    open = false;
    const left = (counts.get(path) ?? 1) - 1;
    if (left === 0) counts.delete(path);
    else counts.set(path, left);
  };
}
