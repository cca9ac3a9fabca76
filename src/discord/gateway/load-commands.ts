import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AnyCommand, Command, Commands, MenuCommand } from '../interactions/command.ts';
import { verbsOf } from '../interactions/verbs.ts';

const SUFFIX = '.ts';
const NAME = /^[a-z0-9_-]{1,32}$/;
const MOST_OPTIONS = 25;
const LONGEST_DESCRIPTION = 100;
const LONGEST_MENU = 32;

/** Every command in `folder` by its file's name. A file that holds no sound command stops the start-up. */
export async function loadCommands(folder: URL): Promise<Commands> {
	const files = (await readdir(folder)).filter((file) => file.endsWith(SUFFIX)).sort();
	const entries = files.map(async (file) => {
		const { default: command }: { default?: unknown } = await import(new URL(file, folder).href);
		const name = basename(file, SUFFIX);
		const problem = findProblem(name, command);
		if (problem !== undefined) throw new Error(`commands/${file}: ${problem}`);
		return [name, command as AnyCommand] as const;
	});
	return new Map(await Promise.all(entries));
}

function findProblem(name: string, command: unknown): string | undefined {
	if (!NAME.test(name)) return 'its name is no name of a command';
	if (!isCommand(command)) return 'its default export is no command';
	if (!['members', 'editors', 'admins'].includes(command.audience)) return 'it has no audience';
	if ('menu' in command) return findMenuProblem(command);
	return [...verbsOf(name, command)]
		.map(([typed, { description, options }]) => {
			const entries = Object.entries(options);
			if (!NAME.test(typed.split(' ').at(-1) ?? '')) return `"${typed}" cannot be typed`;
			if (entries.length >= MOST_OPTIONS) return `/${typed} has too many options`;
			const texts = [description, ...entries.map(([, option]) => option.description)];
			const odd = texts.find((text) => text.length < 1 || text.length > LONGEST_DESCRIPTION);
			if (odd !== undefined) return `/${typed}: "${odd}" is no description of 1 to 100 letters`;
			const unnamed = entries.find(([option]) => !NAME.test(option));
			return unnamed && `/${typed}: "${unnamed[0]}" is no name of an option`;
		})
		.find((problem) => problem !== undefined);
}

function findMenuProblem({ menu, description, audience }: MenuCommand): string | undefined {
	const fits = (text: string, longest: number) => text.trim() !== '' && text.length <= longest;
	if (audience !== 'members') return 'the menu of messages is everybody’s';
	if (!fits(menu, LONGEST_MENU)) return `"${menu}" is no name of 1 to 32 letters for a menu`;
	return fits(description, LONGEST_DESCRIPTION) ? undefined : 'it has no description';
}

function isCommand(value: unknown): value is AnyCommand {
	if (typeof value !== 'object' || value === null || !('audience' in value)) return false;
	const { run, options, verbs } = value as Partial<Command> & { readonly verbs?: unknown };
	const isMenu = 'menu' in value && typeof value.menu === 'string';
	const isOne = typeof run === 'function' && (isMenu || typeof options === 'object');
	return isOne || (typeof verbs === 'object' && verbs !== null);
}
