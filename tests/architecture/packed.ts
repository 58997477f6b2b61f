// The npm script `smoke`: packs the package, installs it elsewhere, imports and requires every subpath there, and runs its
// command line.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { root } from '../support/filesUnder.ts';

const { name, exports, peerDependencies } = packageJson;
const project = mkdtempSync(join(tmpdir(), 'packed-'));

const run = (command: string, cwd: string, ...options: readonly string[]): string =>
  execFileSync(command, options, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** Every policy file, as the subpath under which it is published. */
const policyFiles = (): readonly string[] =>
  readdirSync(join(root, 'policies'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => `./policies/${file.replaceAll('\\', '/')}`);

const subpaths = new Set([...Object.keys(exports).filter((subpath) => !subpath.includes('*')), ...policyFiles()]);
const specifiers = [...subpaths].map((subpath) => subpath.replace('.', name));
const isJson = (specifier: string): boolean => specifier.endsWith('.json');

const check = `
const check = (specifier, namespace) => {
  const names = Object.keys(namespace);
  if (names.length === 0) throw new Error(specifier + ' exports nothing');
  return names.filter((name) => name !== 'default' && name !== 'module.exports').sort().join();
};
`;

const importing = `${check}
export const imported = {};
${specifiers
  .map((specifier) => {
    const text = JSON.stringify(specifier);
    const options = isJson(specifier) ? ", { with: { type: 'json' } }" : '';
    return `imported[${text}] = check(${text}, await import(${text}${options}));`;
  })
  .join('\n')}
console.log(JSON.stringify(imported));
`;

const requiring = `${check}
const required = {};
for (const specifier of ${JSON.stringify(specifiers)}) required[specifier] = check(specifier, require(specifier));
console.log(JSON.stringify(required));
`;

try {
  const [packed] = JSON.parse(run('npm', root, 'pack', '--json', '--pack-destination', project)) as [
    { filename: string },
  ];
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  writeFileSync(join(project, 'importing.mjs'), importing);
  writeFileSync(join(project, 'requiring.cjs'), requiring);
  // Optional peers are left out, so that a subpath that cannot do without one shows; `./testing` is made of fast-check.
  const fastCheck = `fast-check@${peerDependencies['fast-check']}`;
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', project, 'install', ...quietly, packed.filename, fastCheck);

  const imported = JSON.parse(run('node', project, 'importing.mjs')) as Record<string, string>;
  const required = JSON.parse(run('node', project, 'requiring.cjs')) as Record<string, string>;
  for (const specifier of specifiers.filter((one) => !isJson(one))) {
    if (imported[specifier] !== required[specifier]) {
      throw new Error(`${specifier} exports other names to import than to require`);
    }
  }

  const checked = run(join('node_modules', '.bin', name), project, 'check', 'wales');
  if (!checked.startsWith('1 policy file checked')) throw new Error(`the command line says: ${checked}`);

  console.log(`${String(specifiers.length)} subpaths can be imported and required:\n  ${specifiers.join('\n  ')}`);
} finally {
  rmSync(project, { recursive: true, force: true });
}
