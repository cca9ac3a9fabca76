import type { feeds as German } from '../de/feeds.ts';

/** What posts of feeds say beside the articles, in Spanish. */
export const feeds = {
	'From the feed {name}': 'Del feed {name}',
	'much like {title}': 'muy parecido a {title}',
	'Also in {report}': 'También en {report}',
	'Worth remembering: {when} — {what}': 'Para recordar: {when} — {what}',
	Untitled: 'Sin título',
	'In its publisher’s words:': 'En palabras de quien lo publica:',
	'The article could not be read: {problem}': 'No se pudo leer el artículo: {problem}',
	'Today’s articles': 'Los artículos de hoy',
	'This week’s articles': 'Los artículos de la semana',
	'More articles': 'Más artículos',
	'could not be read': 'no se pudo leer',
	'And {n, number} more, too many to list.': 'Y {n, number} más, demasiados para la lista.',
	'The feed {name} has stopped': 'El feed {name} se ha detenido',
	'Dateline no longer reads it.': 'Dateline ya no lo lee.',
	'It failed eleven times in a row over a week, so Dateline no longer reads it.':
		'Ha fallado once veces seguidas en más de una semana, así que Dateline ya no lo lee.',
	'Choose “Try again” once it works, or stop following it with {command}.':
		'Elige «Reintentar» cuando funcione, o deja de seguirlo con {command}.',
	'Articles of feeds cannot be posted': 'No se pueden publicar los artículos de los feeds',
	'Nothing is lost: what is due waits. When the problem is solved, choose “Try again” in {list}, or choose another channel with {move}.':
		'No se pierde nada: lo pendiente espera. Cuando se resuelva el problema, elige «Reintentar» en {list}, u otro canal con {move}.',
	'{quotes} by {speakers}': '{quotes} de {speakers}',
} as const satisfies Record<keyof typeof German, string>;
