import type { Phrases } from './fixed-words.ts';

/** The fixed words of posts in Brazilian Portuguese. */
export const pt: Phrases = {
	yearsAgo: { one: 'há {n} ano', many: 'há {n} anos', other: 'há {n} anos' },
	today: 'Hoje, {ago}',
	tomorrow: 'Amanhã: {ago}',
	ahead: {
		one: 'Em {n} dia: {ago}',
		many: 'Em {n} dias: {ago}',
		other: 'Em {n} dias: {ago}',
	},
	itIsToday: 'Hoje',
	itIsTomorrow: 'Amanhã',
	itIsAhead: { one: 'Em {n} dia', many: 'Em {n} dias', other: 'Em {n} dias' },
	anniversaries: 'Aniversários',
	onThisDay: 'Neste dia',
	comingUp: 'Em breve',
	todayAndSoon: 'Hoje e em breve',
	also: 'Também',
	missed: 'Perdido, porque nada podia ser publicado',
	more: { one: 'e mais {n}', many: 'e mais {n}', other: 'e mais {n}' },
	late: 'Com atraso: estava previsto para {time}.',
	alsoToldBy: 'Também noticiado por {sources}',
	byWayOf: 'por meio de {medium}',
	summary: 'Resumo',
	quotes: 'Citações',
	dates: 'Datas',
	mute: 'Silenciar isto',
	test: 'Isto é um teste',
	postedHere: 'Os aniversários serão publicados aqui.',
	unheard: 'Ninguém foi avisado deste teste.',
};
