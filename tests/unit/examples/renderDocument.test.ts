import { afterEach, expect, test } from 'vitest';
import { createPaint } from '../../../examples/demo/page/createPaint.ts';
import { renderDocument } from '../../../examples/demo/page/renderDocument.ts';
import { exampleCase, exampleNames } from './support/exampleCases.ts';

const timeZone = process.env['TZ'];

afterEach(() => {
  if (timeZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = timeZone;
});

const page = (name: string): string => renderDocument(exampleCase(name), { all: false }, createPaint(false));

test.each(['census-late-first-review', 'unborn-baby-not-yet-born', 'conference-before-christmas'])(
  '%s reads as before, wherever it is read',
  async (name) => {
    for (const zone of ['UTC', 'Pacific/Apia', 'America/Sao_Paulo', 'Asia/Kolkata']) {
      process.env['TZ'] = zone;
      await expect(page(name)).toMatchFileSnapshot(`__snapshots__/${name}.txt`);
    }
  },
);

test('the census page says that the first review was late, and by how much', () => {
  expect(page('census-late-first-review').match(/8 months and 29 days late/gu)).toHaveLength(6);
});

test.each(exampleNames)('%s fits into 100 columns', (name) => {
  const tooWide = renderDocument(exampleCase(name), { all: true }, createPaint(false))
    .split('\n')
    .filter((line) => line.length > 100);
  expect(tooWide).toEqual([]);
});

test('colours are laid over the same text', () => {
  const colourless = (text: string): string => text.replace(/\u001B\[\d+m/gu, '');
  const painted = renderDocument(exampleCase('inquorate-review'), { all: false }, createPaint(true));
  expect(painted).not.toBe(page('inquorate-review'));
  expect(colourless(painted)).toBe(page('inquorate-review'));
});
