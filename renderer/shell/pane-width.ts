// How wide the inspector is, in pixels, as it was left in this browser or program.
import { useState } from 'react';

const key = 'diwan.inspector';
const usual = 352;

function read(): number {
  try {
    const kept = Number(localStorage.getItem(key));
    return Number.isFinite(kept) && kept >= 240 && kept <= 720 ? kept : usual;
  } catch {
    // Storage may be forbidden; then the usual width holds for this window.
    return usual;
  }
}

export function usePaneWidth(): readonly [number, (width: number) => void] {
  const [width, setWidth] = useState(read);
  const keep = (wanted: number): void => {
    setWidth(wanted);
    try {
      localStorage.setItem(key, String(wanted));
    } catch {
      // As above.
    }
  };
  return [width, keep];
}
