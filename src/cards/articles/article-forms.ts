import type { Field, Form } from '../../domain/card.ts';

export const DAY_FIELD: Field = {
	name: 'published',
	label: 'The day it came out',
	lines: 'one',
	required: true,
	placeholder: 'Such as 2023-02-22 or 22 February 2023',
	maxLength: 40,
};

/** Asks for the day of what is kept under `key`. */
export function dayForm(key: string): Form {
	return {
		title: 'When was it published?',
		fields: [DAY_FIELD],
		submit: { command: 'article', action: 'date', values: [key] },
	};
}

/** What is known of a text that is about to be pasted. */
type Prefilled = {
	readonly title?: string | undefined;
	readonly published?: string | undefined;
	readonly source?: string | undefined;
	readonly url?: string | undefined;
};

/** Takes a pasted text: several fields, since an article is longer than one. */
export function textForm({ title, published, source = '', url = '' }: Prefilled): Form {
	const text = (name: string, label: string, required: boolean): Field => ({
		name,
		label,
		lines: 'many',
		required,
		maxLength: 4_000,
	});
	return {
		title: 'Add an article',
		fields: [
			{
				name: 'title',
				label: 'Headline',
				lines: 'one',
				required: true,
				maxLength: 300,
				...(title && { value: title }),
			},
			{ ...DAY_FIELD, ...(published && { value: published }) },
			text('text', 'Text', true),
			text('more', 'Text, continued', false),
			text('rest', 'Text, the rest (or send a file)', false),
		],
		submit: { command: 'article', action: 'text', values: [source, url] },
	};
}
