/** How far a report has come: still being written, to be proof-read, or about to be made public. */
export type Stage = 'draft' | 'review' | 'publish';

/** What a user wants a report to be taken for; `auto`: what its text shows. */
export type StageWish = Stage | 'auto';

/** In the order of a report's life. */
export const STAGE_WISHES: readonly StageWish[] = ['auto', 'draft', 'review', 'publish'];
