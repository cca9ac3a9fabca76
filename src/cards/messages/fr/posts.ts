import type { posts as German } from '../de/posts.ts';

/** The fixed words of reminders’ posts, in French. */
export const posts = {
	'{n, plural, one {# year ago} other {# years ago}}':
		'{n, plural, one {il y a # an} other {il y a # ans}}',
	'{ago} today': 'Aujourd’hui, {ago}',
	'Tomorrow: {ago}': 'Demain\u00A0: {ago}',
	'{n, plural, one {In # day: {ago}} other {In # days: {ago}}}':
		'{n, plural, one {Dans # jour\u00A0: {ago}} other {Dans # jours\u00A0: {ago}}}',
	Today: 'Aujourd’hui',
	Tomorrow: 'Demain',
	'{n, plural, one {In # day} other {In # days}}':
		'{n, plural, one {Dans # jour} other {Dans # jours}}',
	Anniversaries: 'Anniversaires',
	'On this day': 'Ce jour-là',
	'Coming up': 'Prochainement',
	'Today and coming up': 'Aujourd’hui et prochainement',
	Also: 'Également',
	'Missed, because nothing could be posted': 'Manqué, car rien ne pouvait être publié',
	'{n, plural, one {and # more} other {and # more}}':
		'{n, plural, one {et # autre} other {et # autres}}',
	'Late: this was due on {time}.': 'En retard\u00A0: prévu le {time}.',
	'From: “{title}”': 'Tiré de\u00A0: «\u202F{title}\u202F»',
	'Also told by {sources}': 'Également raconté par {sources}',
	'Never post this': 'Arrêter ce rappel',
	'Discuss in a thread': 'Discuter dans un fil',
	'Cut here: the rest is too long for one Discord message.':
		'Coupé ici\u00A0: le reste est trop long pour un message Discord.',
	'This is a test': 'Ceci est un essai',
	'Reminders of anniversaries will be posted here{hasRole, select, yes {, with a mention of {role}} other {}}.':
		'Les anniversaires seront publiés ici{hasRole, select, yes {, avec une mention de {role}} other {}}.',
	'Nobody was notified of this test.': 'Personne n’a été averti de cet essai.',
} as const satisfies Record<keyof typeof German, string>;
