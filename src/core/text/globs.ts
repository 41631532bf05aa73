/**
 * A pattern for paths with `/` between the names, as a test: `*` any letters of a name, `?` one, `**` any folders, `{a,b}` either. A
 * pattern without `/` holds at any depth; one that holds for a folder holds for all in it. Case does not count.
 */
export function matchGlob(glob: string): (path: string) => boolean {
  const names = glob.replace(/^\.?\//, '').split('/');
  while (names.at(-1) === '') names.pop();
  const isAnywhere = names.length === 1;
  while (names.length > 1 && names.at(-1) === '**') names.pop();
  const source = names.map((name) => (name === '**' ? '(?:[^/]+/)*' : `${nameSource(name)}/`)).join('');
  const pattern = new RegExp(`^${isAnywhere ? '(?:[^/]+/)*' : ''}${source.replace(/\/$/, '')}(?:/|$)`, 'iu');
  return (path) => pattern.test(path);
}

/** A name of a path as an expression; a brace that nothing closes stands for itself. */
function nameSource(name: string): string {
  return name.replace(/\{([^{}]*)\}|\*+|\?|[\\^$.*+?()[\]{}|]/g, (found, choices: string | undefined) => {
    if (choices !== undefined) return `(?:${choices.split(',').map(nameSource).join('|')})`;
    if (found.startsWith('*')) return '[^/]*';
    return found === '?' ? '[^/]' : `\\${found}`;
  });
}
