/** The end of a region's name: 澹湖区 before 枕流街道. */
const REGION_END = /[省市县区州旗盟]/g;
/** How names are shortened at their end and inside it. */
const SHORTENINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=街道)办事处$/, ''],
  [/人民政府/, '政府'],
  [/办公室$/, '办'],
  [/委员会$/, '委'],
];
/** Shorter forms say too little of whom they mean. */
const LEAST = 3;
/** What many offices are called alike. */
const COMMON = /^(?:人民政府|政府|街道|办公室|人民政府办公室|政府办公室|政府办|街道办事处|委员会)$/;

/** A short form of an office's name, and the one that takes its place under another name. */
export interface ShortForm {
  readonly old: string;
  /** Undefined: only a part of it is replaced, and nobody can tell what it becomes. */
  readonly fresh: string | undefined;
}

/**
 * The short forms of an office's name that become others under a new one: 枕流街道 of 澹湖区枕流街道办事处, 县政府办 of 霁川县人民政府办公室.
 * Those that stay as they are are left out, as is the full name; the longer stand before the shorter.
 */
export function shortForms(name: string, fresh: string): readonly ShortForm[] {
  const found = new Map<string, string | undefined>();
  for (const [old, now] of variants(name, fresh)) {
    for (const start of beginnings(old)) {
      const short = old.slice(start);
      if (short === name || short.length < LEAST || COMMON.test(short) || found.has(short)) continue;
      const other = counterpart(old, start, now);
      if (other !== short) found.set(short, other);
    }
  }
  return [...found].map(([old, now]) => ({ old, fresh: now })).sort((a, b) => b.old.length - a.old.length);
}

/** Both names shortened alike, in every way. */
function variants(name: string, fresh: string): readonly (readonly [string, string])[] {
  let pairs: readonly (readonly [string, string])[] = [[name, fresh]];
  for (const [pattern, short] of SHORTENINGS) {
    const more = pairs
      .filter(([old]) => pattern.test(old))
      .map(([old, now]) => [old.replace(pattern, short), shortenedEnd(now, pattern, short)] as const);
    pairs = [...pairs, ...more];
  }
  return pairs;
}

/** What is no longer 街道 is no longer shortened like one: 枕流镇人民政府 is 枕流镇. */
function shortenedEnd(name: string, pattern: RegExp, short: string): string {
  if (pattern.test(name)) return name.replace(pattern, short);
  return short === '' ? name.replace(/(?<=[镇乡])人民政府$/, '') : name;
}

/** Where short forms begin: at the name's beginning, before the last character of a region, and behind it. */
function beginnings(name: string): readonly number[] {
  const ends = [...name.matchAll(REGION_END)].map(({ index }) => index).filter((index) => index > 0);
  return [...new Set([0, ...ends.flatMap((index) => [index, index + 1])])].filter((start) => start < name.length);
}

/** What the end of a name from an offset on becomes; undefined where only a part of it is replaced. */
function counterpart(old: string, start: number, fresh: string): string | undefined {
  const short = old.slice(start);
  if (fresh.endsWith(short)) return short;
  return fresh.startsWith(old.slice(0, start)) ? fresh.slice(start) : undefined;
}
