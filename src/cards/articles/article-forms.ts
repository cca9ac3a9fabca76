import type { Form, TextField } from '../../domain/card.ts';
import type { Say } from '../messages/say.ts';

/** Takes the day an article came out. */
export function dayField(say: Say): TextField {
	return {
		name: 'published',
		label: say('The day it came out'),
		lines: 'one',
		required: true,
		placeholder: say('2023-02-22 or 22 February 2023'),
		maxLength: 40,
	};
}

/** Asks for the day of what is kept under `key`. */
export function dayForm(say: Say, key: string): Form {
	return {
		title: say('When was it published?'),
		fields: [dayField(say)],
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

/** What the name of an article's file may end in. */
export const FILE_ENDINGS = ['.txt', '.md', '.html', '.htm', '.docx', '.pdf'] as const;

/** Takes an article in one box, or as a file where it is longer than the box. */
export function textForm(say: Say, { title, published, source = '', url = '' }: Prefilled): Form {
	return {
		title: say('Add an article'),
		fields: [
			{
				name: 'text',
				label: say('Text'),
				description: say('Up to 4,000 characters. Send a longer article as a file.'),
				lines: 'many',
				required: false,
				maxLength: 4_000,
			},
			{
				name: 'file',
				label: say('Or a file'),
				description: say('.txt, .md, .html, .docx or .pdf, at most 2 MB'),
				required: false,
				endings: FILE_ENDINGS,
			},
			{
				name: 'title',
				label: say('Title'),
				description: say('If you leave it empty, the first line becomes the title.'),
				lines: 'one',
				required: false,
				maxLength: 300,
				...(title && { value: title }),
			},
			{
				...dayField(say),
				description: say('If you leave it empty, you are asked for it next.'),
				required: false,
				...(published && { value: published }),
			},
		],
		submit: { command: 'article', action: 'text', values: [source, url] },
	};
}
