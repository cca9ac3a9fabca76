import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { describe } from '../../../src/discord/gateway/describe.ts';
import { loadCommands } from '../../../src/discord/gateway/load-commands.ts';
import { headsOf } from '../../../src/discord/interactions/verbs.ts';

const COMMANDS = new URL('../../../commands/', import.meta.url);

test('every file of commands/ is a command', async () => {
	const commands = await loadCommands(COMMANDS);
	expect(headsOf(commands).map(({ name }) => name)).toEqual([
		'about',
		'article add url',
		'article add text',
		'article add file',
		'article edit',
		'article refresh',
		'article history',
		'article remove',
		'articles',
		'dates',
		'feed add',
		'feed list',
		'feed remove',
		'feed pause',
		'feed resume',
		'feed test',
		'feed move',
		'feed edit',
		'feed import',
		'feed export',
		'help',
		'onthisday',
		'quotes',
		'reminders panel',
		'reminders preview',
		'reminders test',
		'reminders pause',
		'reminders resume',
		'reminders suggestions',
		'reminders mute',
		'reminders unmute',
		'Summarise links',
		'summary',
		'upcoming',
	]);
});

test('members may have every answer for themselves', async () => {
	const commands = await loadCommands(COMMANDS);
	for (const [name, command] of commands) {
		if (command.audience !== 'members' || 'menu' in command) continue;
		const { options } = describe(name, command) as { options?: { readonly name: string }[] };
		const names = options?.map((option) => option.name);
		expect(names).toContain('private');
	}
});

/** A folder with this file alone stops the start-up with `problem`. */
function check(name: string, file: string, content: string, problem: string) {
	test(name, async () => {
		const folder = await mkdtemp(join(tmpdir(), 'commands-'));
		await writeFile(join(folder, file), content);
		try {
			await expect(loadCommands(pathToFileURL(`${folder}/`))).rejects.toThrow(problem);
		} finally {
			await rm(folder, { recursive: true });
		}
	});
}

const sound = (change = ''): string =>
	`export default { audience: 'members', description: 'Odd', options: {}, async run() {}, ${change} };`;

check('no default export', 'odd.ts', 'export const odd = 1;', 'odd.ts: its default export is no');
check(
	'no command',
	'odd.ts',
	'export default { options: {} };',
	'its default export is no command',
);
check('no audience', 'odd.ts', sound('audience: "all"'), 'it has no audience');
check('a name Discord refuses', 'Odd One.ts', sound(), 'its name is no name of a command');
check('no description', 'odd.ts', sound('description: ""'), 'is no description of 1 to 100');
check(
	'an option Discord refuses',
	'odd.ts',
	sound('options: { Speaker: { kind: "text", description: "Whose" } }'),
	'"Speaker" is no name of an option',
);

const menu = (change = ''): string =>
	`export default { audience: 'members', menu: 'Read', description: 'Odd', async run() {}, ${change} };`;

check('a menu for editors alone', 'odd.ts', menu('audience: "editors"'), 'is everybody’s');
check('a long name in a menu', 'odd.ts', menu(`menu: "${'x'.repeat(33)}"`), 'no name of 1 to 32');
check('a menu without a description', 'odd.ts', menu('description: ""'), 'it has no description');
