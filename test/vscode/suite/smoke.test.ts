import { describe, it } from 'mocha';
import { extensions, version, workspace } from 'vscode';
import * as assert from './assert.ts';
import { host, intendedPlace } from './place.ts';

describe('the extension host', () => {
  it('is the one that was asked for', async () => {
    const intended = await intendedPlace();
    assert.equal(host, intended.host ?? host);
    assert.equal(version, intended.vscode ?? version);
    assert.equal(typeof process === 'undefined', host === 'worker');
    assert.equal(workspace.workspaceFolders?.[0]?.uri.scheme === 'file', typeof process !== 'undefined');
  });

  it('activates the extension', async () => {
    const extension = extensions.getExtension('fazhi-report.fazhi-report');
    assert.ok(extension, 'the extension is not there');
    await extension.activate();
    assert.ok(extension.isActive, 'the extension is not active');
  });
});
