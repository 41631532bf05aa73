import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, it } from 'mocha';
import { removeLeftovers, temporaryIn } from '../../../src/cli/files/temporary.ts';
import { createFile, replaceFile } from '../../../src/cli/files/write.ts';
import { buildOnce, bundle } from '../bundle.ts';
import { needs, needsLinux, needsRoot, needsShell } from '../needs.ts';
import { folderWith } from '../terminal.ts';
import { MEMBER, OWNER, ROOT, runFor, STRANGER, sharedFolder, type User } from '../users.ts';
import { CLEAN, WARNED } from '../variants.ts';

const FIX = ['lint', '--fix', 'a.txt'];
const NEW = ['new', '--year', '2025', '--organ', '云岫县水利局', '--force', '-o', 'a.txt'];

/** What must stay of a file: owner, group, mode, links. */
function standing(path: string) {
  const { uid, gid, mode, nlink } = statSync(path);
  return { uid, gid, mode: mode & 0o7777, nlink };
}

/** Runs a command that must leave the file alone, and says so in one sentence. */
function assertLeftAlone(user: User, args: readonly string[], folder: string, says: RegExp): void {
  const path = join(folder, 'a.txt');
  const before = standing(path);
  const { code, err } = runFor(user, args, folder);
  assert.equal(code, 2, err);
  assert.match(err, says);
  assert.equal(err.trim().split('\n').length, 1, err);
  assert.deepEqual(standing(path), before);
  assert.equal(readFileSync(path, 'utf8'), WARNED);
  assert.deepEqual(readdirSync(folder), ['a.txt']);
}

describe('a file that is repaired', () => {
  buildOnce();

  for (const [name, user, file] of [
    ['root, and a colleague’s it is', ROOT, OWNER],
    ['its owner', OWNER, OWNER],
    ['its owner, alone in his group', STRANGER, STRANGER],
  ] as const) {
    it(`keeps owner, group and mode: ${name}`, function () {
      needsRoot(this);
      for (const mode of [0o660, 0o666, 0o640, 0o600]) {
        const folder = sharedFolder({ 'a.txt': WARNED }, 0o2775, mode, file);
        const { code, err } = runFor(user, FIX, folder);
        assert.deepEqual([code, err], [0, 'a.txt：已自动修复 1 处\n']);
        assert.deepEqual(standing(join(folder, 'a.txt')), { ...file, mode, nlink: 1 });
        assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), CLEAN);
        assert.deepEqual(readdirSync(folder), ['a.txt']);
      }
    });
  }

  it('is left alone where its owner could not be kept: a member of the group', function () {
    needsRoot(this);
    const folder = () => sharedFolder({ 'a.txt': WARNED }, 0o2770, 0o660);
    assertLeftAlone(MEMBER, FIX, folder(), /^a\.txt：文件是别的用户的.*没有修改/);
    assertLeftAlone(MEMBER, NEW, folder(), /^a\.txt：文件是别的用户的.*没有修改/);
  });

  it('is left alone where its group could not be kept: an owner who left it', function () {
    needsRoot(this);
    const folder = sharedFolder({ 'a.txt': WARNED }, 0o755, 0o660);
    assertLeftAlone({ uid: OWNER.uid, gid: 2001 }, FIX, folder, /^a\.txt：文件属于您不在其中的组.*没有修改/);
  });

  it('is left alone where it may not be written, whatever the folder allows: a stranger', function () {
    needsRoot(this);
    const folder = () => sharedFolder({ 'a.txt': WARNED }, 0o777, 0o664);
    assertLeftAlone(STRANGER, FIX, folder(), /^a\.txt：没有修改：没有权限\n$/);
    assertLeftAlone(STRANGER, NEW, folder(), /^a\.txt：没有修改：没有权限\n$/);
  });

  it('is left alone where the folder may not be written', function () {
    needsRoot(this);
    const folder = sharedFolder({ 'a.txt': WARNED }, 0o755, 0o666);
    assertLeftAlone(STRANGER, FIX, folder, /^a\.txt：没有修改：没有权限\n$/);
  });

  it('cannot be read by a stranger: says so', function () {
    needsRoot(this);
    const folder = sharedFolder({ 'a.txt': WARNED }, 0o777, 0o600);
    assertLeftAlone(STRANGER, FIX, folder, /^a\.txt：没有权限\n$/);
  });

  it('is left alone where another name leads to it', async () => {
    const folder = folderWith({ 'a.txt': WARNED });
    linkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    const trouble = await replaceFile(join(folder, 'a.txt'), Buffer.from(WARNED), Buffer.from(CLEAN));
    assert.match(trouble ?? '', /硬链接.*没有修改/);
    assert.equal(statSync(join(folder, 'b.txt')).ino, statSync(join(folder, 'a.txt')).ino);
    assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), WARNED);
  });

  it('keeps its access control list and extended attributes', function () {
    const folder = folderWith({ 'a.txt': WARNED });
    const path = join(folder, 'a.txt');
    needs(this, setAttributes(path), 'python3, and a disk that keeps access lists');
    const before = listAttributes(path);
    assert.match(before, /posix_acl_access/);
    assert.equal(runFor(ROOT, FIX, folder).code, 0);
    assert.equal(readFileSync(path, 'utf8'), CLEAN);
    assert.equal(listAttributes(path), before);
  });

  it('is left alone where these cannot be kept', function () {
    needsLinux(this, 'cp --preserve');
    const folder = folderWith({ 'a.txt': WARNED, 'bin/cp': '#!/bin/sh\nexit 1\n' });
    chmodSync(join(folder, 'bin/cp'), 0o755);
    for (const path of [join(folder, 'bin'), '/nonexistent']) {
      const { status, stderr } = spawnSync(process.execPath, [bundle, ...FIX], {
        cwd: folder,
        env: { PATH: path },
        encoding: 'utf8',
      });
      assert.deepEqual([status, stderr], [2, 'a.txt：文件的附加权限或属性无法原样保留，没有修改\n']);
      assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), WARNED);
      assert.deepEqual(readdirSync(folder).sort(), ['a.txt', 'bin']);
    }
  });

  it('is replaced in one step: who has it open goes on reading what it was', async () => {
    const folder = folderWith({ 'a.txt': WARNED });
    const path = join(folder, 'a.txt');
    const open = openSync(path, 'r');
    assert.equal(await replaceFile(path, Buffer.from(WARNED), Buffer.from(CLEAN)), undefined);
    const old = Buffer.alloc(Buffer.byteLength(WARNED) + 10);
    const length = readSync(open, old, 0, old.length, 0);
    closeSync(open);
    assert.equal(old.subarray(0, length).toString(), WARNED);
    assert.equal(readFileSync(path, 'utf8'), CLEAN);
  });

  it('keeps a mode that the mask of the process would narrow', async () => {
    const mask = process.umask(0o077);
    try {
      const folder = folderWith({ 'a.txt': WARNED });
      chmodSync(join(folder, 'a.txt'), 0o664);
      assert.equal(await replaceFile(join(folder, 'a.txt'), Buffer.from(WARNED), Buffer.from(CLEAN)), undefined);
      assert.equal(standing(join(folder, 'a.txt')).mode, 0o664);
    } finally {
      process.umask(mask);
    }
  });

  it('is not touched when the disk is full', function () {
    needsShell(this);
    const folder = folderWith({ 'a.txt': WARNED.repeat(40) });
    const command = `ulimit -f 1; exec "${process.execPath}" "${bundle}" lint --fix a.txt`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 2, stderr);
    assert.match(stderr, /^a\.txt：.*没有修改/);
    assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), WARNED.repeat(40));
    assert.deepEqual(readdirSync(folder), ['a.txt']);
  });
});

