import { version } from '../../package.json';

/** The version of the program, as the manifest has it when the program is built. */
export const VERSION: string = version;
