import type { RequestCall } from '../../../src/local-discord/validation/call.ts';
import { openSemanticValidator } from '../../../src/local-discord/validation/validator.ts';
import { many, putCommands, send } from './calls.ts';

/** What is wrong with a call, by place and code. */
export const problemsOf = (call: RequestCall): string[] =>
	openSemanticValidator()
		.request(call)
		.map(({ path, code }) => `${path} ${code}`);

export const text = (length: number) => 'x'.repeat(length);
export const display = (content: string) => ({ type: 10, content });
export const button = (more: object = {}) => ({
	type: 2,
	style: 1,
	label: 'On',
	custom_id: 'on',
	...more,
});
export const bare = (style: number, more: object = {}) => ({ type: 2, style, ...more });
export const options = (count: number, more: object = {}) =>
	many(count, (index) => ({ label: 'A', value: `${index}`, ...more }));
export const select = (more: object = {}) => ({
	type: 3,
	custom_id: 'pick',
	options: options(2),
	...more,
});
export const picture = { media: { url: 'https://example.com/a.png' } };
export const gallery = (count: number) => ({ type: 12, items: many(count, () => picture) });
export const thumbnail = { type: 11, ...picture };
export const file = { type: 13, file: { url: 'attachment://a.txt' } };
export const section = (more: object) => ({
	type: 9,
	components: [display('a')],
	accessory: thumbnail,
	...more,
});
export const label = (component: object, more: object = {}) => ({
	type: 18,
	label: 'A',
	component,
	...more,
});
export const input = (more: object = {}) => ({ type: 4, custom_id: 'it', style: 1, ...more });
export const slash = (more: object) => ({ name: 'quotes', description: 'What was said', ...more });
export const option = (more: object) => ({
	type: 3,
	name: 'speaker',
	description: 'A name',
	...more,
});
export const ask = (...all: readonly object[]) => putCommands(slash({ options: all }));
export const sub = (name: string, ...all: readonly object[]) => ({
	type: 1,
	name,
	description: 'Does',
	options: all,
});
export const group = (...all: readonly object[]) => ({
	type: 2,
	name: 'more',
	description: 'More',
	options: all,
});
export const mention = (allowed_mentions: object) => send({ content: 'a', allowed_mentions });
export const embed = (more: object) => send({ embeds: [more] });

/** Options of a command that has so many characters in all; of translations the longest counts. */
export function bigOptions(characters: number): object[] {
	const rest = characters - 'quotes'.length - 'What was said'.length - 'o'.length;
	const descriptions = {
		description: 'short',
		description_localizations: { de: text(100), fr: text(99) },
	};
	const choices = many(25, (index) => ({ name: `${index}`.padEnd(50, 'n'), value: text(50) }));
	const whole = { ...descriptions, choices };
	const each = 'o0'.length + 100 + 25 * 100;
	const count = 3;
	const more = many(count, (index) => ({ type: 3, name: `o${index}`, ...whole }));
	const left = rest - count * each;
	const last = many(Math.ceil(left / 200), (index) => ({
		name: 'n'.repeat(Math.min(100, left - index * 200)),
		value: text(Math.max(0, Math.min(100, left - index * 200 - 100))),
	}));
	const least = 'd'.length;
	const [first, ...others] = last;
	const trimmed = first && { ...first, name: first.name.slice(least) };
	return [...more, { type: 3, name: 'o', description: 'd', choices: [trimmed, ...others] }];
}
