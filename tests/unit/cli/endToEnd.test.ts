import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { broken, realm } from '../../support/commandLine.ts';
import { root } from '../../support/filesUnder.ts';

const command = (...words: readonly string[]): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });

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
