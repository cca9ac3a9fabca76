import { LONGEST_LABEL } from '../../../domain/articles/event.ts';
import type { KeyDate } from '../../../domain/articles/key-date.ts';
import type { Quote } from '../../../domain/articles/quote.ts';
import type { Form } from '../../../domain/card.ts';
import type { ArticleHead, Cited } from '../../../ports/articles/library.ts';
import type { Say } from '../../messages/say.ts';
import { dayField } from '../article-forms.ts';

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

/** Who speaks in a quote. */
export function speakerForm(say: Say, { article, number, speaker, text }: Cited<Quote>): Form {
	return {
		title: say('Who says this?'),
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
		],
		submit: { command: 'article', action: 'says', values: [article.id, String(number)] },
	};
}

/** What a key date means. */
export function keyDateForm(
	say: Say,
	{ article, number, earliest, label, text }: Cited<KeyDate>,
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
		],
		submit: { command: 'article', action: 'happened', values: [article.id, String(number)] },
	};
}

function given(value: string | undefined) {
	return value === undefined ? {} : { value };
}
