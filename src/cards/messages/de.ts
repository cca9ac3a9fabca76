import type { Phrases } from './fixed-words.ts';

/** The fixed words of posts in German. */
export const de: Phrases = {
	yearsAgo: { one: 'vor {n} Jahr', other: 'vor {n} Jahren' },
	today: 'Heute {ago}',
	tomorrow: 'Morgen {ago}',
	ahead: { one: 'In {n} Tag: {ago}', other: 'In {n} Tagen: {ago}' },
	itIsToday: 'Heute',
	itIsTomorrow: 'Morgen',
	itIsAhead: { one: 'In {n} Tag', other: 'In {n} Tagen' },
	anniversaries: 'Jahrestage',
	onThisDay: 'An diesem Tag',
	comingUp: 'Demnächst',
	todayAndSoon: 'Heute und demnächst',
	also: 'Außerdem',
	missed: 'Versäumt, weil nichts gepostet werden konnte',
	more: { one: 'und {n} weiterer', other: 'und {n} weitere' },
	late: 'Verspätet: fällig war dies am {time}.',
	alsoToldBy: 'Auch berichtet von {sources}',
	byWayOf: 'über {medium}',
	summary: 'Zusammenfassung',
	quotes: 'Zitate',
	dates: 'Termine',
	mute: 'Stummschalten',
	test: 'Dies ist ein Test',
	postedHere: 'Hier werden Jahrestage gepostet.',
	unheard: 'Von diesem Test wurde niemand benachrichtigt.',
};
