/** The five content items of 《法治政府建设与责任落实督察工作规定》. */
export type StatutoryPartId = 'achievements' | 'problems' | 'leadership' | 'plan' | 'other';

/** A part of a report: one of the five, or one that an office asks for besides, by its name. */
export type PartId = StatutoryPartId | `own-${string}`;
