import { LONGEST_LABEL } from '../../../domain/articles/event.ts';
import { dayNumber } from '../../../domain/calendar.ts';
import type { DateExpression } from '../../dates/find-dates.ts';
import type { Document, Sentence } from '../../document/document.ts';
import type { NameTable } from '../../entities/names/table.ts';
import type { Label } from './labelled.ts';

/** How many days before publication the title still speaks of. */
const NEWS = 7;
const FEWEST_WORDS = 4;
const SHARED = 0.5;
/** A question, a call, a series: no news. */
const NO_NEWS =
	/[?]|^(?:how|why|what|who|when|where|live|watch|opinion|analysis|exclusive|breaking|video|quiz|in pictures)\b|\b(?:today|tomorrow|yesterday|\p{Lu}\w+day)\b|\b(?:ahead|after|of|the|to|in|on|for|with|and)$/iu;

/** The title in place of a label, where the article's first sentence tells of the same thing. */
export function titleLabel(
	document: Document,
	names: NameTable,
	{ sentence, date }: { readonly sentence: Sentence; readonly date: DateExpression },
): Label | undefined {
	const { published } = document;
	if (!published || date.precision !== 'day' || date.earliest === null) return undefined;
	const ago = dayNumber(published) - dayNumber(date.earliest);
	const told = new Set(longWords(sentence.text));
	const title = titlesOf(document).find((one) => isNews(one) && isShared(one, told));
	if (title === undefined || ago < 0 || ago > NEWS) return undefined;
	const words = new Set(title.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu));
	const named = names.entities
		.filter(
			({ keys }) =>
				words.has(keys.at(-1) ?? '') ||
				words.has(`${keys.at(-1)}'s`) ||
				words.has(`${keys.at(-1)}’s`),
		)
		.map((entity) => ({
			entity,
			from: -1,
			to: -1,
			nameFrom: -1,
			isOwner: false,
			isGarbled: false,
		}));
	return { text: title, kept: new Set(), named, isWhole: true, source: 'title' };
}

/** The title, and what stands as a heading above the text. */
function titlesOf({ title, paragraphs }: Document): string[] {
	const headings = paragraphs.slice(0, MOST_HEADINGS).map(({ text }) => text);
	return [title ?? '', ...headings.filter((text) => !/[.!?:;,”"]$/.test(text))];
}

const MOST_HEADINGS = 2;

function isNews(title: string): boolean {
	return (
		title.length <= LONGEST_LABEL && !NO_NEWS.test(title) && longWords(title).length >= FEWEST_WORDS
	);
}

function isShared(title: string, told: ReadonlySet<string>): boolean {
	const words = longWords(title);
	return words.filter((word) => told.has(word)).length / words.length >= SHARED;
}

function longWords(text: string): string[] {
	return [...new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])].map((word) =>
		word.slice(0, 5),
	);
}
