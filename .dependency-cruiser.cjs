/** The folders that a folder of the core may import from. */
const core = ['domain', 'ports', 'engine', 'questions'];

/** The scripts that write generated files: they are run by hand, and no part of what is published. */
const scripts = '/make[A-Z][A-Za-z]*\\.ts$';

const inwards = core.map((layer, index) => ({
  name: `${layer}-imports-inwards-only`,
  comment: `\`${layer}\` imports ${core.slice(0, index).join(', ') || 'nothing'}: no outer layer, no package, nothing of Node.`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: scripts },
  to: { pathNot: `^src/(${core.slice(0, index + 1).join('|')})/` },
}));

/**
 * The rooms of `analysis`, and those of them that each may import from beside itself. `comparing`, `finding` and
 * `counterfactuals` are ways of their own to look at policies: what two of them need stands further in.
 */
const analysisRooms = {
  reading: [],
  searching: ['reading'],
  comparing: ['reading', 'searching'],
  finding: ['reading', 'searching'],
  counterfactuals: ['reading', 'searching'],
};

const withinAnalysis = Object.entries(analysisRooms).map(([room, others]) => ({
  name: `analysis-${room}-imports-inwards-only`,
  comment: `Within \`analysis\`, \`${room}\` imports ${others.join(' and ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^src/analysis/${room}/` },
  to: { path: '^src/analysis/', pathNot: `^src/analysis/(${[room, ...others].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...inwards,
    {
      name: 'index-imports-the-core-only',
      comment: 'The package itself is the core: it needs no dependency.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { pathNot: `^src/(${core.join('|')})/` },
    },
    {
      name: 'input-imports-the-domain-only',
      comment: 'What adapters share about untrusted input knows the domain, and none of those who share it.',
      severity: 'error',
      from: { path: '^src/input/' },
      to: { path: '^src/', pathNot: '^src/(domain|input)/' },
    },
    {
      name: 'adapters-import-inwards-only',
      comment: 'Adapters import the core and `input`, and never one another, save for scripts.',
      severity: 'error',
      from: { path: '^src/(policy|validation|calendar|analysis)/', pathNot: scripts },
      to: { path: '^src/', pathNot: `^src/(${core.join('|')}|input|$1)/` },
    },
    {
      name: 'cases-import-the-domain-only',
      comment: 'The types of cases, and the facts read from them, need no package.',
      severity: 'error',
      from: { path: '^src/cases/' },
      to: { pathNot: '^src/(domain|cases)/' },
    },
    {
      name: 'versions-import-the-core-only',
      comment: 'The versions of documents, and which of them an obligation goes by, need no package.',
      severity: 'error',
      from: { path: '^src/versions/' },
      to: { pathNot: `^src/(${core.join('|')}|versions)/` },
    },
    {
      name: 'audit-imports-the-core-and-the-timeline',
      comment: 'What was not done in time is what the timeline says was not: the audit needs no package.',
      severity: 'error',
      from: { path: '^src/audit/' },
      to: { pathNot: `^src/(${core.join('|')}|timeline|audit)/` },
    },
    {
      name: 'explanation-imports-the-core-only',
      comment: 'Explanations put decisions into words: they need no package.',
      severity: 'error',
      from: { path: '^src/explanation/' },
      to: { pathNot: `^src/(${core.join('|')}|explanation)/` },
    },
    {
      name: 'analysis-imports-the-core-only',
      comment: 'What can be said of policies without a case follows from the core: it needs no package.',
      severity: 'error',
      from: { path: '^src/analysis/' },
      to: { pathNot: `^src/(${core.join('|')}|analysis)/` },
    },
    ...withinAnalysis,
    {
      name: 'coverage-imports-the-core-and-what-runs-examples',
      comment:
        "What a policy's examples exercise follows from the core and from how they are run: it needs no package.",
      severity: 'error',
      from: { path: '^src/coverage/' },
      to: { pathNot: `^src/((${core.join('|')}|coverage)/|policy/runExample\\.ts$)` },
    },
    {
      name: 'timeline-imports-the-core-only',
      comment: 'The timeline is read off a case by the core alone: it needs no package.',
      severity: 'error',
      from: { path: '^src/timeline/' },
      to: { pathNot: `^src/(${core.join('|')}|timeline)/` },
    },
    {
      name: 'policies-import-the-core-only',
      comment:
        'The shipped policies import the core and their files, and of `policy` its types alone: they need no package.',
      severity: 'error',
      from: { path: '^src/policies/', pathNot: scripts },
      to: { pathNot: `^(src/(${core.join('|')}|policies|policy)|policies)/` },
    },
    {
      name: 'policies-import-policy-types-only',
      comment: 'See policies-import-the-core-only.',
      severity: 'error',
      from: { path: '^src/policies/', pathNot: scripts },
      to: { path: '^src/policy/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'testing-imports-inwards-only',
      comment: 'Arbitraries and laws may use the core, `analysis` and `policy`.',
      severity: 'error',
      from: { path: '^src/testing/' },
      to: { path: '^src/', pathNot: `^src/(${core.join('|')}|analysis|policy|testing)/` },
    },
    {
      name: 'nobody-imports-cli',
      comment: 'The command line is a shell over everything else, and no part of what it runs.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'nobody-imports-testing',
      comment: 'What helps with testing is no part of what it tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/testing/' },
      to: { path: '^src/testing/' },
    },
    {
      name: 'date-holidays-only-to-make-the-table',
      comment: 'date-holidays is large and optional: the shipped calendars are a table made from it beforehand.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/calendar/holidays/' },
      to: { path: '(^|/)date-holidays(/|$)' },
    },
    {
      name: 'node-only-in-scripts',
      comment:
        'The package runs in browsers: only the command line, and the scripts that write generated files, use what Node brings.',
      severity: 'error',
      from: { path: '^src/', pathNot: [scripts, '^src/cli/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nobody-imports-scripts',
      comment: 'What a script may import is not to come along with what is published.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: scripts },
    },
    {
      name: 'no-package-for-development',
      comment: 'What is published imports only what is installed with it; what makes the table of holidays is not.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/calendar/holidays/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer'] },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle, of types too, means that two files are one or that a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-missing',
      comment: 'Every import is found.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
