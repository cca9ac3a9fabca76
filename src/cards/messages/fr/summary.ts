import type { summary as German } from '../de/summary.ts';

/** What a summary says beside the article’s own sentences, in French. */
export const summary = {
	'This is the latest article. To choose another, type /{command} and pick “article”.':
		'C’est le dernier article. Pour en choisir un autre, tapez /{command} et choisissez «\u202Farticle\u202F».',
	'Show source paragraphs': 'Voir les paragraphes de l’article',
	'Where the summary comes from · {title}': 'Où le résumé se trouve dans l’article · {title}',
	'Paragraph {number, number} of {of, number}': 'Paragraphe {number, number} sur {of, number}',
	'No sentence in this text sums it up.': 'Aucune phrase de ce texte ne le résume.',
} as const satisfies Record<keyof typeof German, string>;
