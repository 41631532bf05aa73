import { corpusTexts } from '../corpus.ts';
import { type Checked, checkText, placeOf } from './check.ts';
import { readGolden } from './golden.ts';
import { type Judged, judgementOf, type Place, readJudged, withoutFinding } from './judged.ts';
import { type Scored, scoreReport } from './score.ts';

/** A finding and what somebody said of it. */
export interface Read {
  readonly place: Place;
  readonly judged: Judged | undefined;
}

/** All that is measured on the corpus. */
export interface Result {
  readonly scored: readonly Scored[];
  readonly extras: readonly Read[];
  readonly traps: number;
  readonly noise: readonly (Read & { readonly trap: string })[];
  /** Errors and warnings in the seven further reports. */
  readonly further: readonly Read[];
  /** Findings in documents that are no such reports. */
  readonly foreign: readonly Place[];
  /** Judgements of findings that are no longer made. */
  readonly stale: readonly Judged[];
}

/** Checks the whole corpus; it must be there. */
export function measure(): Result {
  const golden = readGolden();
  const scores = corpusTexts('seeds').map((text) => scoreReport(checkText(text), golden));
  const [accepted, judged, silent] = [
    readJudged('accepted.json'),
    readJudged('judged.json'),
    readJudged('silent.json'),
  ];
  const extras = scores.flatMap((score) => score.extras);
  const noise = scores.flatMap((score) => score.noise);
  const further = corpusTexts('reports').flatMap((text) => places(checkText(text)).filter(isLoud));
  return {
    scored: scores.flatMap((score) => score.scored),
    extras: extras.map((place) => ({ place, judged: judgementOf(place, accepted) })),
    traps: golden.filter(({ severity }) => severity === 'none').length,
    noise: noise.map((place) => ({ place, judged: judgementOf(place, silent), trap: place.trap })),
    further: further.map((place) => ({ place, judged: judgementOf(place, judged) })),
    foreign: corpusTexts('negative').flatMap((text) => places(checkText(text))),
    stale: [...withoutFinding(accepted, extras), ...withoutFinding(silent, noise), ...withoutFinding(judged, further)],
  };
}

function places(checked: Checked): readonly Place[] {
  return checked.findings.map((finding) => placeOf(checked, finding));
}

function isLoud(place: Place): boolean {
  return place.severity !== 'info';
}
