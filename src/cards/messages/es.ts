import type { Phrases } from './fixed-words.ts';

/** The fixed words of posts in Spanish. */
export const es: Phrases = {
	yearsAgo: { one: 'hace {n} año', many: 'hace {n} años', other: 'hace {n} años' },
	today: 'Hoy, {ago}',
	tomorrow: 'Mañana: {ago}',
	ahead: {
		one: 'En {n} día: {ago}',
		many: 'En {n} días: {ago}',
		other: 'En {n} días: {ago}',
	},
	itIsToday: 'Hoy',
	itIsTomorrow: 'Mañana',
	itIsAhead: { one: 'En {n} día', many: 'En {n} días', other: 'En {n} días' },
	anniversaries: 'Aniversarios',
	onThisDay: 'En este día',
	comingUp: 'Próximamente',
	todayAndSoon: 'Hoy y próximamente',
	also: 'También',
	missed: 'Perdido, porque no se podía publicar nada',
	more: { one: 'y {n} más', many: 'y {n} más', other: 'y {n} más' },
	late: 'Con retraso: estaba previsto para el {time}.',
	alsoToldBy: 'También lo cuenta {sources}',
	byWayOf: 'a través de {medium}',
	summary: 'Resumen',
	quotes: 'Citas',
	dates: 'Fechas',
	mute: 'Silenciar esto',
	test: 'Esto es una prueba',
	postedHere: 'Los aniversarios se publicarán aquí.',
	unheard: 'No se ha avisado a nadie de esta prueba.',
};
