import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { OWN_SUFFIXES, REPORT_SUFFIXES } from '../src/core/reading/suffixes.ts';
import { RULES } from '../src/core/rules/index.ts';
import * as commandIds from '../src/extension/editor/commands.ts';

const root = join(import.meta.dirname, '..');
const readText = (name: string): string => readFileSync(join(root, name), 'utf8');
const manifest = JSON.parse(readText('package.json'));
const english: Readonly<Record<string, string>> = JSON.parse(readText('package.nls.json'));
const chinese: Readonly<Record<string, string>> = JSON.parse(readText('package.nls.zh-cn.json'));
const { contributes } = manifest;

const sources = readdirSync(join(root, 'src/extension'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readText(join('src/extension', name)))
  .join('\n');

describe('the manifest', () => {
  it('activates only with a language that a report can be in', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown', 'onLanguage:plaintext']);
    assert.ok(contributes.languages.some(({ id }: { readonly id: string }) => id === 'fazhi-report'));
  });

  it('gives our language to the files that are ours whatever they hold', () => {
    const [language] = contributes.languages;
    assert.deepEqual(
      language.extensions,
      OWN_SUFFIXES.map((suffix) => `.${suffix}`),
    );
    for (const suffix of [...OWN_SUFFIXES, ...REPORT_SUFFIXES]) {
      assert.ok(readText('README.md').includes(`\`.${suffix}\``), `README names no .${suffix}`);
    }
  });

  it('is agreed with by every source: suffixes are spelled in one place', () => {
    const folder = join(root, 'src');
    const spelling = REPORT_SUFFIXES.join('|');
    const listed = new RegExp(`(?:\\b(?:${spelling})\\b['"、.,|\\s]*){2}`);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name.endsWith('suffixes.ts')) continue;
      assert.doesNotMatch(readText(join('src', name)), listed, name);
    }
  });

  it('supports every kind of workspace, and both hosts with one bundle', () => {
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
    assert.equal(manifest.main, manifest.browser);
  });

  it('is checked against the types of the oldest VS Code it admits', () => {
    const [, minor] = /^\^(\d+\.\d+)\.0$/.exec(manifest.engines.vscode) ?? [];
    assert.equal(manifest.devDependencies['@types/vscode'], `${minor}.0`);
  });

  it('needs nothing at run time that is not in the bundle', () => {
    assert.equal(manifest.dependencies, undefined);
  });
});

