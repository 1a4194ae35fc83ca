// The theme of a window: what the person chose, or what the system asks for.

export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/**
 * Writes the theme on the root of the page, where tokens.css reads it, and keeps it in step with the system while the choice
 * is 'system'. Returns what ends the keeping. The system's own forced colours need nothing: styles follow them by themselves.
 */
export function keepTheme(theme: Theme): () => void {
  const moreContrast = window.matchMedia('(prefers-contrast: more)');
  const apply = () => {
    document.documentElement.dataset.theme = theme === 'system' && moreContrast.matches ? 'contrast' : theme;
  };
  apply();
  moreContrast.addEventListener('change', apply);
  return () => moreContrast.removeEventListener('change', apply);
}