describe('links', () => {
  buildOnce();

  it('to a file: it is repaired where it lies, and the link stays', () => {
    const folder = folderWith({ 'in/keep.png': '', 'out/a.txt': WARNED });
    symlinkSync('../out/a.txt', join(folder, 'in/link.txt'));
    const { code, err } = runFor(ROOT, ['lint', '--fix', 'in'], folder);
    assert.deepEqual([code, err], [0, 'in/link.txt：已自动修复 1 处\n']);
    assert.equal(readFileSync(join(folder, 'out/a.txt'), 'utf8'), CLEAN);
  });

  it('to a folder outside: nothing there is read or repaired, and that is said', () => {
    const folder = folderWith({ 'in/b.txt': CLEAN, 'out/a.txt': WARNED });
    symlinkSync('../out', join(folder, 'in/连到外面'), 'dir');
    const { code, out, err } = runFor(ROOT, ['lint', '--fix', 'in'], folder);
    assert.deepEqual([code, out], [0, '1 个文件，没有发现问题\n']);
    assert.equal(err, 'in/连到外面：这个链接通向所查文件夹的外面，没有进去检查\n');
    assert.equal(readFileSync(join(folder, 'out/a.txt'), 'utf8'), WARNED);
    assert.equal(runFor(ROOT, ['lint', '--fix', 'in/连到外面'], folder).code, 0);
    assert.equal(readFileSync(join(folder, 'out/a.txt'), 'utf8'), CLEAN, 'who names it means it');
  });
});