describe('commands', () => {
  const ids: readonly string[] = contributes.commands.map(({ command }: { readonly command: string }) => command);

  it('each have a title in both languages and the common category', () => {
    for (const { command, title, category } of contributes.commands) {
      const key = /^%(.+)%$/.exec(title)?.[1] ?? '';
      assert.match(chinese[key] ?? '', /^[^(]*\p{Script=Han}[^(]*$/u, command);
      // Without a language pack the palette must find them in Chinese, too.
      assert.match(english[key]?.replace(chinese[key] ?? '', '') ?? '', /^ \([\p{Script=Latin} …-]+\)$/u, command);
      assert.equal(category, '%category%');
    }
    assert.equal(new Set(ids).size, ids.length);
  });

  it('are those that the extension lists, but for the few nobody sees', () => {
    const listed: readonly string[] = Object.values(commandIds);
    const unseen = ['goToRow', 'selectMissingPart', 'tickOff', 'goToPlace', 'goToCompared', 'goToTodo'].map(
      (name) => `fazhi-report.${name}`,
    );
    assert.deepEqual([...listed].sort(), [...ids, ...unseen].sort());
    for (const name of Object.keys(commandIds)) {
      assert.match(sources, new RegExp(`(?:registerCommand|move|walk)\\(\\s*${name},`), name);
    }
  });

  it('are offered by what the extension tells of', () => {
    const conditions = [...JSON.stringify(contributes).matchAll(/"when":"([^"]*)"/g)].map((match) => match[1] ?? '');
    const ticks = [...JSON.stringify(contributes).matchAll(/(?<=onContext:)[\w.-]+/g)].map(([key]) => key);
    const keys = new Set(
      conditions.flatMap((condition) => condition.match(/(?<![=.\w-] ?)fazhi-report\.\w+/g) ?? []).concat(ticks),
    );
    assert.deepEqual([...keys].sort(), [...new Set(sources.match(/(?<=setContext\(')[^']+/g))].sort());
  });

  it('in menus and key bindings all exist', () => {
    const items = [...Object.values<readonly { readonly command: string }[]>(contributes.menus).flat()];
    for (const { command } of [...items, ...contributes.keybindings]) assert.ok(ids.includes(command), command);
  });

  it('have key bindings that are bound to a report', () => {
    for (const { command, when } of contributes.keybindings) assert.match(when, /fazhi-report/, command);
  });

  it('have Cmd on macOS for Ctrl elsewhere, as the README says', () => {
    for (const { key, mac = key } of contributes.keybindings) {
      assert.deepEqual(mac.split('+').sort(), key.replace('ctrl', 'cmd').split('+').sort());
    }
  });
});

describe('settings', () => {
  const { properties } = contributes.configuration;

  it('are at most ten, each with default, scope and description, and in use', () => {
    assert.ok(Object.keys(properties).length <= 10);
    for (const [name, setting] of Object.entries<Record<string, unknown>>(properties)) {
      assert.ok('default' in setting && 'scope' in setting && 'markdownDescription' in setting, name);
      const [, key] = /^fazhi-report\.(.+)$/.exec(name) ?? [];
      assert.match(sources, new RegExp(`'${key}'`), name);
    }
  });
});

describe('the walkthrough', () => {
  const [walkthrough] = contributes.walkthroughs;
  const ids: readonly string[] = contributes.commands.map(({ command }: { readonly command: string }) => command);
  const nls = (key: string) => [english, chinese].map((texts) => texts[key.slice(1, -1)] ?? '');

  it('has four to six steps, each with a picture, words for those who cannot see it, and something that completes it', () => {
    assert.ok(walkthrough.steps.length >= 4 && walkthrough.steps.length <= 6);
    for (const { id, media, completionEvents } of walkthrough.steps) {
      assert.match(readText(media.svg), /^<svg [^>]*viewBox=[\s\S]*var\(--vscode-/, id);
      for (const text of nls(media.altText)) assert.ok(text.length > 10, id);
      assert.ok(completionEvents.length > 0, id);
    }
  });

  it('is there in the language of the interface, with the same steps', () => {
    const [, other] = contributes.walkthroughs;
    const asEnglish = JSON.parse(JSON.stringify(walkthrough).replaceAll('%walkthrough.', '%english.walkthrough.'));
    assert.deepEqual(other.steps, asEnglish.steps);
    assert.deepEqual(
      [walkthrough.when, other.when],
      ["config.fazhi-report.language != 'en'", "config.fazhi-report.language == 'en'"],
    );
  });

  it('ticks no step off because a button was pressed, only because it did something', () => {
    const events = walkthrough.steps.flatMap(
      ({ completionEvents }: { readonly completionEvents: readonly string[] }) => completionEvents,
    );
    for (const event of events) assert.match(event, /^(?:onContext|onView):fazhi-report\./);
  });

  it('leads only to commands that exist', () => {
    // ?[] keeps VS Code from putting the key of the command below the button, in a line that does not fit the card.
    const links = [...Object.values(english), ...Object.values(chinese)].flatMap((text) => [
      ...text.matchAll(/\(command:([^)?]+)(?:\?%5B%5D)?\)/g),
    ]);
    const named = links.map((link) => link[1] ?? '');
    for (const command of named) assert.ok(ids.includes(command) || command === 'fazhi-report.outline.focus', command);
    assert.ok(named.length >= 8);
  });
});

describe('texts', () => {
  it('of the manifest are there in both languages, and none is unused', () => {
    const used = [...readText('package.json').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? '');
    assert.deepEqual(Object.keys(english).sort(), [...new Set(used)].sort());
    assert.deepEqual(Object.keys(chinese).sort(), [...new Set(used)].sort());
  });

  it('of the interface are there in Chinese, with the same places to fill in, and none is unused', () => {
    const bundle: Readonly<Record<string, string>> = JSON.parse(readText('l10n/bundle.l10n.zh-cn.json'));
    const used = [...sources.matchAll(/\bt\(\s*(['"])(.*?)\1/g)].map((match) => match[2] ?? '');
    assert.equal(used.length, sources.match(/(?<!function )\bt\(/g)?.length, 'a text that is not written out');
    assert.deepEqual(Object.keys(bundle).sort(), [...new Set(used)].sort());
    const places = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();
    for (const [text, translation] of Object.entries(bundle)) assert.deepEqual(places(translation), places(text));
  });

  it('of the interface follow our setting, where those of `vscode.l10n` follow the display language alone', () => {
    assert.doesNotMatch(sources, /vscode\.l10n/, 'use t() of src/extension/editor/l10n.ts');
  });
});

describe('rules', () => {
  it('each have a title in English as well', () => {
    const titles: Readonly<Record<string, string>> = JSON.parse(readText('l10n/rules.en.json'));
    assert.deepEqual(
      Object.keys(titles),
      RULES.map(({ id }) => id),
    );
    for (const title of Object.values(titles)) assert.match(title, /^[A-Z][\p{Script=Latin} ,()-]+$/u);
  });
});
