import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFile, screenshot, visibleText, type WindowTests } from '../../host/window.ts';

export const tests: WindowTests = {
  'opens a sample and shows its text': async (window) => {
    const [name = ''] = (await readdir(window.workspace)).filter((file) => /\.(md|txt|fazhi)$/.test(file)).sort();
    const firstLine = /\S.*/.exec(await readFile(join(window.workspace, name), 'utf8'))?.[0] ?? '';
    await openFile(window, name);
    const text = await visibleText(window);
    assert.ok(firstLine !== '' && text.includes(firstLine.trim()), `${firstLine} is not in view:\n${text}`);
    await screenshot(window, 'smoke');
  },
};
