/** A piece of a pattern: a letter as it is, any letter of a name, any letters of one, any folders, or one of several patterns. */
type Piece =
  | 'letter'
  | 'letters'
  | 'folders'
  | { readonly letter: string }
  | { readonly choices: readonly (readonly Piece[])[] };

/**
 * A pattern for paths with `/` between the names, as a test: `*` any letters of a name, `?` one, `**` any folders, `{a,b}` either. A
 * pattern without `/` holds at any depth; one that holds for a folder holds for all in it. Case does not count. The test takes time
 * proportional to pattern and path, which neither an expression nor picomatch does (`*a*a*a…`); and brackets, which a name may hold,
 * stand for themselves.
 */
export function matchGlob(glob: string): (path: string) => boolean {
  const names = glob
    .toLowerCase()
    .replace(/^\.?\//, '')
    .split('/');
  while (names.at(-1) === '') names.pop();
  const isAnywhere = names.length === 1;
  while (names.length > 1 && names.at(-1) === '**') names.pop();
  const pieces = [...(isAnywhere ? (['folders'] as const) : []), ...names.flatMap(piecesOfName)];
  return (path) => {
    const letters = [...path.toLowerCase()];
    return [...reach(pieces, letters, new Set([0]))].some((at) => at === letters.length || letters[at] === '/');
  };
}

/** A name of a path, with the `/` behind it unless it is the last. */
function piecesOfName(name: string, index: number, names: readonly string[]): readonly Piece[] {
  const isLast = index === names.length - 1;
  if (name === '**') return isLast ? ['letters'] : ['folders'];
  return [...piecesOf(name), ...(isLast ? [] : [{ letter: '/' }])];
}

/** A brace that nothing closes stands for itself. */
function piecesOf(text: string): readonly Piece[] {
  return Array.from(text.matchAll(/\{([^{}]*)\}|\*+|[^*]/gu), ([found, choices]): Piece => {
    if (choices !== undefined) return { choices: choices.split(',').map(piecesOf) };
    if (found.startsWith('*')) return 'letters';
    return found === '?' ? 'letter' : { letter: found };
  });
}

/** Where in a path one can stand behind some pieces, having begun at any of some places. */
function reach(pieces: readonly Piece[], path: readonly string[], from: ReadonlySet<number>): ReadonlySet<number> {
  return pieces.reduce((places, piece) => new Set(step(piece, path, places)), from);
}

function* step(piece: Piece, path: readonly string[], from: ReadonlySet<number>): Generator<number> {
  if (typeof piece === 'object' && 'choices' in piece) {
    for (const choice of piece.choices) yield* reach(choice, path, from);
  } else if (piece === 'letters' || piece === 'folders') {
    let isWithin = false;
    for (let at = 0; at <= path.length; at += 1) {
      isWithin = from.has(at) || (isWithin && (piece === 'folders' || path[at - 1] !== '/'));
      if (isWithin && (piece === 'letters' || from.has(at) || path[at - 1] === '/')) yield at;
    }
  } else {
    for (const at of from) {
      const letter = path[at];
      if (letter !== undefined && (typeof piece === 'object' ? letter === piece.letter : letter !== '/')) yield at + 1;
    }
  }
}
