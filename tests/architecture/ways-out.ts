import type { SourceFile } from './rules';

/** Why a file may use a way out, and what stands before it. */
export interface Leave {
	/** What in the file itself asks the check first; `null`: the check stands elsewhere, or none is needed. */
	readonly gate: RegExp | null;
	readonly why: string;
}

/** One way by which something leaves the app, and every file that may use it. */
export interface WayOut {
	readonly name: string;
	readonly way: RegExp;
	/** Where the way is made: naming it there is no use of it. */
	readonly home: RegExp;
	readonly users: Readonly<Record<string, Leave>>;
}

const none = (why: string): Leave => ({ gate: null, why });
const asks = (gate: RegExp, why: string): Leave => ({ gate, why });

/** The browser's own doors, then what is built on them, out to the screens: each with all who may use it. */
export const waysOut: readonly WayOut[] = [
	{
		name: 'files, the share sheet, the clipboard, the printer, mail and other sites',
		way: new RegExp(
			[
				String.raw`navigator\.(share|clipboard)\b|createObjectURL|showSaveFilePicker|createWritable`,
				String.raw`\.download\b|\bdownload=|(?<![\w.])print\(\)|window\.(print|open)\b|execCommand`,
				String.raw`(mailto|sms|tel|https?):[^\s'"]*['"{]|sendBeacon|\bfetch\(|new (XMLHttpRequest|WebSocket|EventSource)`
			].join('|')
		),
		home: /^$/,
		users: {
			'src/lib/platform/save-file.ts': none('the door for files; who uses it stands below'),
			'src/lib/platform/save-picker.ts': none('the door for files that are read again; see below'),
			'src/lib/platform/copy-text.ts': none('the door to the clipboard; see below'),
			'src/lib/storage/device-key.ts': none('writes the key into the browser’s own private files'),
			'src/lib/components/entry/WordsAnswer.svelte': none('puts pasted words in, takes none out'),
			'src/lib/components/coach/RiskNote.svelte': none('rings a helpline: the address is ours'),
			'src/lib/state/pack-fonts.ts': none('asks our own origin for a font'),
			'src/lib/state/pack-sources.ts': none(
				'reads a tutor’s pack from our own origin, sends nothing'
			),
			'src/service-worker/index.ts': none('asks our own origin for the app')
		}
	},
	{
		name: 'a file or the share sheet',
		way: /\b(downloadFile|shareFile|pickPlace|writeTo)\b/,
		home: /^src\/lib\/platform\//,
		users: {
			'src/lib/state/pack-maker.svelte.ts': asks(/gate: GateNote/, 'packs, made for HandIn alone'),
			'src/lib/state/readable-copy.svelte.ts': asks(/is: 'check'/, 'it has its own check'),
			'src/lib/state/own-units.ts': none('units; the screen asks with what `unitFile` gives'),
			'src/lib/state/make-pack.ts': none('packs for learners; the screen asks'),
			'src/lib/state/aside-file.ts': none('records as they are; who calls `saveRecords` asks'),
			'src/lib/state/put-aside-file.ts': none(
				'questions put aside; the screen asks with their texts'
			),
			'src/lib/state/rescue.svelte.ts': none('a locked backup; its open file is `saveRecords`'),
			'src/lib/state/backup-maker.svelte.ts': none('a backup is locked before it leaves')
		}
	},
	{
		name: 'the clipboard',
		way: /\b(copyText|copyWords)\b/,
		home: /^src\/lib\/(platform\/copy-text|state\/copy-words)\.ts$/,
		users: {
			'src/routes/library/[card]/CardPage.svelte': none('how a card is cited: published words')
		}
	},
	{
		name: 'a pack for the assessor',
		way: /\bPackMaker\b/,
		home: /^src\/lib\/state\/pack-maker\.svelte\.ts$/,
		users: {
			'src/lib/state/hand-in.svelte.ts': asks(
				/this\.identifiers\.length === 0/,
				'the gate of packs'
			)
		}
	},
	{
		name: 'a unit, a pack for learners, questions put aside, records as they are',
		way: /\b(unitFile|makePack|putAsideFile|saveRecords)\b/,
		home: /^src\/lib\/state\/(own-units|make-pack|put-aside-file|aside-file)\.ts$/,
		users: {
			'src/routes/outcomes/own/[id]/UnitPage.svelte': asks(/check\.ask\(/, '.matrix, CASE and CSV'),
			'src/routes/settings/packs/make/+page.svelte': asks(/check\.ask\(/, 'packs for learners'),
			'src/routes/settings/put-aside/SaveAside.svelte': asks(
				/check\.ask\(/,
				'the coach’s questions she put aside'
			),
			'src/routes/settings/storage/Asides.svelte': asks(/check\.ask\(/, 'a copy kept aside'),
			'src/lib/state/rescue.svelte.ts': asks(/await checkRecords\(/, 'what is left, in the open')
		}
	},
	{
		name: 'the open copy of the journal',
		way: /\bnew ReadableCopy\b/,
		home: /^src\/lib\/state\/readable-copy\.svelte\.ts$/,
		users: { 'src/routes/settings/backup/+page.svelte': asks(/CopyDialogs/, 'it shows the gate') }
	}
];

/** What is wrong with the ways out, as sentences: a user that is not listed, a gate that is gone, a line too many. */
export function leaks(files: readonly SourceFile[], ways = waysOut): string[] {
	return ways.flatMap((one) => {
		const users = files.filter(
			({ path, code }) => !one.home.test(path) && one.way.test(withoutComments(code))
		);
		const strangers = users.filter(({ path }) => !one.users[path]);
		const open = users.filter(({ path, code }) => !(one.users[path]?.gate?.test(code) ?? true));
		const gone = Object.keys(one.users).filter((path) => !users.some((user) => user.path === path));
		return [
			...strangers.map(({ path }) => `${path} uses ${one.name}, and nobody said what checks it`),
			...open.map(({ path }) => `${path} uses ${one.name} without its check`),
			...gone.map((path) => `${path} no longer uses ${one.name}: take its line out`)
		];
	});
}

const withoutComments = (code: string): string =>
	code.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
