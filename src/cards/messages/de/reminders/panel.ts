/** What the panel of reminders says, in German. */
export const panel = {
	'Reminders of anniversaries': 'Erinnerungen an Jahrestage',
	'Back to the channel and hour': 'Zurück zu Kanal und Stunde',
	'Nothing is posted yet: no channel is chosen. Choose one under “{back}”.':
		'Noch wird nichts gepostet: Es ist kein Kanal gewählt. Wähle einen unter „{back}“.',
	'Dates that this server added': 'Termine, die dieser Server hinzugefügt hat',
	'Changes are saved immediately.': 'Jede Auswahl wird sofort gespeichert.',
	'Nothing is posted yet. Choose a channel, and reminders start there, at {time}.':
		'Noch wird nichts gepostet. Wähle einen Kanal; dort kommen die Erinnerungen dann um {time}.',
	'Reminders are posted in {channel} at {time}, {isWeekly, select, yes {each {weekday} for the week} other {on each day with an anniversary}}{hasRole, select, yes {, with a mention of {role}} other {}}{isSilent, select, yes {, without notification} other {}}.':
		'Erinnerungen werden in {channel} um {time} gepostet, {isWeekly, select, yes {jeden {weekday} für die Woche} other {an jedem Tag mit einem Jahrestag}}{hasRole, select, yes {, mit einer Erwähnung von {role}} other {}}{isSilent, select, yes {, ohne Benachrichtigung} other {}}.',
	'Announced {days} ahead{isOnDay, select, yes {, and on the day itself} other {}}.':
		'Angekündigt {days} vorher{isOnDay, select, yes { und am Tag selbst} other {}}.',
	'Only these anniversaries: {years}.': 'Nur diese Jahrestage: {years}.',
	'Next post: {day} at {time}, {distance}.': 'Nächster Post: {day} um {time}, {distance}.',
	'Nothing is due within a year. Look through the dates to confirm.':
		'In den nächsten zwölf Monaten steht nichts an. Sieh die Termine zum Bestätigen durch.',
	'Nothing is due within a year. Add articles with {command}.':
		'In den nächsten zwölf Monaten steht nichts an. Nimm mit {command} Artikel auf.',
	'Where reminders are posted: a channel, thread or forum':
		'Wo Erinnerungen gepostet werden: Kanal, Thread oder Forum',
	'Nowhere yet': 'Noch nirgends',
	'Role to mention in each post': 'Rolle, die in jedem Post erwähnt wird',
	'Time zone': 'Zeitzone',
	'Make posts notify again': 'Posts mit Ton schicken',
	'Resumed.': 'Fortgesetzt.',
	'Reminders were not paused.': 'Erinnerungen waren nicht pausiert.',
	'Make posts silent': 'Posts lautlos schicken',
	Preview: 'Vorschau',
	'Post a test': 'Test posten',
	'More settings': 'Weitere Einstellungen',
	Resume: 'Fortsetzen',
	Pause: 'Pausieren',
	'Dates waiting for your OK': 'Termine, die auf dein OK warten',
	'Dates waiting for your OK ({n, number})': 'Termine, die auf dein OK warten ({n, number})',
	Refresh: 'Aktualisieren',
	'Nothing is waiting to be posted.': 'Nichts wartet darauf, gepostet zu werden.',
	'What is waiting is tried again within a minute. If that fails, this panel says why.':
		'Was wartet, wird binnen einer Minute noch einmal versucht. Misslingt es, steht hier der Grund.',
	'Time of day for reminders': 'Uhrzeit der Erinnerungen',
	'On the day itself, or days before': 'Wann: am Tag selbst oder Tage vorher',
	'Which anniversaries are posted': 'Welche Jahrestage gepostet werden',
	'Every year, or only after certain numbers of years':
		'Jedes Jahr oder nur nach bestimmten Zahlen von Jahren',
	'A post each day, or one a week': 'Ein Post am Tag oder einer pro Woche',
	'29 February, in years that have none': 'Der 29. Februar in Jahren, die keinen haben',
	'The language of the posts': 'Die Sprache der Posts',
	'How late a reminder may come; after that, it is a line in the next one':
		'Wie spät eine Erinnerung kommen darf; danach ist sie eine Zeile in der nächsten',
	'It is remembered on 28 February': 'Erinnert wird am 28. Februar',
	'It is remembered on 1 March': 'Erinnert wird am 1. März',
	'It is not remembered': 'Daran wird nicht erinnert',
	'Only the biggest events': 'Nur die größten Ereignisse',
	'Important events (default)': 'Wichtige Ereignisse (Standard)',
	'All certain dates, minor ones too': 'Alle sicheren, auch nebensächliche',
	'Every year': 'Jedes Jahr',
	'On each day with an anniversary': 'An jedem Tag mit Jahrestag',
	'Each {weekday}, for the week': 'Jeden {weekday}, für die Woche',
	'On the day itself': 'Am Tag selbst',
	'{n, plural, one {# day before} other {# days before}}':
		'{n, plural, one {# Tag vorher} other {# Tage vorher}}',
	'{n, plural, one {Up to # hour late} other {Up to # hours late}}':
		'{n, plural, one {Bis # Stunde später} other {Bis # Stunden später}}',
	'{n, plural, one {Up to # day late} other {Up to # days late}}':
		'{n, plural, one {Bis # Tag später} other {Bis # Tage später}}',
	'Time zone of this server': 'Zeitzone dieses Servers',
	'City or country': 'Stadt oder Land',
	'Such as Berlin, New York or Japan': 'Etwa Berlin, New York oder Japan',
	'Pause reminders': 'Erinnerungen pausieren',
	'The first day with posts again': 'Der erste Tag, an dem wieder gepostet wird',
	'What falls due before then is skipped': 'Was davor fällig wird, entfällt',
	'2027-03-01, 1 March or tomorrow': '2027-03-01, 1. März oder morgen',
	'Which tag should the posts have?': 'Welches Forum-Tag sollen die Posts haben?',
	'Each reminder will be a post of its own in {channel}, which requires a tag.':
		'Jede Erinnerung wird ein eigener Beitrag in {channel}, und dort braucht jeder ein Forum-Tag.',
	'A tag': 'Ein Forum-Tag',
	'Which time zone?': 'Welche Zeitzone?',
	'“{name}” can mean several time zones.': '„{name}“ kann mehrere Zeitzonen bedeuten.',
	'Choose the one whose clock shows the right time': 'Wähle die, deren Uhr die richtige Zeit zeigt',
	'No time zone is known by the name “{name}”. Write a city or a country, such as Berlin or Japan.':
		'Keine Zeitzone ist unter „{name}“ bekannt. Schreibe eine Stadt oder ein Land, etwa Berlin oder Japan.',
	'Choose a time zone': 'Zeitzone wählen',
	'{zone} · {time} now': '{zone} · jetzt {time}',
	'Type again': 'Neu eingeben',
	'The test was posted in {channel}.': 'Der Test wurde in {channel} gepostet.',
	'The test was not posted. {why}': 'Der Test wurde nicht gepostet. {why}',
	'The mention of {role} notifies nobody: let anyone mention that role, or allow Dateline {permission}.':
		'Die Erwähnung von {role} benachrichtigt niemanden: Lass alle diese Rolle erwähnen oder erlaube Dateline {permission}.',
} as const;
