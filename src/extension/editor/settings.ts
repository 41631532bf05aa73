import * as vscode from 'vscode';
import { LANGUAGE_WISHES, type Language, languageFor } from '../../core/model/language.ts';
import { RULE_LEVELS, type RuleLevel, type Settings } from '../../core/model/settings.ts';
import { STAGE_WISHES, type StageWish } from '../../core/model/stage.ts';

/** The section of the user's settings that is ours. */
const SECTION = 'fazhi-report';

/** What a user can turn off in a document: lenses above headings, hints behind years, the report language for plain text. */
export type Feature = 'codeLens' | 'inlayHints' | 'switchPlainText';

/** When a report is checked: while somebody types, when it is opened and saved, or when the user asks. */
const CHECK_MODES = ['onType', 'onSave', 'manual'] as const;
export type CheckMode = (typeof CHECK_MODES)[number];

/** Whether reports are checked in this window; their structure is read in any case. */
export function isCheckingOn(): boolean {
  return vscode.workspace.getConfiguration(SECTION).get('enable', true);
}

/** Turns checking on or off where the user has decided it before: in this workspace, or everywhere. */
export function turnChecking(on: boolean): void {
  const configuration = vscode.workspace.getConfiguration(SECTION);
  const { Global, Workspace } = vscode.ConfigurationTarget;
  const isOfWorkspace = configuration.inspect('enable')?.workspaceValue !== undefined;
  void configuration.update('enable', on, isOfWorkspace ? Workspace : Global);
}

/** Whether a feature is on there. */
export function isOn(feature: Feature, scope: vscode.ConfigurationScope): boolean {
  return vscode.workspace.getConfiguration(SECTION, scope).get(feature, true);
}

/** Reads when reports are checked; without a wish of the user while somebody types. */
export function checkMode(): CheckMode {
  const wished = vscode.workspace.getConfiguration(SECTION).get<unknown>('check');
  return CHECK_MODES.find((mode) => mode === wished) ?? 'onType';
}

/** The language the interface speaks in this window. */
export function language(): Language {
  const wished = vscode.workspace.getConfiguration(SECTION).get<unknown>('language');
  return languageFor(LANGUAGE_WISHES.find((wish) => wish === wished) ?? 'auto', vscode.env.language);
}

/** What the user wants of a report's stage and of each rule there; what is no stage or level is passed over. */
export function checkSettings(scope: vscode.ConfigurationScope): Settings {
  const configuration = vscode.workspace.getConfiguration(SECTION, scope);
  const stage = stageIn(configuration.get<unknown>('stage'));
  const rules = Object.entries(configuration.get<object | null>('rules') ?? {}).filter(isLevelled);
  const repair = Object.entries(configuration.get<object | null>('repair') ?? {}).filter(isYesOrNo);
  return { stage, rules: Object.fromEntries(rules), repair: Object.fromEntries(repair) };
}

function stageIn(value: unknown): StageWish {
  return STAGE_WISHES.find((wish) => wish === value) ?? 'auto';
}

function isLevelled(entry: readonly [string, unknown]): entry is [string, RuleLevel] {
  return RULE_LEVELS.some((level) => level === entry[1]);
}

function isYesOrNo(entry: readonly [string, unknown]): entry is [string, boolean] {
  return typeof entry[1] === 'boolean';
}

/** Writes down for all reports of a user what they make of a rule (by its id), and leaves what they made of others. */
export async function setForRule(key: 'rules' | 'repair', rule: string, value: RuleLevel | boolean): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(SECTION);
  const { globalValue } = configuration.inspect<Record<string, unknown>>(key) ?? {};
  await configuration.update(key, { ...globalValue, [rule]: value }, vscode.ConfigurationTarget.Global);
}

/** Every setting of ours as it is in this window. */
export function settingsInUse(): Readonly<Record<string, unknown>> {
  return { ...vscode.workspace.getConfiguration().get<Record<string, unknown>>(SECTION) };
}

/** Calls back when any setting of ours changed, or only when that one did. */
export function onDidChangeSettings(listener: () => void, only?: Feature): vscode.Disposable {
  const section = only === undefined ? SECTION : `${SECTION}.${only}`;
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(section)) listener();
  });
}
