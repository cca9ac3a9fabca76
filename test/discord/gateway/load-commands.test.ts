import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { wording } from '../../../src/cards/messages/wording.ts';
import { describe } from '../../../src/discord/gateway/describe.ts';
import { loadCommands } from '../../../src/discord/gateway/load-commands.ts';
import { headsOf } from '../../../src/discord/interactions/verbs.ts';

const COMMANDS = new URL('../../../commands/', import.meta.url);

/** What README.md's table of commands names: `/article add url`, `text` are 'article add url' and 'article add text'. */
async function namedInReadme(): Promise<string[]> {
	const text = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
	const cells = [...text.matchAll(/^\| (?<cell>.*?[`*].*?) \|/gm)];
	return cells.flatMap(({ groups }) => {
		let words: string[] = [];
		return [...(groups?.['cell'] ?? '').matchAll(/`(?<typed>[^`]+)`|\*(?<menu>[^*]+)\*/g)].map(
			({ groups: found }) => {
				if (found?.['menu'] !== undefined) return found['menu'];
				const typed = (found?.['typed'] ?? '').replace(/ [[\w]+[\]:].*$/, '');
				words = typed.startsWith('/')
					? typed.slice(1).split(' ')
					: [...words.slice(0, -1), ...typed.split(' ')];
				return words.join(' ');
			},
		);
	});
}

test('every command can be loaded, and README.md says what it does', async () => {
	const commands = await loadCommands(COMMANDS);
	const named = await namedInReadme();
	const unnamed = headsOf(commands)
		.map(({ name }) => name)
		.filter((name) => !named.includes(name));
	expect(
		unnamed,
		'README.md, “What it answers”: add these commands to its table, with what they do',
	).toEqual([]);
});

test('a folder is a command with a sub-command in each of its files', async () => {
	const commands = await loadCommands(COMMANDS);
	const article = headsOf(commands).filter(({ name }) => name.startsWith('article '));
	expect(article.map(({ name }) => name)).toContain('article add url');
	expect(Object.keys(commands.get('article')?.actions ?? {})).toEqual(
		expect.arrayContaining(['ask', 'paste', 'undo']),
	);
});

type Described = { readonly name: string; readonly options?: readonly Described[] };

test('members may have every answer for themselves', async () => {
	const commands = await loadCommands(COMMANDS);
	for (const [name, command] of commands) {
		if (command.audience !== 'members' || 'menu' in command) continue;
		const isAlways = 'run' in command && command.shows === 'privately';
		const { options = [] } = describe(name, command, wording) as Described;
		// The options of a command with sub-commands are these.
		const takers = 'verbs' in command ? options : [{ name, options }];
		for (const taker of takers) {
			const names = taker.options?.map((option) => option.name);
			expect([taker.name, names?.includes('private')]).toEqual([taker.name, !isAlways]);
		}
	}
});

/** A folder with these files alone stops the start-up with `problem`. */
function checkFiles(name: string, files: Readonly<Record<string, string>>, problem: string) {
	test(name, async () => {
		const folder = await mkdtemp(join(tmpdir(), 'commands-'));
		for (const [file, content] of Object.entries(files)) {
			await mkdir(dirname(join(folder, file)), { recursive: true });
			await writeFile(join(folder, file), content);
		}
		try {
			await expect(loadCommands(pathToFileURL(`${folder}/`))).rejects.toThrow(problem);
		} finally {
			await rm(folder, { recursive: true });
		}
	});
}

function check(name: string, file: string, content: string, problem: string) {
	checkFiles(name, { [file]: content }, problem);
}

const sound = (change = ''): string =>
	`export default { audience: 'members', description: 'Odd', options: {}, async run() {}, ${change} };`;

check('no default export', 'odd.ts', 'export const odd = 1;', 'odd.ts: its default export is not');
check(
	'no command',
	'odd.ts',
	'export default { options: {} };',
	'its default export is not a command',
);
check('no audience', 'odd.ts', sound('audience: "all"'), 'it has no audience');
check('a name Discord refuses', 'Odd One.ts', sound(), 'its name cannot be that of a command');
check('no description', 'odd.ts', sound('description: ""'), 'is not a description of 1 to 100');
check(
	'an option Discord refuses',
	'odd.ts',
	sound('options: { Speaker: { kind: "text", description: "Whose" } }'),
	'"Speaker" cannot be the name of an option',
);

const menu = (change = ''): string =>
	`export default { audience: 'members', menu: 'Read', description: 'Odd', async run() {}, ${change} };`;

check('a menu for editors alone', 'odd.ts', menu('audience: "editors"'), 'is for everybody');
check(
	'a long name in a menu',
	'odd.ts',
	menu(`menu: "${'x'.repeat(33)}"`),
	'not a name of 1 to 32',
);
check('a menu without a description', 'odd.ts', menu('description: ""'), 'it has no description');

const group = `export default { audience: 'members', description: 'Odd ones' };`;
const part = (actions = ''): string =>
	`export default { description: 'Odd', options: {}, async run() {}, actions: { ${actions} } };`;

checkFiles(
	'a folder without group.ts',
	{ 'odd/add.ts': part() },
	'commands/odd: there is no group',
);
checkFiles(
	'a group without a description',
	{ 'odd/group.ts': `export default { audience: 'members' };`, 'odd/add.ts': part() },
	'odd/group.ts: it has no description',
);
checkFiles(
	'a group without an audience',
	{ 'odd/group.ts': `export default { description: 'Odd ones' };`, 'odd/add.ts': part() },
	'commands/odd: its default export is not a command',
);
checkFiles(
	'a sub-command that runs nothing',
	{ 'odd/group.ts': group, 'odd/add.ts': `export default { description: 'Odd', options: {} };` },
	'odd/add.ts: its default export is not a sub-command',
);
checkFiles(
	'an action of the same name in two files',
	{ 'odd/group.ts': group, 'odd/add.ts': part('go: {}'), 'odd/remove.ts': part('go: {}') },
	'odd/remove.ts: another file there has an action "go" too',
);
