import type { log as German } from '../../de/guilds/log.ts';

/** What is told of editors’ changes, in Spanish. */
export const log = {
	'What editors changed': 'Lo que cambiaron los editores',
	'Undone: {change}': 'Deshecho: {change}',
	'Removed from the library: {title}': 'Quitado de la biblioteca: {title}',
	'Date of the server’s own added: {date}': 'Fecha propia añadida: {date}',
	'Date of the server’s own removed: {date}': 'Fecha propia quitada: {date}',
	'Date of the server’s own restored: {date}': 'Fecha propia recuperada: {date}',
	'Date of the server’s own: {from} → {to}': 'Fecha propia: {from} → {to}',
	'To be decided again: {dates}': 'Por decidir de nuevo: {dates}',
	'Put together as one person: {one} and {other}': 'Unidos como una persona: {one} y {other}',
	'Told apart as another person: {one}, in {n, plural, one {# article} other {# articles}}':
		'Separado como otra persona: {one}, en {n, plural, one {# artículo} many {# de artículos} other {# artículos}}',
	'What editors changed cannot be told': 'No se puede contar lo que cambian los editores',
	'When the problem is solved, choose the channel in {command} again. What was changed meanwhile stands in {history}.':
		'Cuando el problema esté resuelto, vuelve a elegir el canal en {command}. Lo que cambió mientras tanto está en {history}.',
	'and {n, number} more': 'y {n, number} más',
} as const satisfies Record<keyof typeof German, string>;
