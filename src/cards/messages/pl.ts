import type { Phrases } from './fixed-words.ts';

/** The fixed words of posts in Polish. */
export const pl: Phrases = {
	yearsAgo: {
		one: '{n} rok temu',
		few: '{n} lata temu',
		many: '{n} lat temu',
		other: '{n} roku temu',
	},
	today: 'Tego dnia {ago}',
	tomorrow: 'Jutro: {ago}',
	ahead: {
		one: 'Za {n} dzień: {ago}',
		few: 'Za {n} dni: {ago}',
		many: 'Za {n} dni: {ago}',
		other: 'Za {n} dnia: {ago}',
	},
	itIsToday: 'Dziś',
	itIsTomorrow: 'Jutro',
	itIsAhead: { one: 'Za {n} dzień', few: 'Za {n} dni', many: 'Za {n} dni', other: 'Za {n} dnia' },
	anniversaries: 'Rocznice',
	onThisDay: 'Tego dnia',
	comingUp: 'Wkrótce',
	todayAndSoon: 'Dziś i wkrótce',
	also: 'Także',
	missed: 'Pominięte, bo nie można było nic opublikować',
	more: {
		one: 'i jeszcze {n}',
		few: 'i jeszcze {n}',
		many: 'i jeszcze {n}',
		other: 'i jeszcze {n}',
	},
	late: 'Z opóźnieniem: termin minął {time}.',
	alsoToldBy: 'Piszą o tym też: {sources}',
	byWayOf: 'za pośrednictwem: {medium}',
	summary: 'Streszczenie',
	quotes: 'Cytaty',
	dates: 'Daty',
	mute: 'Wycisz to',
	test: 'To jest test',
	postedHere: 'Tutaj będą publikowane rocznice.',
	unheard: 'Nikt nie dostał powiadomienia o tym teście.',
};
