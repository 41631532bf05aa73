import { DOCUMENTS } from '../data/documents.ts';
import type { OfficialDocument } from '../data/row-types/official-document.ts';
import { looseTitle, NATION, normalizeTitle, titleCore } from '../text/titles.ts';
import { type Moment, standing } from '../views/moment.ts';
import { lifespanOf } from './lifespans.ts';

interface Index {
  readonly exact: ReadonlyMap<string, OfficialDocument>;
  readonly loose: ReadonlyMap<string, OfficialDocument>;
  readonly editions: ReadonlyMap<string, readonly OfficialDocument[]>;
}

let index: Index | undefined;

/** Built when first asked for, so that opening the editor costs nothing. */
function titleIndex(): Index {
  if (index !== undefined) return index;
  const exact = new Map<string, OfficialDocument>();
  const loose = new Map<string, OfficialDocument>();
  const editions = new Map<string, OfficialDocument[]>();
  for (const document of DOCUMENTS) {
    for (const written of writtenTitles(document)) {
      const title = normalizeTitle(written);
      exact.set(title, document);
      loose.set(looseTitle(title), document);
      if (document.window !== undefined) {
        const core = titleCore(title);
        const others = (editions.get(core) ?? []).filter((other) => other !== document);
        editions.set(core, [...others, document]);
      }
    }
  }
  index = { exact, loose, editions };
  return index;
}

/** Every title by which a document is rightly cited, the full one first. */
function* writtenTitles({ title, short = [], issuer }: OfficialDocument): Generator<string> {
  yield title;
  yield* short;
  if (title.startsWith(NATION)) yield title.slice(NATION.length);
  if (issuer !== undefined && title.startsWith(issuer)) yield title.slice(issuer.length).trim();
}

/** The document a title (without 《》, in any form that names it rightly) stands for, or undefined. */
export function findDocument(title: string): OfficialDocument | undefined {
  return findNormalized(normalizeTitle(title));
}

/** The same for a title that is normalized already. */
export function findNormalized(normalized: string): OfficialDocument | undefined {
  return titleIndex().exact.get(normalized);
}

/**
 * The official title that one means whose marks or look-alike words differ; undefined when the title is right or unknown. With
 * 中华人民共和国 or the issuing organ only where the title has them.
 */
export function findOfficialTitle(title: string, normalized = normalizeTitle(title)): string | undefined {
  if (findNormalized(normalized) !== undefined) return undefined;
  const wanted = looseTitle(normalized);
  const document = titleIndex().loose.get(wanted);
  if (document === undefined) return undefined;
  const titles = [...writtenTitles(document)].filter((right) => looseTitle(normalizeTitle(right)) === wanted);
  return titles.find((right) => right.includes(NATION) === title.includes(NATION)) ?? titles[0];
}

/** The editions of a plan, oldest first: 法治政府建设实施纲要, whatever window a title gives it. */
export function findEditions(title: string): readonly OfficialDocument[] {
  return titleIndex().editions.get(titleCore(normalizeTitle(title))) ?? [];
}

/**
 * How the document that took the place of one is cited where `title` stands: the first of its successors that is in force at the
 * moment, without 中华人民共和国 when `title` has none. Undefined when there is none.
 */
export function successorTitle(document: OfficialDocument, title: string, moment: Moment): string | undefined {
  let successor = document.replacedBy === undefined ? undefined : findDocument(document.replacedBy);
  while (successor !== undefined && standing(lifespanOf(successor), moment) === 'over') {
    successor = successor.replacedBy === undefined ? undefined : findDocument(successor.replacedBy);
  }
  const full = successor?.title;
  return full?.startsWith(NATION) && !title.includes(NATION) ? full.slice(NATION.length) : full;
}
