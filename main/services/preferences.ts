// How the program shall look and speak on this machine, read from what the host keeps.
import { type Preferences, usualPreferences } from '#shared/contract/preferences.ts';
import { preferencesSchema } from '#shared/contract/program.ts';
import type { Kept } from './host.ts';

const single = preferencesSchema.partial();

/** `base` with what `changed` says, as far as it can be understood: one wrong word does not cost the others. */
export function changePreferences(base: Preferences, changed: object): Preferences {
  const sound = Object.entries(changed).filter(
    ([name, value]) => value !== undefined && single.safeParse({ [name]: value }).success,
  );
  return preferencesSchema.parse({ ...base, ...Object.fromEntries(sound) });
}

export function readPreferences(kept: Kept): Preferences {
  const found = kept.read();
  return typeof found === 'object' && found !== null ? changePreferences(usualPreferences, found) : usualPreferences;
}
