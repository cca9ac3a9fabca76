import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import type { Options, Verb } from './command.ts';
import { readAttachment } from './read-attachment.ts';

type Values = Parameters<Verb['run']>[0];

/** The values of `options`, by name, with files read. Discord has checked their kinds. */
export async function readInput(
	options: Options,
	interaction: ChatInputCommandInteraction,
	apiUrl: string,
): Promise<Values> {
	const entries = Object.entries(options).map(async ([name, { kind }]) => {
		if (kind !== 'file') return [name, readValue(interaction, name)] as const;
		const attachment = interaction.options.getAttachment(name);
		return [name, attachment ? await readAttachment(attachment, apiUrl) : undefined] as const;
	});
	return Object.fromEntries(await Promise.all(entries));
}

/** What was typed behind the slash: 'quotes', 'article add file'. */
export function typedName({
	commandName,
	options,
}: ChatInputCommandInteraction | AutocompleteInteraction): string {
	const group = options.getSubcommandGroup(false);
	const verb = options.getSubcommand(false);
	return [commandName, group, verb].filter((word) => word !== null).join(' ');
}

function readValue({ options }: ChatInputCommandInteraction, name: string): Values[string] {
	const value = options.get(name)?.value;
	const text = typeof value === 'string' ? value.trim() : value;
	return text === '' ? undefined : text;
}
