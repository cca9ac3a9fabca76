import type { quoting as German } from '../de/quoting.ts';

/** How articles, speakers and their words are told, in French. */
export const quoting = {
	'Picture from {source}': 'Image de {source}',
	'Picture from the article’s page': 'Image de la page de l’article',
	'The full text is no longer kept.': 'Le texte intégral n’est plus conservé.',
	'Other articles on this story': 'Autres articles sur le sujet',
	Cite: 'Référence',
	Edit: 'Modifier',
	History: 'Historique',
	Source: 'Source',
	'only a few words quoted': 'seuls quelques mots sont cités',
	'This text is in {language}: its summary is its first sentences, and only quotation marks and full dates were read.':
		'Ce texte est en {language}\u00A0: son résumé reprend ses premières phrases, et seuls les guillemets et les dates complètes ont été lus.',
	'This text is in a language other than English: its summary is its first sentences, and only quotation marks and full dates were read.':
		'Ce texte n’est pas en anglais\u00A0: son résumé reprend ses premières phrases, et seuls les guillemets et les dates complètes ont été lus.',
	'The language of this text could not be recognised: its summary is its first sentences, and only quotation marks and full dates were read.':
		'La langue de ce texte n’a pas pu être reconnue\u00A0: son résumé reprend ses premières phrases, et seuls les guillemets et les dates complètes ont été lus.',
} as const satisfies Record<keyof typeof German, string>;
