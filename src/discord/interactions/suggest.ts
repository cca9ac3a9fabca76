import type { AutocompleteInteraction } from 'discord.js';
import { clean } from '../../domain/clean.ts';
import { shorten } from '../../domain/shorten.ts';
import type { Context, OptionSpec, Suggestion, Verb } from './command.ts';

const MOST = 25;
const LONGEST = 100;

/** Offers what the option suggests for what is typed so far; nothing where that fails. */
export async function suggest(
	interaction: AutocompleteInteraction,
	verb: Pick<Verb, 'options'>,
	context: Context,
): Promise<void> {
	try {
		const { name, value } = interaction.options.getFocused(true);
		const option: OptionSpec | undefined = verb.options[name];
		const others = othersOf(interaction, verb, name);
		const found = (await option?.suggest?.(value.trim(), context, others)) ?? [];
		await interaction.respond(tidy(found));
	} catch (error) {
		context.log.error({ err: error, command: interaction.commandName }, 'suggesting failed');
		if (!interaction.responded) await interaction.respond([]).catch(() => undefined);
	}
}

function othersOf(
	{ options }: AutocompleteInteraction,
	verb: Pick<Verb, 'options'>,
	focused: string,
): Record<string, string> {
	const names = Object.keys(verb.options).filter((name) => name !== focused);
	const entries = names.flatMap((name) => {
		const value = options.get(name)?.value;
		return typeof value === 'string' ? [[name, value.trim()] as const] : [];
	});
	return Object.fromEntries(entries);
}

/** Within Discord's limits. A value that is too long could not be found again: it is left out. */
export function tidy(suggestions: readonly Suggestion[]): Suggestion[] {
	return suggestions
		.map(({ name, value }) => ({ name: shorten(oneLine(name), LONGEST), value }))
		.filter(({ name, value }) => name !== '' && value !== '' && value.length <= LONGEST)
		.slice(0, MOST);
}

function oneLine(text: string): string {
	return clean(text).replace(/\s+/g, ' ').trim();
}
