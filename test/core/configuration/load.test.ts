import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { excluder, findConfiguration, loadConfiguration } from '../../../src/core/configuration/load.ts';
import { configurationPaths, resolveFrom } from '../../../src/core/configuration/paths.ts';

const NAME = '.fazhi-report.jsonc';

/** What holds for a file among others, which lie in memory; the folder that is open is /w. */
async function found(files: Readonly<Record<string, string>>, path: string) {
  const { settings, files: read, isExcluded } = await findConfiguration(path, '/w', async (each) => files[each]);
  const mistakes = read.flatMap((file) => file.mistakes.map(({ message }) => `${file.path}: ${message}`));
  return { settings, mistakes, isExcluded, paths: read.map((file) => file.path) };
}

describe('the configuration of a file', () => {
  it('is the nearest one above it', async () => {
    const files = { [`/w/${NAME}`]: '{"stage": "draft"}', [`/w/a/${NAME}`]: '{"stage": "review"}' };
    assert.equal((await found(files, '/w/a/b/x.md')).settings.stage, 'review');
    assert.equal((await found(files, '/w/c/x.md')).settings.stage, 'draft');
  });

  it('lies never outside the folder that is open', async () => {
    assert.deepEqual((await found({ [`/${NAME}`]: '{"stage": "draft"}' }, '/w/a/x.md')).paths, []);
    assert.deepEqual(configurationPaths('/w/a/x.md', '/w'), [`/w/a/${NAME}`, `/w/${NAME}`]);
    assert.deepEqual(configurationPaths('/wo/x.md', '/w'), []);
    assert.deepEqual(configurationPaths('/a/x.md', ''), [`/a/${NAME}`, `/${NAME}`]);
  });

  it('goes before what it builds on', async () => {
    const { settings, mistakes } = await found(
      {
        [`/w/a/${NAME}`]: '{"extends": "../base.jsonc", "rules": {"spacing": "off"}, "words": ["甲乙"]}',
        '/w/base.jsonc': '{"stage": "draft", "rules": {"spacing": "error", "punctuation": "info"}, "words": ["丙丁"]}',
      },
      '/w/a/x.md',
    );
    assert.deepEqual(mistakes, []);
    assert.equal(settings.stage, 'draft');
    assert.deepEqual(settings.rules, { spacing: 'off', punctuation: 'info' });
    assert.deepEqual(settings.words, ['甲乙', '丙丁']);
  });

  it('may name the parts of a report, which then go before those it builds on', async () => {
    const own = '{"profile": {"parts": ["achievements", {"heading": "普法情况"}]}}';
    const partsFor = async (text: string) => {
      const files = { [`/w/a/${NAME}`]: text, '/w/b.jsonc': own };
      const { settings, mistakes } = await found(files, '/w/a/x.md');
      return [settings.profile?.parts.map(({ id }) => id), mistakes.map((said) => said.replace(/^.*: /, ''))];
    };
    const five = ['achievements', 'problems', 'leadership', 'plan', 'other'];
    assert.deepEqual(await partsFor('{}'), [undefined, []]);
    assert.deepEqual(await partsFor('{"extends": "../b.jsonc"}'), [['achievements', 'own-普法情况'], []]);
    assert.deepEqual(await partsFor('{"extends": "../b.jsonc", "profile": "rule-of-law"}'), [five, []]);
    assert.deepEqual(await partsFor('{"profile": {"parts": ["plan", "plans", {"part": "plan"}, 1]}}'), [
      ['plan'],
      [
        '不能是“plans”，可以写："achievements"、"problems"、"leadership"、"plan"、"other"',
        '这里还要写 "heading"',
        '这里要写"achievements"、"problems"、"leadership"、"plan"、"other"，或者若干项，用 { } 括起来',
      ],
    ]);
  });

  it('builds on nothing that is missing, outside, no relative path, or itself', async () => {
    const told = async (target: string, more: Readonly<Record<string, string>> = {}) => {
      const own = `{"stage": "draft", "extends": ${JSON.stringify(target)}}`;
      const { settings, mistakes } = await found({ [`/w/${NAME}`]: own, ...more }, '/w/x.md');
      assert.equal(settings.stage, 'draft');
      return mistakes;
    };
    assert.deepEqual(await told('b.jsonc'), [`/w/${NAME}: 找不到“b.jsonc”这个文件`]);
    const outside = await told('../b.jsonc', { '/b.jsonc': '{"words": ["甲乙"]}' });
    assert.deepEqual(outside, [`/w/${NAME}: “../b.jsonc”在打开的文件夹外面，没有采用`]);
    for (const absolute of ['/w/b.jsonc', 'C:\\b.jsonc', 'https://a/b.jsonc', '../../../b.jsonc'])
      assert.match((await told(absolute, { '/w/b.jsonc': '{}' })).join(), /要写相对这个文件的路径/);
    assert.deepEqual(await told(`./${NAME}`), [`/w/${NAME}: 转了一圈又回到“./${NAME}”，没有采用`]);
    const round = await told('b.jsonc', { '/w/b.jsonc': `{"extends": "${NAME}"}` });
    assert.deepEqual(round, [`/w/b.jsonc: 转了一圈又回到“${NAME}”，没有采用`]);
  });

  it('tells the mistakes of every file it is made of, each with its file', async () => {
    const files = { [`/w/${NAME}`]: '{"extends": "b.jsonc", "stag": 1}', '/w/b.jsonc': '{"words": 1}' };
    const { mistakes } = await found(files, '/w/x.md');
    assert.deepEqual(
      mistakes.map((mistake) => mistake.split(':')[0]),
      [`/w/${NAME}`, '/w/b.jsonc'],
    );
  });

  it('is none where there is no such file', async () => {
    assert.equal(await loadConfiguration('/w/a.jsonc', '/w', async () => undefined), undefined);
    const { settings, isExcluded } = await found({}, '/w/a.md');
    assert.deepEqual([settings, isExcluded('/w/a.md')], [{}, false]);
  });

  it('excludes by patterns as seen from the file that holds them', async () => {
    const { isExcluded } = await found(
      {
        [`/w/a/${NAME}`]: '{"extends": "../b.jsonc", "exclude": ["附件/**"]}',
        '/w/b.jsonc': '{"exclude": ["*.草稿.md"]}',
      },
      '/w/a/x.md',
    );
    const excluded = ['/w/a/附件/x.md', '/w/附件/x.md', '/w/a/c/x.草稿.md', '/w/a/x.md'].map(isExcluded);
    assert.deepEqual(excluded, [true, false, true, false]);
    assert.equal(excluder('/w')('/w/x.md'), false);
  });
});

describe('a relative path', () => {
  it('means a place seen from a folder', () => {
    assert.equal(resolveFrom('/w/a', '..\\b/./c.jsonc'), '/w/b/c.jsonc');
    assert.equal(resolveFrom('/w', '../../c'), undefined);
  });
});
