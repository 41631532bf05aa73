import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes a server that keeps its data in that folder show the extension in Chinese, and returns the flags to start it with.
 * VS Code picks a language only where a language pack offers it, so here is one that translates nothing of VS Code itself.
 */
export async function speakChinese(dataFolder: string): Promise<readonly string[]> {
  const folder = join(dataFolder, 'data');
  const messages = join(folder, 'zh-cn.json');
  const pack = {
    hash: 'empty',
    label: '中文',
    extensions: [{ extensionIdentifier: { id: 'fazhi-report.zh-cn' }, version: '1.0.0' }],
    translations: { vscode: messages },
  };
  await mkdir(folder, { recursive: true });
  await writeFile(messages, JSON.stringify({ version: '1.0.0', contents: {} }));
  await writeFile(join(folder, 'languagepacks.json'), JSON.stringify({ 'zh-cn': pack }));
  return ['--locale', 'zh-cn'];
}
