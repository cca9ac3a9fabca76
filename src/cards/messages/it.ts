import type { Phrases } from './fixed-words.ts';

/** The fixed words of posts in Italian. */
export const it: Phrases = {
	yearsAgo: { one: '{n} anno fa', many: '{n} anni fa', other: '{n} anni fa' },
	today: 'Oggi, {ago}',
	tomorrow: 'Domani: {ago}',
	ahead: {
		one: 'Tra {n} giorno: {ago}',
		many: 'Tra {n} giorni: {ago}',
		other: 'Tra {n} giorni: {ago}',
	},
	itIsToday: 'Oggi',
	itIsTomorrow: 'Domani',
	itIsAhead: { one: 'Tra {n} giorno', many: 'Tra {n} giorni', other: 'Tra {n} giorni' },
	anniversaries: 'Anniversari',
	onThisDay: 'In questo giorno',
	comingUp: 'Prossimamente',
	todayAndSoon: 'Oggi e prossimamente',
	also: 'Inoltre',
	missed: 'Persi, perché non si poteva pubblicare nulla',
	more: { one: 'e {n} altro', many: 'e altri {n}', other: 'e altri {n}' },
	late: 'In ritardo: era previsto per il {time}.',
	alsoToldBy: 'Ne parla anche {sources}',
	byWayOf: 'tramite {medium}',
	summary: 'Riassunto',
	quotes: 'Citazioni',
	dates: 'Date',
	mute: 'Silenzia',
	test: 'Questa è una prova',
	postedHere: 'Gli anniversari saranno pubblicati qui.',
	unheard: 'Nessuno è stato avvisato di questa prova.',
};
