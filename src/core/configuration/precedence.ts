import type { OwnNames, Settings } from '../model/settings.ts';

/** Where something can be decided. */
export interface Layers {
  readonly commandLine?: Settings;
  readonly file?: Settings;
  readonly editor?: Settings;
  readonly byDefault?: Settings;
}

/** What holds: the command line before the configuration file, that before the editor's settings, those before the defaults. */
export function decide({ commandLine = {}, file = {}, editor = {}, byDefault = {} }: Layers): Settings {
  return [commandLine, file, editor, byDefault].reduceRight((far, near) => over(near, far));
}

/**
 * Settings in which the nearer go before the farther: a stage, a profile, the level of a rule, a term with the same wrong form. Words and names
 * of both are known.
 */
export function over(near: Settings, far: Settings): Settings {
  const stage = near.stage ?? far.stage;
  const profile = near.profile ?? far.profile;
  const wrong = new Set(near.terms?.map((term) => term.wrong));
  return {
    ...(stage === undefined ? {} : { stage }),
    ...(profile === undefined ? {} : { profile }),
    rules: { ...far.rules, ...near.rules },
    repair: { ...far.repair, ...near.repair },
    terms: [...(near.terms ?? []), ...(far.terms?.filter((term) => !wrong.has(term.wrong)) ?? [])],
    words: union(near.words, far.words),
    names: overNames(near.names ?? {}, far.names ?? {}),
  };
}

function overNames(near: OwnNames, far: OwnNames): OwnNames {
  const named = new Set(near.leaders?.map(({ name }) => name));
  return {
    office: union(near.office, far.office),
    leaders: [...(near.leaders ?? []), ...(far.leaders?.filter(({ name }) => !named.has(name)) ?? [])],
    plans: union(near.plans, far.plans),
  };
}

function union(near: readonly string[] = [], far: readonly string[] = []): readonly string[] {
  return [...new Set([...near, ...far])];
}
