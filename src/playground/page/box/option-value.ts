import type { Choice, CommandOption } from '../../../local-discord/wire.ts';
import type { OptionValue } from '../../wire.ts';

/** The value to send, or what is wrong with the text. */
export type Checked = { readonly value: OptionValue } | { readonly problem: string };

/** The kinds of options, as Discord numbers them. */
export const OPTION = {
	text: 3,
	integer: 4,
	boolean: 5,
	user: 6,
	channel: 7,
	role: 8,
	mentionable: 9,
	number: 10,
	attachment: 11,
} as const;

const MAX_TEXT = 6000;
const YES_OR_NO: readonly Choice[] = [
	{ name: 'True', value: 'true' },
	{ name: 'False', value: 'false' },
];

/** Makes of a text the value an option takes. `choices` are the fixed ones, or those last offered. */
export function checkOption(
	option: CommandOption,
	text: string,
	choices: readonly Choice[],
): Checked {
	const typed = text.trim();
	if (typed === '') return { problem: `${option.name} is missing.` };
	const chosen = choices.find(
		({ name, value }) => sameWords(name, typed) || String(value) === typed,
	);
	if (chosen && option.type !== OPTION.boolean) return { value: chosen.value };
	if (option.choices?.length || isPicked(option)) {
		return { problem: `${option.name} must be one of the choices.` };
	}
	if (option.type === OPTION.boolean) return checkBoolean(option, typed);
	if (option.type === OPTION.integer || option.type === OPTION.number) {
		return checkNumber(option, typed);
	}
	return checkText(option, typed);
}

/** What to choose from without asking the bot. */
export function fixedChoices(option: CommandOption): readonly Choice[] {
	return option.type === OPTION.boolean ? YES_OR_NO : (option.choices ?? []);
}

/** What an option takes, in words. */
export function kindOf({ type }: CommandOption): string {
	const names = Object.entries(OPTION);
	return names.find(([, number]) => number === type)?.[0] ?? 'text';
}

function isPicked({ type }: CommandOption): boolean {
	return type >= OPTION.user && type <= OPTION.mentionable;
}

function checkText(
	{ name, min_length: min = 0, max_length: max = MAX_TEXT }: CommandOption,
	typed: string,
): Checked {
	if (typed.length < min) return { problem: `${name} needs at least ${min} characters.` };
	if (typed.length > max) {
		return { problem: `${name} takes ${max} characters; this has ${typed.length}.` };
	}
	return { value: typed };
}

function checkNumber(option: CommandOption, typed: string): Checked {
	const { name, type, min_value: min = -Infinity, max_value: max = Infinity } = option;
	const value = Number(typed);
	if (type === OPTION.integer && !/^[+-]?\d{1,15}$/.test(typed)) {
		return { problem: `${name} must be a whole number.` };
	}
	if (!Number.isFinite(value)) return { problem: `${name} must be a number.` };
	if (value < min) return { problem: `${name} must be at least ${min}.` };
	if (value > max) return { problem: `${name} must be at most ${max}.` };
	return { value };
}

function checkBoolean({ name }: CommandOption, typed: string): Checked {
	if (/^(true|yes|on|1)$/i.test(typed)) return { value: true };
	if (/^(false|no|off|0)$/i.test(typed)) return { value: false };
	return { problem: `${name} must be True or False.` };
}

function sameWords(one: string, other: string): boolean {
	return one.toLowerCase() === other.toLowerCase();
}
