import type { posts as German } from '../de/posts.ts';

/** The fixed words of reminders’ posts, in Italian. */
export const posts = {
	'{n, plural, one {# year ago} other {# years ago}}':
		'{n, plural, one {# anno fa} other {# anni fa}}',
	'{ago} today': 'Oggi, {ago}',
	'Tomorrow: {ago}': 'Domani: {ago}',
	'{n, plural, one {In # day: {ago}} other {In # days: {ago}}}':
		'{n, plural, one {Tra # giorno: {ago}} other {Tra # giorni: {ago}}}',
	Today: 'Oggi',
	Tomorrow: 'Domani',
	'{n, plural, one {In # day} other {In # days}}':
		'{n, plural, one {Tra # giorno} other {Tra # giorni}}',
	Anniversaries: 'Anniversari',
	'On this day': 'In questo giorno',
	'Coming up': 'Prossimamente',
	'Today and coming up': 'Oggi e prossimamente',
	Also: 'Inoltre',
	'Missed, because nothing could be posted': 'Persi, perché non si poteva pubblicare nulla',
	'{n, plural, one {and # more} other {and # more}}':
		'{n, plural, one {e # altro} other {e altri #}}',
	'Late: this was due on {time}.': 'In ritardo: era previsto per il {time}.',
	'From: “{title}”': 'Da: «{title}»',
	'Also told by {sources}': 'Ne parla anche {sources}',
	'Never post this': 'Ferma questo promemoria',
	'Discuss in a thread': 'Discuti in un thread',
	'Cut here: the rest is too long for one Discord message.':
		'Tagliato qui: il resto è troppo lungo per un messaggio di Discord.',
	'This is a test': 'Questa è una prova',
	'Reminders of anniversaries will be posted here{hasRole, select, yes {, with a mention of {role}} other {}}.':
		'Gli anniversari saranno pubblicati qui{hasRole, select, yes {, con una menzione di {role}} other {}}.',
	'Nobody was notified of this test.': 'Nessuno è stato avvisato di questa prova.',
} as const satisfies Record<keyof typeof German, string>;
