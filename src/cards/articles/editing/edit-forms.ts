import { LONGEST_LABEL, type SaidWorth } from '../../../domain/articles/event.ts';
import type { KeyDate } from '../../../domain/articles/key-date.ts';
import type { Quote } from '../../../domain/articles/quote.ts';
import type { Span } from '../../../domain/articles/span.ts';
import { LONGEST_SENTENCE } from '../../../domain/articles/summary.ts';
import type { Form } from '../../../domain/card.ts';
import type { ArticleHead, Cited } from '../../../ports/articles/library.ts';
import type { Say } from '../../messages/say.ts';
import { dayField } from '../article-forms.ts';
import { worthWords } from './change-lines.ts';

/** As many characters as a window holds. */
const LONGEST_WORDS = 4000;

/** What is said of an article, to be put right. */
export function editForm(say: Say, { id, title, published, source, url }: ArticleHead): Form {
	const optional = { lines: 'one', required: false } as const;
	return {
		title: say('Correct the article'),
		fields: [
			{
				name: 'title',
				label: say('Title'),
				lines: 'one',
				required: true,
				maxLength: 300,
				value: title,
			},
			{ ...dayField(say), value: published.day },
			{
				...optional,
				name: 'source',
				label: say.told('Who published it'),
				maxLength: 100,
				...given(source),
			},
			{ ...optional, name: 'url', label: say.told('Its address'), maxLength: 500, ...given(url) },
		],
		submit: { command: 'article', action: 'edit', values: [id] },
	};
}

/** Who speaks in a quote, and what belongs to it. */
export function quoteForm(say: Say, { article, number, speaker, text }: Cited<Quote>): Form {
	return {
		title: say('Correct the quote'),
		fields: [
			{
				name: 'speaker',
				label: say('Speaker'),
				description: say('“{words}”', { words: text }),
				lines: 'one',
				required: false,
				placeholder: say('Leave it empty if it is unclear'),
				maxLength: 100,
				...given(speaker ?? undefined),
			},
			{
				name: 'words',
				label: say('The words of the quote'),
				description: say('Word for word as in the article'),
				lines: 'many',
				required: text.length <= LONGEST_WORDS,
				maxLength: LONGEST_WORDS,
				...given(text.length <= LONGEST_WORDS ? text : undefined),
			},
		],
		submit: { command: 'article', action: 'says', values: [article.id, String(number)] },
	};
}

/** A sentence of a summary, and another one instead of it. */
export function sentenceForm(say: Say, { id }: Pick<ArticleHead, 'id'>, sentence: Span): Form {
	return {
		title: say('Correct the summary'),
		fields: [
			{
				name: 'sentence',
				label: say('The sentence to show instead'),
				description: say(
					'Word for word from the article. Leave it empty to leave the sentence out.',
				),
				lines: 'many',
				required: false,
				maxLength: LONGEST_SENTENCE,
				...given(sentence.text),
			},
		],
		submit: { command: 'article', action: 'sums', values: [id, String(sentence.start)] },
	};
}

/** What a key date means, and how much it is worth remembering. */
export function keyDateForm(
	say: Say,
	{ article, number, earliest, label, text }: Cited<KeyDate>,
	worth: SaidWorth,
): Form {
	return {
		title: say('When, and what happened?'),
		fields: [
			{
				name: 'day',
				label: say('The day'),
				description: say('Read from “{words}”', { words: text }),
				lines: 'one',
				required: true,
				placeholder: say('Such as 2023-02-22 or 22 February 2023'),
				maxLength: 40,
				value: earliest,
			},
			{
				name: 'label',
				label: say('What happened'),
				lines: 'one',
				required: true,
				maxLength: LONGEST_LABEL,
				...given(label || text),
			},
			{
				name: 'worth',
				label: say('How much it is worth remembering'),
				required: true,
				choices: WORTHS.map((value) => ({
					label: worthWords(say, value),
					value,
					chosen: value === worth,
				})),
			},
		],
		submit: { command: 'article', action: 'happened', values: [article.id, String(number)] },
	};
}

const WORTHS = ['great', 'notable', 'small'] as const satisfies readonly SaidWorth[];

function given(value: string | undefined) {
	return value === undefined ? {} : { value };
}
