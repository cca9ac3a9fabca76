import type { Phrases } from './fixed-words.ts';

/** The fixed words of posts in Dutch. */
export const nl: Phrases = {
	yearsAgo: { one: '{n} jaar geleden', other: '{n} jaar geleden' },
	today: 'Vandaag {ago}',
	tomorrow: 'Morgen {ago}',
	ahead: { one: 'Over {n} dag: {ago}', other: 'Over {n} dagen: {ago}' },
	itIsToday: 'Vandaag',
	itIsTomorrow: 'Morgen',
	itIsAhead: { one: 'Over {n} dag', other: 'Over {n} dagen' },
	anniversaries: 'Jubilea',
	onThisDay: 'Op deze dag',
	comingUp: 'Binnenkort',
	todayAndSoon: 'Vandaag en binnenkort',
	also: 'Ook',
	missed: 'Gemist, omdat er niets geplaatst kon worden',
	more: { one: 'en nog {n}', other: 'en nog {n}' },
	late: 'Te laat: dit stond gepland voor {time}.',
	alsoToldBy: 'Ook bericht door {sources}',
	byWayOf: 'via {medium}',
	summary: 'Samenvatting',
	quotes: 'Citaten',
	dates: 'Data',
	mute: 'Dit dempen',
	test: 'Dit is een test',
	postedHere: 'Hier worden jubilea geplaatst.',
	unheard: 'Niemand heeft een melding van deze test gekregen.',
};
