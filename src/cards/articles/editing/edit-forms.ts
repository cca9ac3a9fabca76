import { LONGEST_LABEL } from '../../../domain/articles/event.ts';
import type { KeyDate } from '../../../domain/articles/key-date.ts';
import type { Quote } from '../../../domain/articles/quote.ts';
import type { Form } from '../../../domain/card.ts';
import type { ArticleHead, Cited } from '../../../ports/articles/library.ts';
import { DAY_FIELD } from '../article-forms.ts';

/** What is said of an article, to be put right. */
export function editForm({ id, title, published, source, url }: ArticleHead): Form {
	const optional = { lines: 'one', required: false } as const;
	return {
		title: 'Correct the article',
		fields: [
			{
				name: 'title',
				label: 'Title',
				lines: 'one',
				required: true,
				maxLength: 300,
				value: title,
			},
			{ ...DAY_FIELD, value: published.day },
			{ ...optional, name: 'source', label: 'Who published it', maxLength: 100, ...given(source) },
			{ ...optional, name: 'url', label: 'Its address', maxLength: 500, ...given(url) },
		],
		submit: { command: 'article', action: 'edit', values: [id] },
	};
}

/** Who speaks in a quote. */
export function speakerForm({ article, number, speaker, text }: Cited<Quote>): Form {
	return {
		title: 'Who says this?',
		fields: [
			{
				name: 'speaker',
				label: 'Speaker',
				description: `“${text}”`,
				lines: 'one',
				required: false,
				placeholder: 'Leave it empty if it is unclear',
				maxLength: 100,
				...given(speaker ?? undefined),
			},
		],
		submit: { command: 'article', action: 'says', values: [article.id, String(number)] },
	};
}

/** What a key date means. */
export function keyDateForm({ article, number, earliest, label, text }: Cited<KeyDate>): Form {
	return {
		title: 'When, and what happened?',
		fields: [
			{
				name: 'day',
				label: 'The day',
				description: `Read from “${text}”`,
				lines: 'one',
				required: true,
				placeholder: 'Such as 2023-02-22 or 22 February 2023',
				maxLength: 40,
				value: earliest,
			},
			{
				name: 'label',
				label: 'What happened',
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
