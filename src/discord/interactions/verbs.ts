import type { AnyCommand, CommandHead, Commands, MenuCommand, Verb } from './command.ts';

/**
 * What can be typed of a command, by what is typed: 'quotes', or 'article add text' and 'article add file'; nothing of
 * one in the menu of messages.
 */
export function verbsOf(name: string, command: AnyCommand): ReadonlyMap<string, Verb> {
	if ('menu' in command) return new Map();
	if (!('verbs' in command)) return new Map([[name, command]]);
	const verbs = Object.entries(command.verbs);
	return new Map(verbs.map(([words, verb]) => [`${name} ${words}`, verb]));
}

/** The command that the menu of messages calls so. */
export function findMenuCommand(commands: Commands, menu: string): MenuCommand | undefined {
	for (const command of commands.values()) {
		if ('menu' in command && command.menu === menu) return command;
	}
	return undefined;
}

/** Every command as /help lists it. */
export function headsOf(commands: Commands): CommandHead[] {
	return [...commands].flatMap(([name, command]): CommandHead[] => {
		const { audience } = command;
		if ('menu' in command) {
			return [{ name: command.menu, place: 'menu', description: command.description, audience }];
		}
		return [...verbsOf(name, command)].map(([typed, { description }]) => ({
			name: typed,
			place: 'typed',
			description,
			audience,
		}));
	});
}
