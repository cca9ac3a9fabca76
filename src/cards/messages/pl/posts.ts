import type { posts as German } from '../de/posts.ts';

/** The fixed words of reminders’ posts, in Polish. */
export const posts = {
	'{n, plural, one {# year ago} other {# years ago}}':
		'{n, plural, one {# rok temu} few {# lata temu} many {# lat temu} other {# roku temu}}',
	'{ago} today': 'Tego dnia {ago}',
	'Tomorrow: {ago}': 'Jutro: {ago}',
	'{n, plural, one {In # day: {ago}} other {In # days: {ago}}}':
		'{n, plural, one {Za # dzień: {ago}} few {Za # dni: {ago}} many {Za # dni: {ago}} other {Za # dnia: {ago}}}',
	Today: 'Dziś',
	Tomorrow: 'Jutro',
	'{n, plural, one {In # day} other {In # days}}':
		'{n, plural, one {Za # dzień} few {Za # dni} many {Za # dni} other {Za # dnia}}',
	Anniversaries: 'Rocznice',
	'On this day': 'Tego dnia',
	'Coming up': 'Wkrótce',
	'Today and coming up': 'Dziś i wkrótce',
	Also: 'Także',
	'Missed, because nothing could be posted': 'Pominięte, bo nie można było nic opublikować',
	'{n, plural, one {and # more} other {and # more}}':
		'{n, plural, one {i jeszcze #} few {i jeszcze #} many {i jeszcze #} other {i jeszcze #}}',
	'Late: this was due on {time}.': 'Z opóźnieniem: termin minął {time}.',
	'From: “{title}”': 'Z artykułu: „{title}”',
	'Also told by {sources}': 'Piszą o tym też: {sources}',
	'Never post this': 'Wyłącz to przypomnienie',
	'Discuss in a thread': 'Omów w wątku',
	'Cut here: the rest is too long for one Discord message.':
		'Ucięte tutaj: reszta jest za długa na jedną wiadomość na Discordzie.',
	'This is a test': 'To jest test',
	'Reminders of anniversaries will be posted here{hasRole, select, yes {, with a mention of {role}} other {}}.':
		'Tutaj będą publikowane rocznice{hasRole, select, yes {, ze wzmianką o {role}} other {}}.',
	'Nobody was notified of this test.': 'Nikt nie dostał powiadomienia o tym teście.',
} as const satisfies Record<keyof typeof German, string>;
