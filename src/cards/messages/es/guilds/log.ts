import type { log as German } from '../../de/guilds/log.ts';

/** What is told of editors’ changes, in Spanish. */
export const log = {
	'What editors changed': 'Lo que cambiaron los editores',
	'Undone: {change}': 'Deshecho: {change}',
	'Removed: {title}': 'Quitado: {title}',
	'Added a date of this server: {date}': 'Fecha propia añadida: {date}',
	'Removed a date of this server: {date}': 'Fecha propia quitada: {date}',
	'Restored a date of this server: {date}': 'Fecha propia recuperada: {date}',
	'Changed a date of this server: {from} → {to}': 'Fecha propia: {from} → {to}',
	'To confirm or ignore again: {dates}': 'Por confirmar o ignorar de nuevo: {dates}',
	'Merged as one person: {one} and {other}': 'Unidos como una persona: {one} y {other}',
	'Split off as another person: {one}, in {n, plural, one {# article} other {# articles}}':
		'Separado como otra persona: {one}, en {n, plural, one {# artículo} many {# de artículos} other {# artículos}}',
	'What editors change cannot be logged': 'No se puede registrar lo que cambian los editores',
	'When the problem is solved, choose the channel in {command} again. What was changed in the meantime is in {history}.':
		'Cuando el problema esté resuelto, vuelve a elegir el canal en {command}. Lo que cambió mientras tanto está en {history}.',
	'and {n, number} more': 'y {n, number} más',
} as const satisfies Record<keyof typeof German, string>;
