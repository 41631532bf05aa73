import { FIELD_STATUTES } from './field-statutes.ts';
import { PARTY_RULES } from './party-rules.ts';
import { PLANS } from './plans.ts';
import { POLICY_DOCUMENTS } from './policy-documents.ts';
import { REGULATIONS } from './regulations.ts';
import { REPEALED_REGULATIONS } from './repealed-regulations.ts';
import { REPEALED_STATUTES } from './repealed-statutes.ts';
import type { DocumentKind, DocumentRow, OfficialDocument } from './row-types/official-document.ts';
import { STATUTES } from './statutes.ts';

/** Every document of the tables. */
export const DOCUMENTS: readonly OfficialDocument[] = [
  ...ofKind('statute', [...STATUTES, ...FIELD_STATUTES, ...REPEALED_STATUTES]),
  ...ofKind('regulation', [...REGULATIONS, ...REPEALED_REGULATIONS]),
  ...ofKind('party-rule', PARTY_RULES),
  ...ofKind('plan', PLANS),
  ...ofKind('policy', POLICY_DOCUMENTS),
];

function ofKind(kind: DocumentKind, rows: readonly DocumentRow[]): readonly OfficialDocument[] {
  return rows.map((row) => ({ ...row, kind }));
}
