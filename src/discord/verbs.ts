import type { AnyCommand, CommandHead, Commands, Verb } from './command.ts';

/** What can be typed of a command, by what is typed: 'quotes', or 'article add text' and 'article add file'. */
export function verbsOf(name: string, command: AnyCommand): ReadonlyMap<string, Verb> {
	if (!('verbs' in command)) return new Map([[name, command]]);
	const verbs = Object.entries(command.verbs);
	return new Map(verbs.map(([words, verb]) => [`${name} ${words}`, verb]));
}

/** Every command as /help lists it. */
export function headsOf(commands: Commands): CommandHead[] {
	return [...commands].flatMap(([name, command]) =>
		[...verbsOf(name, command)].map(([typed, { description }]) => ({
			name: typed,
			description,
			audience: command.audience,
		})),
	);
}
