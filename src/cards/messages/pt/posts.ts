import type { posts as German } from '../de/posts.ts';

/** The fixed words of reminders’ posts, in Portuguese. */
export const posts = {
	'{n, plural, one {# year ago} other {# years ago}}':
		'{n, plural, one {há # ano} other {há # anos}}',
	'{ago} today': 'Hoje, {ago}',
	'Tomorrow: {ago}': 'Amanhã: {ago}',
	'{n, plural, one {In # day: {ago}} other {In # days: {ago}}}':
		'{n, plural, one {Em # dia: {ago}} other {Em # dias: {ago}}}',
	Today: 'Hoje',
	Tomorrow: 'Amanhã',
	'{n, plural, one {In # day} other {In # days}}': '{n, plural, one {Em # dia} other {Em # dias}}',
	Anniversaries: 'Aniversários',
	'On this day': 'Neste dia',
	'Coming up': 'Em breve',
	'Today and coming up': 'Hoje e em breve',
	Also: 'Também',
	'Missed, because nothing could be posted': 'Perdido, porque nada podia ser publicado',
	'{n, plural, one {and # more} other {and # more}}':
		'{n, plural, one {e mais #} other {e mais #}}',
	'Late: this was due on {time}.': 'Com atraso: estava previsto para {time}.',
	'From: “{title}”': 'De: “{title}”',
	'Also told by {sources}': 'Também noticiado por {sources}',
	'Never post this': 'Parar este lembrete',
	'Discuss in a thread': 'Discutir em um tópico',
	'Cut here: the rest is too long for one Discord message.':
		'Cortado aqui: o resto é longo demais para uma mensagem do Discord.',
	'This is a test': 'Isto é um teste',
	'Reminders of anniversaries will be posted here{hasRole, select, yes {, with a mention of {role}} other {}}.':
		'Os aniversários serão publicados aqui{hasRole, select, yes {, com menção a {role}} other {}}.',
	'Nobody was notified of this test.': 'Ninguém foi avisado deste teste.',
} as const satisfies Record<keyof typeof German, string>;
