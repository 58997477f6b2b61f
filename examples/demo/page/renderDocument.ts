import { compareAuthorities } from '../answers/compareAuthorities.ts';
import type { CaseDocument } from '../input/CaseDocument.ts';
import { subjectsOf } from '../input/subjectsOf.ts';
import type { Paint } from './Line.ts';
import { renderComparison, type Extent } from './renderComparison.ts';
import { renderEndToEnd } from './renderEndToEnd.ts';
import { wrap } from './wrap.ts';

const width = 100;

/**
 * A case file with the decisions of every authority about each child that it asks about.
 *
 * @param document - the case file
 * @param extent - how much to show
 * @param paint - colours the text
 * @returns the page, which ends with a line break
 */
export function renderDocument(document: CaseDocument, extent: Extent, paint: Paint): string {
  const rule = '='.repeat(width);
  const head = [rule, ...wrap(document.title, width).map((line) => paint('heading', line)), rule];
  const notes = (document.notes ?? []).flatMap((note) => wrap(note, width));
  const bodies = subjectsOf(document).flatMap((subject) => [
    '',
    ...renderComparison(compareAuthorities(document, subject), extent, paint),
  ]);
  return `${[...head, ...notes, ...bodies, ...renderEndToEnd(document, paint), ''].join('\n')}\n`;
}
