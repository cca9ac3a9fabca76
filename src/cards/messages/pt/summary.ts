import type { summary as German } from '../de/summary.ts';

/** What a summary says beside the article’s own sentences, in Portuguese. */
export const summary = {
	'This is the latest article. To choose another, type /{command} and pick “article”.':
		'Este é o artigo mais recente. Para ver outro, digite /{command} e escolha “article”.',
	'Show source paragraphs': 'Ver os parágrafos do artigo',
	'Where the summary comes from · {title}': 'Onde o resumo está no artigo · {title}',
	'Paragraph {number, number} of {of, number}': 'Parágrafo {number, number} de {of, number}',
	'No sentence in this text sums it up.': 'Nenhuma frase deste texto o resume.',
} as const satisfies Record<keyof typeof German, string>;
