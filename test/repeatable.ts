import { configureGlobal } from 'fast-check';

/** CI draws the same cases each time, so that a change lands or fails by its own merit; FC_SEED asks for others. */
const { CI, FC_SEED } = process.env;
if (FC_SEED !== undefined) configureGlobal({ seed: Number(FC_SEED) });
else if (CI !== undefined) configureGlobal({ seed: 20_260_301 });
