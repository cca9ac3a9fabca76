/** The fixed words of reminders’ posts, in German. */
export const posts = {
	'{n, plural, one {# year ago} other {# years ago}}':
		'{n, plural, one {vor # Jahr} other {vor # Jahren}}',
	'{ago} today': 'Heute {ago}',
	'Tomorrow: {ago}': 'Morgen {ago}',
	'{n, plural, one {In # day: {ago}} other {In # days: {ago}}}':
		'{n, plural, one {In # Tag: {ago}} other {In # Tagen: {ago}}}',
	Today: 'Heute',
	Tomorrow: 'Morgen',
	'{n, plural, one {In # day} other {In # days}}': '{n, plural, one {In # Tag} other {In # Tagen}}',
	Anniversaries: 'Jahrestage',
	'On this day': 'An diesem Tag',
	'Coming up': 'Demnächst',
	'Today and coming up': 'Heute und demnächst',
	Also: 'Außerdem',
	'Missed, because nothing could be posted': 'Versäumt, weil nichts gepostet werden konnte',
	'{n, plural, one {and # more} other {and # more}}':
		'{n, plural, one {und # weiterer} other {und # weitere}}',
	'Late: this was due on {time}.': 'Verspätet: fällig war dies am {time}.',
	'From: “{title}”': 'Aus: „{title}“',
	'Also told by {sources}': 'Auch berichtet von {sources}',
	'Never post this': 'Diese Erinnerung abstellen',
	'Discuss in a thread': 'In einem Thread diskutieren',
	'Cut here: the rest is too long for one Discord message.':
		'Hier gekürzt: Der Rest ist zu lang für eine Discord-Nachricht.',
	'This is a test': 'Dies ist ein Test',
	'Reminders of anniversaries will be posted here{hasRole, select, yes {, with a mention of {role}} other {}}.':
		'Hier werden Jahrestage gepostet{hasRole, select, yes {, mit einer Erwähnung von {role}} other {}}.',
	'Nobody was notified of this test.': 'Von diesem Test wurde niemand benachrichtigt.',
} as const;
