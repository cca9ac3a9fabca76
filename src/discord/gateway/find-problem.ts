import type { AnyCommand, Command, GroupHead, MenuCommand } from '../interactions/command.ts';
import { verbsOf } from '../interactions/verbs.ts';

const NAME = /^[a-z0-9_-]{1,32}$/;
const MOST_OPTIONS = 25;
const LONGEST_DESCRIPTION = 100;
const LONGEST_MENU = 32;

/** Why `command` cannot be the command called `name`; undefined where it can. */
export function findProblem(name: string, command: unknown): string | undefined {
	if (!NAME.test(name)) return 'its name cannot be that of a command';
	if (!isCommand(command)) return 'its default export is not a command';
	if (!['members', 'editors', 'admins'].includes(command.audience)) return 'it has no audience';
	if ('menu' in command) return findMenuProblem(command);
	return [...verbsOf(name, command)]
		.map(([typed, { description, options }]) => {
			const entries = Object.entries(options);
			if (!typed.split(' ').every((word) => NAME.test(word))) return `/${typed} cannot be typed`;
			if (entries.length >= MOST_OPTIONS) return `/${typed} has too many options`;
			const texts = [description, ...entries.map(([, option]) => option.description)];
			const odd = texts.find((text) => !fits(text, LONGEST_DESCRIPTION));
			if (odd !== undefined) return `/${typed}: "${odd}" is not a description of 1 to 100 letters`;
			const unnamed = entries.find(([option]) => !NAME.test(option));
			return unnamed && `/${typed}: "${unnamed[0]}" cannot be the name of an option`;
		})
		.find((problem) => problem !== undefined);
}

/** Why what a file of a command's folder exports is not its part; undefined where it is. */
export function findGroupProblem(
	content: unknown,
	part: 'group' | 'sub-command',
): string | undefined {
	if (part === 'sub-command') {
		return isRunnable(content) ? undefined : 'its default export is not a sub-command';
	}
	const { description = '' } = Object(content) as Partial<GroupHead>;
	return fits(description, LONGEST_DESCRIPTION) ? undefined : 'it has no description';
}

function findMenuProblem({ menu, description, audience }: MenuCommand): string | undefined {
	if (audience !== 'members') return 'the menu of messages is for everybody';
	if (!fits(menu, LONGEST_MENU)) return `"${menu}" is not a name of 1 to 32 letters for a menu`;
	return fits(description, LONGEST_DESCRIPTION) ? undefined : 'it has no description';
}

function fits(text: string, longest: number): boolean {
	return text.trim() !== '' && text.length <= longest;
}

function isCommand(value: unknown): value is AnyCommand {
	if (typeof value !== 'object' || value === null || !('audience' in value)) return false;
	const { run, verbs } = value as { readonly run?: unknown; readonly verbs?: unknown };
	const isMenu = 'menu' in value && typeof value.menu === 'string' && typeof run === 'function';
	return isMenu || isRunnable(value) || (typeof verbs === 'object' && verbs !== null);
}

function isRunnable(value: unknown): boolean {
	const { run, options } = Object(value) as Partial<Command>;
	return typeof run === 'function' && typeof options === 'object';
}
