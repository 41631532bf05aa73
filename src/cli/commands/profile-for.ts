import type { Profile } from '../../core/model/profile.ts';
import { RULE_OF_LAW } from '../../core/profiles/rule-of-law.ts';
import { findConfigurations } from '../files/configurations.ts';
import type { Target } from '../files/target.ts';
import type { Io } from '../terminal/io.ts';
import { tellMistakes } from './tell-mistakes.ts';

/** Which parts a document must have, by the configuration nearest to it; what is wrong with that is said. */
export async function profileFor(target: Target, io: Io): Promise<Profile> {
  const found = findConfigurations(io.cwd, target.name);
  const { profile = RULE_OF_LAW } = (await found.of(target)).settings;
  tellMistakes(found, io);
  return profile;
}
