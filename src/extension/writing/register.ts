import * as vscode from 'vscode';
import type { Reports } from '../reports.ts';
import { registerCodeLens } from './code-lens.ts';
import { registerCompletion } from './completion.ts';
import { registerFixAll } from './fix-all.ts';
import { registerFixRule } from './fix-rule.ts';
import { registerFormat } from './format.ts';
import { registerHover } from './hover.ts';
import { registerInlayHints } from './inlay-hints.ts';
import { rememberReadings } from './last-readings.ts';
import { registerMoveSection } from './move-section.ts';
import { registerRenumber } from './renumber.ts';

/** Starts what helps while a report is written. */
export function registerWriting(reports: Reports): vscode.Disposable {
  const readings = rememberReadings(reports);
  return vscode.Disposable.from(
    readings,
    registerCompletion(readings),
    registerHover(readings),
    registerCodeLens(reports, readings),
    registerInlayHints(reports, readings),
    registerFixAll(reports),
    registerFixRule(reports),
    registerFormat(reports),
    registerRenumber(reports),
    registerMoveSection(reports),
  );
}
