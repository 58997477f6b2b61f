import { styleText } from 'node:util';
import type { Paint, Style } from './Line.ts';

const formats: Readonly<Record<Style, Parameters<typeof styleText>[0]>> = {
  good: 'green',
  task: 'cyan',
  amiss: 'red',
  open: 'yellow',
  silent: 'gray',
  heading: 'bold',
  faint: 'gray',
};

/**
 * How to colour the page.
 *
 * @param isColoured - whether to do so at all
 * @returns a function that colours text, or that leaves it as it is
 */
export function createPaint(isColoured: boolean): Paint {
  return isColoured ? (style, text) => styleText(formats[style], text, { validateStream: false }) : (_, text) => text;
}
