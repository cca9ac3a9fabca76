import type { quoting as German } from '../de/quoting.ts';

/** How articles, speakers and their words are told, in Spanish. */
export const quoting = {
	'Picture from {source}': 'Imagen de {source}',
	'Picture from the article’s page': 'Imagen de la página del artículo',
	'The full text is no longer kept.': 'El texto completo ya no se conserva.',
	'Other articles on this story': 'Otros artículos sobre el tema',
	Cite: 'Referencia',
	Edit: 'Editar',
	History: 'Historial',
	Source: 'Fuente',
	'only a few words quoted': 'solo se citan unas palabras',
	'This text is in {language}: its summary is its first sentences, and only quotation marks and full dates were read.':
		'Este texto está en {language}: su resumen son sus primeras frases, y solo se leyeron las comillas y las fechas completas.',
	'This text is in a language other than English: its summary is its first sentences, and only quotation marks and full dates were read.':
		'Este texto no está en inglés: su resumen son sus primeras frases, y solo se leyeron las comillas y las fechas completas.',
	'The language of this text could not be recognised: its summary is its first sentences, and only quotation marks and full dates were read.':
		'No se pudo reconocer el idioma de este texto: su resumen son sus primeras frases, y solo se leyeron las comillas y las fechas completas.',
} as const satisfies Record<keyof typeof German, string>;
