import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

const noClockNoChance = 'the core knows no clock, no chance and no surroundings: take what is needed as an argument';
const barred = (selector) => ({ selector, message: noClockNoChance });

const exportedFunctions = [
  'ExportNamedDeclaration > FunctionDeclaration',
  'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression',
];

export default defineConfig(
  { ignores: ['dist', 'coverage'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'jsdoc/check-alignment': 'error',
      'jsdoc/check-param-names': ['error', { checkDestructured: false }],
      'jsdoc/check-tag-names': ['error', { definedTags: ['source', 'unit', 'public', 'internal'] }],
      'jsdoc/no-types': [
        'error',
        { contexts: ['FunctionDeclaration', 'ArrowFunctionExpression', 'TSMethodSignature'] },
      ],
      'jsdoc/require-description': 'error',
      'jsdoc/require-hyphen-before-param-description': ['error', 'always'],
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: {
            FunctionDeclaration: true,
            ArrowFunctionExpression: true,
            FunctionExpression: true,
            ClassDeclaration: true,
          },
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration'],
        },
      ],
      'jsdoc/require-param': ['error', { contexts: exportedFunctions, checkDestructured: false }],
      'jsdoc/require-param-description': 'error',
      'jsdoc/require-returns': ['error', { contexts: exportedFunctions }],
      'jsdoc/require-returns-description': 'error',
    },
  },
  {
    // Tables, a line for each fact, and the types made from them.
    files: ['src/domain/vocabulary/*.ts', 'src/domain/{FactValues,RecordedFacts}.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/{domain,ports,engine,questions}/**/*.ts'],
    // Scripts that write files are no part of the core.
    ignores: ['**/make*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        barred("NewExpression[callee.name='Date']"),
        barred("CallExpression[callee.name='Date']"),
        barred("MemberExpression[object.name='Date']"),
        barred("MemberExpression[object.name='Math'][property.name='random']"),
        barred("MemberExpression[object.name='process']"),
        barred('MemberExpression[object.name=/^(globalThis|Intl|performance|crypto)$/]'),
        barred('MemberExpression[property.name=/^toLocale/]'),
      ],
    },
  },
);
