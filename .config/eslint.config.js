import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from '../svelte.config.js';

const written = ['**/*.ts', '**/*.svelte', '**/*.svelte.ts'];

/** A test left alone or left out by name; `test.skip(condition, reason)` stays allowed. */
const unfinishedTests = [
	{
		selector:
			'MemberExpression[property.name=/^(only|todo|fixme)$/]:matches([object.name=/^(describe|it|test)$/], [object.property.name="describe"])',
		message: 'Every test runs: leave none alone and none for later.'
	},
	{
		selector:
			'CallExpression[callee.property.name="skip"]:matches([arguments.length=0], [arguments.0.type=/^(Literal|TemplateLiteral|ArrowFunctionExpression)$/]):not(IfStatement *)',
		message: 'Skip only for a condition, and give the reason: test.skip(condition, reason).'
	}
];

/** Slips that neither TypeScript nor Svelte's compiler finds. */
const slips = [
	'no-async-promise-executor',
	'no-cond-assign',
	'no-constant-condition',
	'no-debugger',
	'no-dupe-else-if',
	'no-duplicate-case',
	'no-empty',
	'no-irregular-whitespace',
	'no-loss-of-precision',
	'no-misleading-character-class',
	'no-self-assign',
	'no-self-compare',
	'no-template-curly-in-string',
	'no-unreachable-loop',
	'no-unsafe-finally',
	'no-useless-catch',
	'no-useless-escape',
	'use-isnan',
	'valid-typeof'
];

const barrels = {
	selector: 'ExportAllDeclaration',
	message: 'No barrels: import from the file that has it.'
};

export default defineConfig(
	{
		ignores: ['**/node_modules/', '.svelte-kit/', 'build/', 'test-results/', 'static/']
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			...Object.fromEntries(slips.map((rule) => [rule, 'error'])),
			'no-console': 'error',
			eqeqeq: 'error',
			'prefer-const': ['error', { destructuring: 'all' }],
			'no-restricted-syntax': ['error', ...unfinishedTests, barrels]
		}
	},
	{
		files: written,
		rules: {
			// TypeScript finds unknown names itself, types among them.
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }]
		}
	},
	{
		files: ['**/*.svelte'],
		rules: {
			// `let { words } = $props()` is how Svelte writes it; its own rule knows that.
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all' }],
			// {'\n'} is a line break where white space counts.
			'svelte/no-useless-mustaches': ['error', { ignoreStringEscape: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		// Maps and sets here are replaced whole, in `$state.raw`, or not drawn from at all.
		rules: { 'svelte/prefer-svelte-reactivity': 'off' }
	},
	{
		// Rules that need types, on the app alone: there a lost promise is a lost word.
		files: ['src/**/*.ts', 'src/**/*.svelte'],
		languageOptions: {
			parserOptions: {
				// Kit keeps the service worker out of the project that it writes for TypeScript.
				projectService: { allowDefaultProject: ['src/service-worker/*.ts'] },
				tsconfigRootDir: import.meta.dirname + '/..',
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
			'@typescript-eslint/await-thenable': 'error',
			'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }]
		}
	}
);
