/** What the help and what the bot tells of itself say, in German. */
export const help = {
	'What Dateline can do': 'Was Dateline kann',
	'First steps': 'Erste Schritte',
	'For editors': 'Für Redakteure',
	'For admins': 'Für Admins',
	'All commands': 'Alle Befehle',
	'For everybody': 'Für alle',
	'For those who may manage messages': 'Für alle, die Nachrichten verwalten dürfen',
	'For those who may manage the server': 'Für alle, die den Server verwalten dürfen',
	'You keep the library: add articles, and put right what was read wrong. Every correction can be undone; a removal cannot.':
		'Du pflegst die Bibliothek: nimm Artikel auf und stelle richtig, was falsch gelesen wurde. Jede Berichtigung lässt sich rückgängig machen, ein Entfernen nicht.',
	'Under a quote or a date, Source shows where it stands in the article.':
		'Unter einem Zitat oder Termin zeigt „Quelle“, wo es im Artikel steht.',
	'You choose what is posted, where and when.': 'Du bestimmst, was wo und wann gepostet wird.',
	'Set up reminders': 'Erinnerungen einrichten',
	'Add a feed': 'Feed hinzufügen',
	'All settings': 'Alle Einstellungen',
	'What stands in quotation marks is taken from the article word for word. If a command has the option private, everybody sees its answer unless you choose private. Only you see all other answers.':
		'Was in Anführungszeichen steht, stammt Wort für Wort aus dem Artikel. Hat ein Befehl die Option private, sehen alle seine Antwort, außer du wählst private. Alle anderen Antworten siehst nur du.',
	'what an article says, in its own sentences': 'was ein Artikel sagt, in seinen eigenen Sätzen',
	'who said what, word for word': 'wer was gesagt hat, Wort für Wort',
	'what happened when, in calendar order': 'was wann geschah, nach Datum geordnet',
	'what happened on this day, in any year': 'was an diesem Tag geschah, in irgendeinem Jahr',
	'every article there is here': 'alle Artikel, die es hier gibt',
	'{command}: {does}.': '{command}: {does}.',
	'Latest summary': 'Neueste Zusammenfassung',
	'Latest quotes': 'Neueste Zitate',
	'Quotes by {speaker}': 'Zitate von {speaker}',
	'Latest dates': 'Neueste Termine',
	'All articles': 'Alle Artikel',
	'Dateline reads the articles of this server and remembers them. Type a command, or press an example:':
		'Dateline liest die Artikel dieses Servers und merkt sie sich. Gib einen Befehl ein oder klicke auf ein Beispiel:',
	'On any message with a link: right-click it, or press and hold on a phone, then {menu}. {does}.':
		'Bei jeder Nachricht mit einem Link: Rechtsklick, am Handy lange drücken, dann {menu}. {does}.',
	'What stands in quotation marks is taken from the article word for word. The examples are shown to you alone.':
		'Was in Anführungszeichen steht, stammt Wort für Wort aus dem Artikel. Die Beispiele siehst nur du.',
	'“{page}”, below, says what each of them does.':
		'„{page}“ weiter unten sagt, was jeder davon tut.',
	'Running since {time}': 'Läuft seit {time}',
	'This server can see {articles} and {quotes}':
		'Dieser Server kann sehen: {articles} und {quotes}',
	'{database} database: answering': '{database}-Datenbank: antwortet',
	'Articles are read on the machine it runs on; no outside service sees them: {command}':
		'Artikel werden auf der eigenen Maschine gelesen; kein fremder Dienst sieht sie: {command}',
} as const;
