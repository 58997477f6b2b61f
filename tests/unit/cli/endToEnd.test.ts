import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { broken, realm } from '../../support/commandLine.ts';
import { root } from '../../support/filesUnder.ts';

/** What the program is connected with, beside what it is by default. */
type Outlets = Pick<NonNullable<Parameters<typeof spawnSync>[2]>, 'input' | 'stdio'>;

const connected =
  (outlets: Outlets) =>
  (...words: readonly string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
      ...outlets,
    });

const command = connected({});

test('the program reads files, writes to both outlets and ends with its status', { timeout: 60_000 }, () => {
  const found = command('check', broken('all-together'), '--over', realm, '--format', 'github');
  expect(found.stderr).toBe('');
  expect(String(found.stdout).match(/^::error /gmu)).toHaveLength(7);
  expect(found.status).toBe(1);

  const bad = command('check', '--no-such-option');
  expect(bad.stdout).toBe('');
  expect(bad.stderr).toContain("unknown option '--no-such-option'");
  expect(bad.status).toBe(2);
});

test('the program reads standard input once, whatever takes it', { timeout: 60_000 }, () => {
  const text = readFileSync(resolve(root, realm), 'utf8');
  const checked = connected({ input: `\uFEFF${text}` })('check', '-');
  expect(checked.stdout).toMatch(/^1 policy file checked: \d+ notes \(--notes shows them\)\n$/u);
  expect(checked.status).toBe(0);

  const below = connected({ input: text })(
    'compare',
    'oxfordshire',
    'oxfordshire',
    '--over',
    '-',
    '--question',
    'quorum',
  );
  expect(below.stdout).toContain('before: realm 2026-01-01, oxfordshire 2016-07-01\n');
  expect(below.status).toBe(0);
});

/** An outlet that cannot be written to, and why not, where there is one: a full device is none everywhere. */
const shutOutlets = (): readonly (readonly [number, string])[] => {
  const full = '/dev/full';
  const readOnly = [openSync(resolve(root, realm), 'r'), 'it cannot be used (EBADF)'] as const;
  return existsSync(full) ? [readOnly, [openSync(full, 'w'), 'there is no room left']] : [readOnly];
};

test('the program says so in one sentence where its output cannot be written', { timeout: 60_000 }, () => {
  for (const [outlet, why] of shutOutlets()) {
    const unheard = connected({ stdio: ['ignore', outlet, 'pipe'] })('check', realm);
    expect([unheard.stderr, unheard.status]).toEqual([`the output cannot be written: ${why}\n`, 2]);

    const unseen = connected({ stdio: ['ignore', 'pipe', outlet] })('decide', 'nowhere.json', '--policy', realm);
    expect([unseen.stdout, unseen.status]).toEqual(['', 2]);
    closeSync(outlet);
  }
});