describe('what is left of a run that was killed', () => {
  buildOnce();

  it('is a file the next run removes; the report is what it was', async function () {
    needsLinux(this, 'cp --preserve');
    const folder = folderWith({ 'a.txt': WARNED, 'bin/cp': '#!/bin/sh\nsleep 20\n' });
    chmodSync(join(folder, 'bin/cp'), 0o755);
    const { PATH = '' } = process.env;
    const env = { PATH: `${join(folder, 'bin')}:${PATH}` };
    const child = spawn(process.execPath, [bundle, ...FIX], { cwd: folder, env, stdio: 'ignore', detached: true });
    const left = () => readdirSync(folder).filter((name) => name.startsWith('.fazhi-report-'));
    for (let tries = 0; left().length === 0 && tries < 400; tries += 1) await sleep(25);
    assert.equal(left().length, 1);
    process.kill(-(child.pid ?? assert.fail()), 'SIGKILL');
    await once(child, 'close');
    assert.deepEqual([left().length, readFileSync(join(folder, 'a.txt'), 'utf8')], [1, WARNED]);
    assert.equal(runFor(ROOT, FIX, folder).code, 0);
    assert.deepEqual([left(), readFileSync(join(folder, 'a.txt'), 'utf8')], [[], CLEAN]);
  });

  it('is told from what a process has in use, here or on another machine', async () => {
    const used = temporaryIn('/').slice(1);
    const dead = used.replace(`-${process.pid}-`, '-4194305-');
    const other = used.replace(/report-[0-9a-f]{8}-/, 'report-00000000-');
    assert.ok(!used.includes(hostname()), 'the name tells nobody which machine that is');
    const names = [used, dead, other, `${other}.old.tmp`, '.fazhi-report-1.tmp', '.fazhi-report.jsonc', 'a.tmp'];
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, ''])));
    mkdirSync(join(folder, '.fazhi-report-2.tmp'));
    const yesterday = Date.now() / 1000 - 25 * 3600;
    utimesSync(join(folder, `${other}.old.tmp`), yesterday, yesterday);
    await removeLeftovers(folder);
    assert.deepEqual(
      readdirSync(folder).sort(),
      [used, other, '.fazhi-report.jsonc', '.fazhi-report-2.tmp', 'a.tmp'].sort(),
    );
    await removeLeftovers(join(folder, 'nowhere'));
  });
});

describe('a file that is written anew', () => {
  it('is there whole, and takes no other’s place', async () => {
    const folder = folderWith({ 'b.txt': '旧' });
    await createFile(join(folder, 'a.txt'), Buffer.from('新'));
    await assert.rejects(createFile(join(folder, 'b.txt'), Buffer.from('新')), { code: 'EEXIST' });
    await assert.rejects(createFile(join(folder, 'c/d.txt'), Buffer.from('新')), { code: 'ENOENT' });
    symlinkSync('nowhere', join(folder, 'e.txt'));
    await assert.rejects(createFile(join(folder, 'e.txt'), Buffer.from('新')), { code: 'EEXIST' });
    assert.deepEqual(readdirSync(folder).sort(), ['a.txt', 'b.txt', 'e.txt']);
    assert.ok(!existsSync(join(folder, 'nowhere')));
    assert.deepEqual(
      ['a.txt', 'b.txt'].map((name) => readFileSync(join(folder, name), 'utf8')),
      ['新', '旧'],
    );
  });

  it('has the mode that the mask of the process gives', async () => {
    const folder = folderWith({});
    writeFileSync(join(folder, 'model.txt'), '');
    await createFile(join(folder, 'a.txt'), Buffer.from('新'));
    assert.equal(standing(join(folder, 'a.txt')).mode, standing(join(folder, 'model.txt')).mode);
  });
});

/** An access list with one more user in it (acl(5) as the kernel keeps it) and a note, by the tools that may be there. */
function setAttributes(path: string): boolean {
  const entries = [
    [1, 6, -1],
    [2, 4, 2003],
    [4, 4, -1],
    [16, 4, -1],
    [32, 0, -1],
  ] as const;
  const acl = Buffer.alloc(4 + entries.length * 8);
  acl.writeUInt32LE(2, 0);
  for (const [index, [tag, permissions, id]] of entries.entries()) {
    acl.writeUInt16LE(tag, 4 + index * 8);
    acl.writeUInt16LE(permissions, 6 + index * 8);
    acl.writeInt32LE(id, 8 + index * 8);
  }
  const script = `import os,sys
os.setxattr(sys.argv[1], 'user.note', b'x')
os.setxattr(sys.argv[1], 'system.posix_acl_access', bytes.fromhex(sys.argv[2]))`;
  return spawnSync('python3', ['-c', script, path, acl.toString('hex')]).status === 0;
}

function listAttributes(path: string): string {
  const script =
    'import os,sys\nfor n in sorted(os.listxattr(sys.argv[1])): print(n, os.getxattr(sys.argv[1], n).hex())';
  return spawnSync('python3', ['-c', script, path], { encoding: 'utf8' }).stdout;
}
