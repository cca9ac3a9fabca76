import type { posts as German } from '../de/posts.ts';

/** The fixed words of reminders’ posts, in Spanish. */
export const posts = {
	'{n, plural, one {# year ago} other {# years ago}}':
		'{n, plural, one {hace # año} other {hace # años}}',
	'{ago} today': 'Hoy, {ago}',
	'Tomorrow: {ago}': 'Mañana: {ago}',
	'{n, plural, one {In # day: {ago}} other {In # days: {ago}}}':
		'{n, plural, one {En # día: {ago}} other {En # días: {ago}}}',
	Today: 'Hoy',
	Tomorrow: 'Mañana',
	'{n, plural, one {In # day} other {In # days}}': '{n, plural, one {En # día} other {En # días}}',
	Anniversaries: 'Aniversarios',
	'On this day': 'En este día',
	'Coming up': 'Próximamente',
	'Today and coming up': 'Hoy y próximamente',
	Also: 'También',
	'Missed, because nothing could be posted': 'Perdido, porque no se podía publicar nada',
	'{n, plural, one {and # more} other {and # more}}': '{n, plural, one {y # más} other {y # más}}',
	'Late: this was due on {time}.': 'Con retraso: estaba previsto para el {time}.',
	'From: “{title}”': 'De: «{title}»',
	'Also told by {sources}': 'También lo cuenta {sources}',
	'Never post this': 'Detener este recordatorio',
	'Discuss in a thread': 'Debatir en un hilo',
	'Cut here: the rest is too long for one Discord message.':
		'Cortado aquí: el resto es demasiado largo para un mensaje de Discord.',
	'This is a test': 'Esto es una prueba',
	'Reminders of anniversaries will be posted here{hasRole, select, yes {, with a mention of {role}} other {}}.':
		'Los aniversarios se publicarán aquí{hasRole, select, yes {, con una mención de {role}} other {}}.',
	'Nobody was notified of this test.': 'No se ha avisado a nadie de esta prueba.',
} as const satisfies Record<keyof typeof German, string>;
