import type { PartId } from '../model/part.ts';
import type { Profile, ProfilePart } from '../model/profile.ts';
import type { PartPlace, Report, Section } from '../model/report.ts';
import { topSections } from './sections.ts';

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

/** Whether a part was passed over: one that the order in use puts behind it is there. */
export function isPassedOver(report: Report, profile: Profile, { id }: ProfilePart): boolean {
  const order = orderInUse(profile, topSections(report));
  const isThere = (later: PartId) => report.parts.some(({ part, status }) => part === later && status === 'present');
  return order.slice(order.indexOf(id) + 1).some(isThere);
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
  const asked = new Set(profile.parts.map(({ id }) => id));
  const used = new Set<PartId>();
  for (const { parts } of tops) for (const part of parts) if (asked.has(part)) used.add(part);
  const keeps = (order: readonly PartId[]) => order.filter((part) => used.has(part)).join() === [...used].join();
  return profile.orders.find(keeps) ?? profile.parts.map(({ id }) => id);
}
