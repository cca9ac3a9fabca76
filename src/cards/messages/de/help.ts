/** What the help and what the bot tells of itself say, in German. */
export const help = {
	'What Dateline can do': 'Was Dateline kann',
	'First steps': 'Erste Schritte',
	'Add articles, fix mistakes': 'Artikel hinzufügen, Fehler berichtigen',
	'Set up reminders and news feeds': 'Erinnerungen und Nachrichten-Feeds einrichten',
	'All commands': 'Alle Befehle',
	'For everybody': 'Für alle',
	'For editors: all who may manage messages':
		'Für Redakteure: alle, die Nachrichten verwalten dürfen',
	'For admins: all who may manage the server': 'Für Admins: alle, die den Server verwalten dürfen',
	'You look after the articles: add them, and correct what was read wrong. Every correction can be undone; a removal cannot.':
		'Du pflegst die Artikel: nimm welche auf und stelle richtig, was falsch gelesen wurde. Jede Berichtigung lässt sich rückgängig machen, ein Entfernen nicht.',
	'To correct a quote, press “Source” beside it, then “Edit”.':
		'Um ein Zitat zu berichtigen, drücke daneben auf „Quelle“, dann auf „Bearbeiten“.',
	'You choose what is posted, where and when.': 'Du bestimmst, was wo und wann gepostet wird.',
	'Set up reminders': 'Erinnerungen einrichten',
	'Add a feed': 'Feed hinzufügen',
	'Follow a news site': 'Einer Nachrichtenseite folgen',
	'All settings': 'Alle Einstellungen',
	'Quotes are word for word from their articles. If a command has the option “private”, everybody sees its answer unless you choose that option. All other answers are shown to you alone.':
		'Zitate stehen wörtlich so in ihren Artikeln. Hat ein Befehl die Option „private“, sehen alle seine Antwort, außer du wählst diese Option. Alle anderen Antworten siehst nur du.',
	'the main points of an article, in sentences copied from it':
		'das Wichtigste eines Artikels, in Sätzen aus dem Artikel',
	'who said what, word for word': 'wer was gesagt hat, Wort für Wort',
	'what happened when, in calendar order': 'was wann geschah, nach Datum geordnet',
	'what happened on this day, in any year': 'was an diesem Tag geschah, in irgendeinem Jahr',
	'every article on this server': 'alle Artikel auf diesem Server',
	'{command}: {does}.': '{command}: {does}.',
	'Latest summary': 'Neueste Zusammenfassung',
	'Latest quotes': 'Neueste Zitate',
	'Quotes by {speaker}': 'Zitate von {speaker}',
	'Dates in the latest article': 'Termine im neuesten Artikel',
	'All articles': 'Alle Artikel',
	'Dateline reads news articles and remembers them. Type a command, or press an example:':
		'Dateline liest Nachrichtenartikel und merkt sie sich. Gib einen Befehl ein oder klicke auf ein Beispiel:',
	'On any message with a link: right-click the message, or press and hold on a phone, then {menu}. {does}.':
		'Bei jeder Nachricht mit einem Link: Rechtsklick, am Handy lange drücken, dann {menu}. {does}.',
	'Quotes are word for word from their articles. When you press an example, only you see the answer.':
		'Zitate stehen wörtlich so in ihren Artikeln. Die Beispiele siehst nur du.',
	'“{page}”, below, says what each of them does.':
		'„{page}“ weiter unten sagt, was jeder davon tut.',
	'Running since {time}': 'Läuft seit {time}',
	'Kept here: {articles} and {quotes}': 'Hier aufbewahrt: {articles} und {quotes}',
	'The database works ({database})': 'Die Datenbank arbeitet ({database})',
	'Articles are read on the machine the bot runs on; no outside service sees them. More: {command}':
		'Artikel werden auf der Maschine des Bots gelesen; kein fremder Dienst sieht sie. Mehr: {command}',
} as const;
