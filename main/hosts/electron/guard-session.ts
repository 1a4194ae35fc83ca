// Shuts a session: no permission, no device, no dictionary, no download, and no request but for the window's own files.
import type { Session } from 'electron';
import { mayLoad, scheme } from './scheme.ts';
import { deadProxy } from './switches.ts';

/** @param canSetLanguages false on macOS, where the system checks spelling and the languages cannot be set */
export function guardSession(session: Session, canSetLanguages: boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setSpellCheckerEnabled(false);
  if (canSetLanguages) session.setSpellCheckerLanguages([]);
  session.setSpellCheckerDictionaryDownloadURL(`${scheme}://none/`);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
  session.on('will-download', (event) => event.preventDefault());
  void session.setProxy({ mode: 'fixed_servers', proxyRules: deadProxy, proxyBypassRules: '<-loopback>' });
}
