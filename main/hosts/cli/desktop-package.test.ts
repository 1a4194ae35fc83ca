// The configuration of the desktop package, before there is a window to pack: valid, and shut where it must be.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '../../..');

describe('the desktop package', () => {
  it('has a configuration that its builder accepts, with every fuse that hardens it', () => {
    const script = `
      const { validateConfiguration } = require('app-builder-lib/out/util/config/config.js');
      const { DebugLogger } = require('builder-util');
      const configuration = require('js-yaml').load(require('node:fs').readFileSync('electron-builder.yml', 'utf8'));
      validateConfiguration(configuration, new DebugLogger(false)).then(() => console.log(JSON.stringify(configuration)));`;
    const configuration: unknown = JSON.parse(
      execFileSync(process.execPath, ['-e', script], { cwd: project, encoding: 'utf8' }),
    );
    expect(configuration).toMatchObject({
      publish: null,
      npmRebuild: false,
      asarUnpack: expect.arrayContaining(['**/*.node', '**/*.ttf']),
      electronFuses: {
        runAsNode: false,
        enableNodeOptionsEnvironmentVariable: false,
        enableNodeCliInspectArguments: false,
        enableCookieEncryption: true,
        enableEmbeddedAsarIntegrityValidation: true,
        onlyLoadAppFromAsar: true,
        grantFileProtocolExtraPrivileges: false,
      },
    });
  });
});
