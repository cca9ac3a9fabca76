/** What dates of a server and suggestions say, in German. */
export const own = {
	'All dates added here': 'Alle Termine dieses Servers',
	Added: 'Hinzugefügt',
	Changed: 'Geändert',
	Restored: 'Wiederhergestellt',
	Removed: 'Entfernt',
	Remove: 'Entfernen',
	'A date of this server': 'Ein Termin dieses Servers',
	'The day': 'Der Tag',
	'What happened, or will': 'Was geschah oder geschehen wird',
	'As it will be posted and listed': 'So, wie es gepostet und aufgelistet wird',
	'How often it comes': 'Wie oft er kommt',
	'Write “yearly” or “once”.': 'Schreibe „jährlich“ oder „einmal“.',
	'Nothing is posted yet: no channel is chosen. Choose one with {command}.':
		'Noch wird nichts gepostet: Es ist kein Kanal gewählt. Wähle einen mit {command}.',
	'This server has no dates of its own yet. Add one with {command}, such as the day your club began or the next meeting.':
		'Dieser Server hat noch keine eigenen Termine. Füge mit {command} einen hinzu, etwa den Gründungstag eures Clubs oder das nächste Treffen.',
	'Reminders of {what}, {day}, are no longer posted on this server.':
		'An {what}, {day}, wird hier niemand mehr erinnert.',
	'It will not be posted again.': 'Dazu wird nichts mehr gepostet.',
	'Next post: {day}': 'Nächster Post: {day}',
	'Comes next on {day}': 'Kommt das nächste Mal am {day}',
	'Next post: {day} at {time} in {channel}.': 'Nächster Post: {day} um {time} in {channel}.',
	'Last saved by {user} · {time}': 'Zuletzt gespeichert von {user} · {time}',
	'Every year since {day}': 'Jedes Jahr seit {day}',
	'Every year from {day}': 'Jedes Jahr ab {day}',
	'Once, on {day}': 'Einmal, am {day}',
	'With these settings nothing is posted about it. Check in {command} how many days ahead posts come.':
		'Nach den Einstellungen wird dazu nichts gepostet. Sieh dir in {command} an, wie viele Tage vorher gepostet wird.',
	'Post a reminder of {n, plural, one {this event} other {these events}} every year?':
		'Jedes Jahr an {n, plural, one {dieses Ereignis} other {diese Ereignisse}} erinnern?',
	'Post a reminder every {day}?': 'Jedes Jahr am {day} eine Erinnerung posten?',
	'{title} · {n, number} of {all, number} dates':
		'{title} · {n, number} von {all, number} Terminen',
	'On {day}': 'Am {day}',
	'Read as {when}, which is not a single day. Choose one with “Edit”.':
		'Gelesen als {when}, kein einzelner Tag. Wähle mit „Bearbeiten“ einen.',
	'Read as {when}, an anniversary of {day}': 'Gelesen als {when}, ein Jahrestag vom {day}',
	'No dates to confirm': 'Keine Termine zum Bestätigen',
	'Days that are certain are posted without asking: see {command}. A new article may bring more to decide.':
		'Sichere Tage werden ohne Rückfrage gepostet: siehe {command}. Ein neuer Artikel kann weitere zum Entscheiden bringen.',
	'Confirmed: {what}.': 'Bestätigt: {what}.',
	'Ignored: {what}.': 'Ignoriert: {what}.',
	'{n, plural, one {# date is left: it needs a single day, so choose “Edit”.} other {# dates are left: each needs a single day, so choose “Edit”.}}':
		'{n, plural, one {# Termin bleibt übrig: Er braucht einen einzelnen Tag, wähle „Bearbeiten“.} other {# Termine bleiben übrig: Jeder braucht einen einzelnen Tag, wähle „Bearbeiten“.}}',
	Confirm: 'Bestätigen',
	Ignore: 'Ignorieren',
	'Confirm all shown': 'Alle gezeigten bestätigen',
	'Ignore all dates left in this article': 'Alle übrigen Termine dieses Artikels ignorieren',
	'Which day should be remembered?': 'An welchen Tag soll erinnert werden?',
	'The day it happened': 'Der Tag, an dem es geschah',
	'With its year, such as 2022-02-24 or 24 February 2022':
		'Mit Jahr, etwa 2022-02-24 oder 24. Februar 2022',
	'What happened': 'Was geschah',
	'As it will be posted and listed; it should be clear by itself':
		'So, wie es gepostet und aufgelistet wird; es soll für sich verständlich sein',
} as const;
