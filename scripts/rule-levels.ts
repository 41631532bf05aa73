import { RULE_LEVELS } from '../src/core/model/settings.ts';
import { RULES } from '../src/core/rules/index.ts';

/** The manifest with what the settings `fazhi-report.rules` and `fazhi-report.repair` may say of each rule there is. */
export function withRuleLevels(manifest: string): string {
  const fresh = JSON.parse(manifest);
  fresh.contributes.configuration.properties['fazhi-report.rules'].properties = Object.fromEntries(
    RULES.map(({ id, severity, isOff }) => [
      id,
      { type: 'string', enum: RULE_LEVELS, default: isOff === true ? 'off' : severity, description: `%rule.${id}%` },
    ]),
  );
  fresh.contributes.configuration.properties['fazhi-report.repair'].properties = Object.fromEntries(
    RULES.map(({ id, title }) => [id, { type: 'boolean', default: true, description: title }]),
  );
  return `${JSON.stringify(fresh, null, 2)}\n`;
}
