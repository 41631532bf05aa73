import { LEGAL_SETS } from './legal-sets.ts';
import { POLITICAL_SETS } from './political-sets.ts';
import type { MemberSet } from './row-types/member-set.ts';

/** Every set that is known. */
export const MEMBER_SETS: readonly MemberSet[] = [...LEGAL_SETS, ...POLITICAL_SETS];
