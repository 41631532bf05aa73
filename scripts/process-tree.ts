import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onWindows } from './process.ts';

/**
 * Ties a child started with `detached` to us: when we end, by any signal that can be caught, it ends too. So it does when
 * our parent goes: npm passes SIGTERM on to the shell between us, which dies of it without a word.
 */
export function endWithUs(child: ChildProcess): void {
  process.once('exit', () => {
    if (isRunning(child)) signalTree(child.pid, 'SIGTERM');
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.exit(143), 500).unref();
}

/** Ends such a child, and whatever it started in turn, also what left its process group. */
export async function endTree(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  const { pid } = child;
  const ended = once(child, 'exit');
  signalTree(pid, 'SIGTERM');
  const patience = setTimeout(() => signalTree(pid, 'SIGKILL'), 3000);
  await ended;
  clearTimeout(patience);
}

function isRunning(child: ChildProcess): child is ChildProcess & { readonly pid: number } {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

function signalTree(pid: number, signal: NodeJS.Signals): void {
  if (onWindows) {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f']);
    return;
  }
  for (const target of [...descendants(pid), -pid]) {
    try {
      process.kill(target, signal);
    } catch {
      // It has ended by itself.
    }
  }
}

function descendants(pid: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const [child, parent] of processTable()) children.set(parent, [...(children.get(parent) ?? []), child]);
  const found: number[] = [];
  const visit = (parent: number) => {
    for (const child of children.get(parent) ?? []) {
      found.push(child);
      visit(child);
    }
  };
  visit(pid);
  return found;
}

function processTable(): readonly (readonly [pid: number, parent: number])[] {
  try {
    const lines = execFileSync('ps', ['-Ao', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
    return lines.map((line) => line.trim().split(/\s+/).map(Number)).map(([pid = 0, parent = 0]) => [pid, parent]);
  } catch {
    return []; // No `ps` here (a slim container): the process group alone has to do.
  }
}
