import type { Profile, ProfilePart } from '../model/profile.ts';
import type { PartId, PartPlace, Report, Section } from '../model/report.ts';
import type { Stage } from '../model/stage.ts';
import { topSections } from './sections.ts';
import { breaksOff } from './stage.ts';

/** A part of the profile that no section carries. */
export interface LackingPart {
  readonly part: ProfilePart;
  readonly place: PartPlace;
}

/** The parts of a profile that no section of a report carries, in its order. */
export function lackingParts(report: Report, profile: Profile): readonly LackingPart[] {
  return report.parts.flatMap((place): readonly LackingPart[] => {
    const part = profile.parts.find(({ id }) => id === place.part);
    return part === undefined || place.status === 'present' ? [] : [{ part, place }];
  });
}

/** What is still to come: in a draft all that is missing; in a text that breaks off what belongs behind its last part. */
export function notReached(
  report: Report,
  profile: Profile,
  stage: Stage,
  lacking: readonly LackingPart[],
): readonly LackingPart[] {
  if (stage === 'draft') return lacking.filter(({ place }) => place.status === 'missing');
  if (!breaksOff(report)) return [];
  const order = orderInUse(profile, topSections(report));
  const last = order.findLastIndex((id) =>
    report.parts.some(({ part, status }) => part === id && status === 'present'),
  );
  return lacking.filter(({ part }) => order.indexOf(part.id) > last);
}

/** Which parts stand beside the place of a missing one, by the order the report uses; undefined at its ends. */
export function neighboursOf(
  report: Report,
  profile: Profile,
  part: ProfilePart,
): { readonly above: ProfilePart | undefined; readonly below: ProfilePart | undefined } {
  const order = orderInUse(profile, topSections(report));
  const isThere = (id: PartId) => report.parts.some((place) => place.part === id && place.status === 'present');
  const partOf = (id: PartId | undefined) => profile.parts.find((one) => one.id === id);
  const own = order.indexOf(part.id);
  return { above: partOf(order.slice(0, own).findLast(isThere)), below: partOf(order.slice(own).find(isThere)) };
}

/** The first of the usual orders that the sections keep to, else the statutory one. */
export function orderInUse(profile: Profile, tops: readonly Section[]): readonly PartId[] {
  const used = [...new Set(tops.flatMap(({ parts }) => parts))];
  const keeps = (order: readonly PartId[]) => order.filter((part) => used.includes(part)).join() === used.join();
  return profile.orders.find(keeps) ?? profile.parts.map(({ id }) => id);
}
