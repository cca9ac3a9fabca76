import type { posts as German } from '../de/posts.ts';

/** The fixed words of reminders’ posts, in Dutch. */
export const posts = {
	'{n, plural, one {# year ago} other {# years ago}}':
		'{n, plural, one {# jaar geleden} other {# jaar geleden}}',
	'{ago} today': 'Vandaag {ago}',
	'Tomorrow: {ago}': 'Morgen {ago}',
	'{n, plural, one {In # day: {ago}} other {In # days: {ago}}}':
		'{n, plural, one {Over # dag: {ago}} other {Over # dagen: {ago}}}',
	Today: 'Vandaag',
	Tomorrow: 'Morgen',
	'{n, plural, one {In # day} other {In # days}}':
		'{n, plural, one {Over # dag} other {Over # dagen}}',
	Anniversaries: 'Jubilea',
	'On this day': 'Op deze dag',
	'Coming up': 'Binnenkort',
	'Today and coming up': 'Vandaag en binnenkort',
	Also: 'Ook',
	'Missed, because nothing could be posted': 'Gemist, omdat er niets geplaatst kon worden',
	'{n, plural, one {and # more} other {and # more}}':
		'{n, plural, one {en nog #} other {en nog #}}',
	'Late: this was due on {time}.': 'Te laat: dit stond gepland voor {time}.',
	'From: “{title}”': 'Uit: ‘{title}’',
	'Also told by {sources}': 'Ook bericht door {sources}',
	'Never post this': 'Deze herinnering stoppen',
	'Discuss in a thread': 'Bespreken in een thread',
	'Cut here: the rest is too long for one Discord message.':
		'Hier afgekapt: de rest is te lang voor één Discord-bericht.',
	'This is a test': 'Dit is een test',
	'Reminders of anniversaries will be posted here{hasRole, select, yes {, with a mention of {role}} other {}}.':
		'Hier worden jubilea geplaatst{hasRole, select, yes {, met een vermelding van {role}} other {}}.',
	'Nobody was notified of this test.': 'Niemand heeft een melding van deze test gekregen.',
} as const satisfies Record<keyof typeof German, string>;
