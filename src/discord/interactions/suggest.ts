import { clean } from '../../domain/clean.ts';
import { shorten } from '../../domain/shorten.ts';
import type { Context, OptionSpec, Suggestion, Verb } from './command.ts';
import type { Draft } from './read-interaction.ts';
import type { Reply } from './reply.ts';

const MOST = 25;
const LONGEST = 100;

/** Offers what the option suggests for what is typed so far; nothing where that fails. */
export async function suggest(
	{ name: command, focused, values }: Draft,
	reply: Reply,
	{ verb, context }: { readonly verb: Verb | undefined; readonly context: Context },
): Promise<void> {
	const offered = await offers({ focused, values }, verb, context).catch((err: unknown) => {
		context.log.error({ err, command }, 'suggesting failed');
		return [];
	});
	await reply.suggest(offered).catch((err: unknown) => {
		context.log.warn({ err, command }, 'no suggestions reached Discord');
	});
}

async function offers(
	{ focused, values }: Pick<Draft, 'focused' | 'values'>,
	verb: Verb | undefined,
	context: Context,
): Promise<Suggestion[]> {
	const option: OptionSpec | undefined = verb?.options[focused.name];
	if (!verb || !option?.suggest) return [];
	const others = othersOf(values, verb, focused.name);
	return tidy(await option.suggest(focused.value.trim(), context, others));
}

function othersOf(
	values: Draft['values'],
	verb: Pick<Verb, 'options'>,
	focused: string,
): Record<string, string> {
	const names = Object.keys(verb.options).filter((name) => name !== focused);
	const entries = names.flatMap((name) => {
		const value = values.get(name);
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
