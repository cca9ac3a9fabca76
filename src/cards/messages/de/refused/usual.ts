/** Why something is refused, and what to do then, in German. */
export const refused = {
	'This works only in a server.': 'Das geht nur auf einem Server.',
	'This command no longer exists. Reload Discord to see which do.':
		'Diesen Befehl gibt es nicht mehr. Lade Discord neu, um die aktuellen zu sehen.',
	'This button is from an older version. Use the command again to get a new one.':
		'Dieser Knopf stammt aus einer älteren Version. Nutze den Befehl noch einmal, um einen neuen zu bekommen.',
	'Something went wrong here, and it is not your fault. Try again; if it happens again, give whoever runs this bot the number {number}.':
		'Hier ist etwas schiefgegangen, und es liegt nicht an dir. Versuche es noch einmal; passiert es wieder, gib dem Betreiber des Bots die Nummer {number}.',
	'In this server Dateline is for those with a role that its admins chose. Ask one of them for it.':
		'Auf diesem Server ist Dateline für Mitglieder mit einer Rolle, die die Admins gewählt haben. Bitte einen von ihnen darum.',
	'For this you need “{permission}” in this channel. Ask an admin.':
		'Dafür brauchst du in diesem Kanal „{permission}“. Frage einen Admin.',
	'For this you need “{permission}” in this channel, or a role the server’s admins chose. Ask an admin.':
		'Dafür brauchst du in diesem Kanal „{permission}“ oder eine Rolle, die die Admins gewählt haben. Frage einen Admin.',
	'The file {name} could not be fetched from Discord. Send it again.':
		'Die Datei {name} konnte nicht von Discord geholt werden. Sende sie noch einmal.',
	'The file {name} is larger than {most} MB. Send it in parts.':
		'Die Datei {name} ist größer als {most} MB. Sende sie in Teilen.',
	'No article here is called “{title}”. Choose one of those offered while you type, or see what there is with /articles.':
		'Kein Artikel hier heißt „{title}“. Wähle einen der Vorschläge beim Tippen oder sieh mit /articles nach, was es gibt.',
	'There is no article yet. An editor adds one with /article add url.':
		'Es gibt noch keinen Artikel. Ein Redakteur nimmt einen mit /article add url auf.',
	'This article is no longer here. See what there is with /articles.':
		'Diesen Artikel gibt es hier nicht mehr. Sieh mit /articles nach, was es gibt.',
	'This quote is no longer here. Ask for the quotes again.':
		'Dieses Zitat gibt es hier nicht mehr. Rufe die Zitate noch einmal auf.',
	'These words are not where the quote is. Copy them from the article, word for word.':
		'Diese Wörter stehen nicht dort, wo das Zitat ist. Kopiere sie Wort für Wort aus dem Artikel.',
	'This is not in the article. Copy a sentence from it, word for word.':
		'Das steht nicht im Artikel. Kopiere einen Satz Wort für Wort daraus.',
	'This sentence is no longer in the summary. Ask for the summary again.':
		'Dieser Satz ist nicht mehr in der Zusammenfassung. Frag noch einmal nach der Zusammenfassung.',
	'This key date is no longer here. Ask for the dates again.':
		'Diesen Termin gibt es hier nicht mehr. Rufe die Termine noch einmal auf.',
	'There are no quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { with the words “{words}”} other {}}{where, select, article { in this article} other { in the articles here}}. An editor adds articles with /article add url.':
		'Es gibt keine Zitate{hasSpeaker, select, yes { von {speaker}} other {}}{hasWords, select, yes { mit den Worten „{words}“} other {}}{where, select, article { in diesem Artikel} other { in den Artikeln hier}}. Ein Redakteur nimmt Artikel mit /article add url auf.',
	'There are no quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { with the words “{words}”} other {}}{where, select, article { in this article} other { in the articles here}}. Try {choices}.':
		'Es gibt keine Zitate{hasSpeaker, select, yes { von {speaker}} other {}}{hasWords, select, yes { mit den Worten „{words}“} other {}}{where, select, article { in diesem Artikel} other { in den Artikeln hier}}. Versuche es mit {choices}.',
	'There is no complete quote here yet. An editor adds articles with /article add url.':
		'Hier gibt es noch kein vollständiges Zitat. Ein Redakteur nimmt Artikel mit /article add url auf.',
	'There is no complete quote by “{speaker}” here. /quotes shows all there is of somebody.':
		'Von „{speaker}“ gibt es hier kein vollständiges Zitat. /quotes zeigt alles, was es von jemandem gibt.',
	'No title or source here contains “{words}”. Try a shorter word, or /articles alone for all of them.':
		'Kein Titel und keine Quelle hier enthält „{words}“. Versuche ein kürzeres Wort oder /articles allein für alle.',
	'Whoever runs this bot has opened no address for other programs: the settings are SUBSCRIBE_PORT and SUBSCRIBE_URL. A file of the same is in /data export.':
		'Wer diesen Bot betreibt, hat keine Adresse für andere Programme geöffnet: Die Einstellungen heißen SUBSCRIBE_PORT und SUBSCRIBE_URL. Eine Datei mit demselben gibt es mit /data export.',
} as const;
