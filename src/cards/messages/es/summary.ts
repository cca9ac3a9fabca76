import type { summary as German } from '../de/summary.ts';

/** What a summary says beside the article’s own sentences, in Spanish. */
export const summary = {
	'This is the latest article. To choose another, type /{command} and pick “article”.':
		'Este es el artículo más reciente. Para ver otro, escribe /{command} y elige «article».',
	'Show source paragraphs': 'Ver los párrafos del artículo',
	'Where the summary comes from · {title}': 'Dónde está el resumen en el artículo · {title}',
	'Paragraph {number, number} of {of, number}': 'Párrafo {number, number} de {of, number}',
	'No sentence in this text sums it up.': 'Ninguna frase de este texto lo resume.',
} as const satisfies Record<keyof typeof German, string>;
