import type { Profile } from '../model/profile.ts';
import type { Report, Syntax } from '../model/report.ts';
import { mayBeReport } from './candidate.ts';
import { parse } from './parse.ts';
import { isReport } from './recognize.ts';

/**
 * Which documents are ours: one that its language in the editor or its name declares a report, whatever it holds; any other only
 * when its text is one.
 */
export function isOurs(report: Report, isDeclared: boolean, name = ''): boolean {
  return isDeclared || isReport(report, report.profile, name);
}

/** Reads a text if it is ours, else gives undefined; what cannot be a report is not even read. `name` is the file's, folders and all, if it has one. */
export function parseOurs(
  text: string,
  syntax: Syntax,
  isDeclared: boolean,
  name = '',
  profile?: Profile,
): Report | undefined {
  if (!isDeclared && !mayBeReport(text, profile)) return undefined;
  const report = parse(text, syntax, profile);
  return isOurs(report, isDeclared, name) ? report : undefined;
}
