// What this version of Electron knows, by its types: a newer one with more permissions, wishes or fuses fails here until somebody has looked at them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#main/testing/architecture/project-files.ts';

const types = readFileSync(join(projectRoot, 'node_modules/electron/electron.d.ts'), 'utf8');

/** Names of the members of an interface or class of Electron's types, once each. */
function members(kind: 'interface' | 'class', name: string): readonly string[] {
  const start = types.search(new RegExp(`\\n  ${kind} ${name}\\b`));
  const text = types.slice(start, types.indexOf('\n  }\n', start));
  const found = [...text.matchAll(/^ {4}(?:static )?(\w+)\??[(:]/gm)].map(([, member = '']) => member);
  return [...new Set(found)].sort();
}

describe('this version of Electron', () => {
  it('has no wish for a page that nobody has looked at', () => {
    expect(members('interface', 'WebPreferences').join(' ')).toMatchInlineSnapshot(
      `"accessibleTitle additionalArguments allowRunningInsecureContent autoplayPolicy backgroundThrottling contextIsolation defaultEncoding defaultFontFamily defaultFontSize defaultMonospaceFontSize devTools disableBlinkFeatures disableDialogs disableHtmlFullscreenWindowResize disableWakeLocks enableBlinkFeatures enableDeprecatedPaste enablePreferredSizeMode enableWebSQL experimentalFeatures focusOnNavigation imageAnimationPolicy images javascript minimumFontSize navigateOnDragDrop nodeIntegration nodeIntegrationInSubFrames nodeIntegrationInWorker offscreen partition plugins preload safeDialogs safeDialogsMessage sandbox scrollBounce session spellcheck textAreasAreResizable transparent v8CacheOptions webSecurity webgl webviewTag zoomFactor zoomMode"`,
    );
  });

  it('has no way into or out of a session that nobody has looked at', () => {
    const doors = members('class', 'Session').filter((name) => /^(?:set|register|load|enable|allow)/.test(name));
    expect(doors.join(' ')).toMatchInlineSnapshot(
      `"allowNTLMCredentialsForDomains enableNetworkEmulation loadExtension registerLocalAIHandler registerPreloadScript setBluetoothPairingHandler setCertificateVerifyProc setCodeCachePath setDevicePermissionHandler setDisplayMediaRequestHandler setDownloadPath setPermissionCheckHandler setPermissionRequestHandler setPreloads setProxy setSSLConfig setSpellCheckerDictionaryDownloadURL setSpellCheckerEnabled setSpellCheckerLanguages setUSBProtectedClassesHandler setUserAgent"`,
    );
  });

  it('has no permission that nobody has looked at', () => {
    const line = /setPermissionCheckHandler\(handler: .*permission: ([^,]+),/.exec(types)?.[1] ?? '';
    expect([...line.matchAll(/'([^']+)'/g)].map(([, name]) => name).join(' ')).toMatchInlineSnapshot(
      `"ar automatic-fullscreen background-fetch background-sync captured-surface-control clipboard-read clipboard-sanitized-write deprecated-sync-clipboard-read display-capture fileSystem fullscreen geolocation geolocation-approximate hand-tracking hid idle-detection keyboardLock local-fonts local-network local-network-access loopback-network media mediaKeySystem midi midiSysex nfc notifications openExternal payment-handler periodic-background-sync persistent-storage pointerLock screen-wake-lock sensors serial smart-card speaker-selection storage-access system-wake-lock top-level-storage-access usb vr web-app-installation web-printing window-management unknown"`,
    );
  });

  it('has no fuse that nobody has looked at', () => {
    expect(
      Object.keys(FuseV1Options)
        .filter((name) => Number.isNaN(Number(name)))
        .join(' '),
    ).toMatchInlineSnapshot(
      `"RunAsNode EnableCookieEncryption EnableNodeOptionsEnvironmentVariable EnableNodeCliInspectArguments EnableEmbeddedAsarIntegrityValidation OnlyLoadAppFromAsar LoadBrowserProcessSpecificV8Snapshot GrantFileProtocolExtraPrivileges WasmTrapHandlers"`,
    );
  });
});
