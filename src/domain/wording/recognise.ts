import { IntlMessageFormat } from 'intl-messageformat';
import type { Message } from './message.ts';

/** Longer than any message is when it is filled. */
const LONGEST = 1_500;

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
type Choice = Extract<Element, { readonly options: unknown }>;

/** What a group of the expression says of an argument when it has matched. */
type Group = { readonly name: string; read(text: string): string | number };

/**
 * Knows messages again in English sentences that were written down or handed on: why a feed failed, what a post lacks.
 *
 *     const recognise = openRecogniser(['The server answered {status}.']);
 *     recognise('The server answered 418.') // { pattern: 'The server answered {status}.', given: { status: '418' } }
 */
export function openRecogniser(
	patterns: readonly string[],
): (sentence: string) => Message | undefined {
	const readers = patterns.filter((pattern) => pattern.includes('{')).map(readerOf);
	return (sentence) => {
		if (sentence.length > LONGEST) return undefined;
		for (const read of readers) {
			const message = read(sentence);
			if (message) return message;
		}
		return undefined;
	};
}

function readerOf(pattern: string): (sentence: string) => Message | undefined {
	let expression: { readonly whole: RegExp; readonly groups: readonly Group[] } | undefined;
	const [start = ''] = pattern.split('{', 1);
	return (sentence) => {
		if (!sentence.startsWith(start)) return undefined;
		expression ??= expressionOf(pattern);
		const found = expression.whole.exec(sentence);
		if (!found) return undefined;
		const entries = expression.groups.flatMap(({ name, read }, index) => {
			const text = found[index + 1];
			return text === undefined ? [] : [[name, read(text)] as const];
		});
		return { pattern, given: Object.fromEntries(entries) };
	};
}

function expressionOf(pattern: string) {
	const groups: Group[] = [];
	const elements = new IntlMessageFormat(pattern, 'en', undefined, { ignoreTag: true }).getAst();
	const source = sourceOf(elements, groups);
	return { whole: new RegExp(`^${source}$`, 'su'), groups };
}

/** The elements as an expression; a number inside of a choice is that by which it chooses. */
function sourceOf(elements: readonly Element[], groups: Group[], counted = ''): string {
	return elements.map((element) => sourceOfOne(element, groups, counted)).join('');
}

/** Literals are 0, arguments 1, numbers 2, choices by word 5, by number 6, and their number 7 in the parser's numbering. */
function sourceOfOne(element: Element, groups: Group[], counted: string): string {
	if ('options' in element) return choiceSource(element, groups);
	if (element.type === 0) return escaped(element.value);
	if (element.type === 7) return numberSource(counted, groups);
	if (element.type === 2) return numberSource(element.value, groups);
	groups.push({ name: 'value' in element ? element.value : '', read: (text) => text });
	return '(.{1,400}?)';
}

function numberSource(name: string, groups: Group[]): string {
	groups.push({ name, read: (text) => Number(text.replaceAll(',', '')) });
	return '([\\d,]+)';
}

function choiceSource({ type, value: name, options }: Choice, groups: Group[]): string {
	const isByWord = type === 5;
	const sources = Object.entries(options).map(([option, { value }]) => {
		const number = option.startsWith('=') ? Number(option.slice(1)) : undefined;
		if (!isByWord && number === undefined) return `(?:${sourceOf(value, groups, name)})`;
		groups.push({ name, read: () => number ?? option });
		return `(${sourceOf(value, groups, name)})`;
	});
	return `(?:${sources.join('|')})`;
}

function escaped(text: string): string {
	return text.replaceAll(/[\^$\\.*+?()[\]{}|]/g, '\\$&');
}
