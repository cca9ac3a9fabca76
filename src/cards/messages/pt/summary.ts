import type { summary as German } from '../de/summary.ts';

/** What a summary says beside the article’s own sentences, in Portuguese. */
export const summary = {
	'This is the latest article; the option article chooses another.':
		'Este é o artigo mais recente; a opção article escolhe outro.',
	'Where?': 'Onde?',
	'Where it stands · {title}': 'Onde está · {title}',
	'No sentence in this text sums it up.': 'Nenhuma frase deste texto o resume.',
} as const satisfies Record<keyof typeof German, string>;
