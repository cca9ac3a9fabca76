/** Why something that was asked for cannot be had, or posted where it was to be, in German. */
export const refusedAsked = {
	'That is {n, number} characters long. Look for a few words, in at most {most, number} characters.':
		'Das sind {n, number} Zeichen. Suche nach ein paar Wörtern mit höchstens {most, number} Zeichen.',
	'Look for at most {most, number} words at once.':
		'Suche nach höchstens {most, number} Wörtern auf einmal.',
	'“{word}” begins too many words. Write at least {least, number} letters before the star.':
		'Mit „{word}“ beginnen zu viele Wörter. Schreibe mindestens {least, number} Buchstaben vor den Stern.',
	'Words such as “{words}” are in every article. Look for a name, or for a word that says what it is about.':
		'Wörter wie „{words}“ stehen in jedem Artikel. Suche nach einem Namen oder einem Wort, das sagt, worum es geht.',
	'That says only what is to be left out. Say also what you look for, such as: harbour -ferry':
		'Das sagt nur, was wegbleiben soll. Sage auch, was du suchst, etwa: harbour -ferry',
	'There is no word in “{typed}”. Look for words or names, such as: harbour "old bridge" -ferry':
		'In „{typed}“ steht kein Wort. Suche nach Wörtern oder Namen, etwa: harbour "old bridge" -ferry',
	'Nobody called “{name}” is quoted here.': 'Hier wird niemand namens „{name}“ zitiert.',
	'Nobody called “{name}” is quoted here. Try {choices}.':
		'Hier wird niemand namens „{name}“ zitiert. Versuche es mit {choices}.',
	'No such article contains {words}. Leave out speaker, source, from or to, and look through all of them.':
		'Kein solcher Artikel enthält {words}. Lass speaker, source, from oder to weg und durchsuche alle.',
	'No article here contains {words} together. Look for fewer words.':
		'Kein Artikel hier enthält {words} zusammen. Suche nach weniger Wörtern.',
	'No article here contains {words}. {hint}': 'Kein Artikel hier enthält {words}. {hint}',
	'Leave out the quotation marks, and the words need not stand side by side.':
		'Lass die Anführungszeichen weg, dann müssen die Wörter nicht nebeneinander stehen.',
	'See what there is with /articles.': 'Sieh mit /articles nach, was es gibt.',
	'Only words written exactly so are found. Try {start}* to find every word that begins with “{start}”.':
		'Wörter werden so gefunden, wie sie geschrieben sind. Mit {start}* findest du jedes Wort, das mit „{start}“ beginnt.',
	'“{time}” is not a time to look for. Write a year, a month or a day, such as 2023, 2023-02 or 2023-02-22, or “upcoming” or “past”.':
		'„{time}“ ist keine Zeit, nach der sich suchen lässt. Schreibe ein Jahr, einen Monat oder einen Tag, etwa 2023, 2023-02 oder 2023-02-22, oder „kommende“ oder „vergangene“.',
	'“{from}” comes after “{to}”. Give the earlier time as from.':
		'„{from}“ kommt nach „{to}“. Gib die frühere Zeit als from an.',
	'“{day}” is not a day. Write one such as 2023-02-22 or 22 February 2023.':
		'„{day}“ ist kein Tag. Schreibe einen wie 2023-02-22 oder 22. Februar 2023.',
	'Give the day with its year, such as 2022-02-24. Choose “Edit” again.':
		'Gib den Tag mit seinem Jahr an, etwa 2022-02-24. Wähle noch einmal „Bearbeiten“.',
	'Enter a few words on what happened that day.':
		'Gib ein paar Worte dazu ein, was an dem Tag geschah.',
	'That is {n, number} characters long. Say what happened in at most {most, number}.':
		'Das sind {n, number} Zeichen. Sage in höchstens {most, number}, was geschah.',
	'The article does not name a single day here. Choose one with “Edit”.':
		'Der Artikel nennt hier keinen einzelnen Tag. Wähle mit „Bearbeiten“ einen.',
	'This date is no longer here. See which are with /reminders suggestions.':
		'Diesen Termin gibt es hier nicht mehr. Welche es gibt, zeigt /reminders suggestions.',
	'This date is no longer here. See which are with /reminders list.':
		'Diesen Termin gibt es hier nicht mehr. Welche es gibt, zeigt /reminders list.',
	'Choose what to mute with exactly one of date, article and speaker.':
		'Wähle mit genau einer der Optionen date, article und speaker, was stummgeschaltet wird.',
	'Choose one of the dates offered while you type.':
		'Wähle einen der Termine, die beim Tippen vorgeschlagen werden.',
	'Choose one of those offered while you type, or none to see the list.':
		'Wähle einen der Vorschläge beim Tippen oder keinen, um die Liste zu sehen.',
	'That day is over, so it cannot come once more. Choose a day to come, or let it come yearly.':
		'Der Tag ist vorbei und kann nicht noch einmal kommen. Wähle einen künftigen Tag oder lass ihn jährlich kommen.',
	'Today’s post has already gone out. Choose a later day.':
		'Der heutige Post ist schon erschienen. Wähle einen späteren Tag.',
	'Say how often it comes: write “yearly” or “once”.':
		'Sage, wie oft er kommt: Schreibe „jährlich“ oder „einmal“.',
	'The same day with the same words is here already. See all dates with /reminders list.':
		'Denselben Tag mit denselben Worten gibt es schon. Alle Termine zeigt /reminders list.',
	'This server has 500 dates of its own, which is the most. Remove one with /reminders list.':
		'Dieser Server hat 500 eigene Termine, mehr gehen nicht. Entferne einen mit /reminders list.',
	'That day is not in the future. Choose the first day with posts again, such as tomorrow.':
		'Dieser Tag liegt nicht in der Zukunft. Wähle den ersten Tag, an dem wieder gepostet wird, etwa morgen.',
	'No channel is chosen yet. Choose one with /reminders panel.':
		'Noch ist kein Kanal gewählt. Wähle einen mit /reminders panel.',
	'Discord does not take posts just now. Try again in a minute.':
		'Discord nimmt gerade keine Posts an. Versuche es in einer Minute noch einmal.',
	'@everyone cannot be chosen. Choose another role, or none.':
		'@everyone lässt sich nicht wählen. Wähle eine andere Rolle oder keine.',
	'The role to mention is gone. Choose another one, or none.':
		'Die zu erwähnende Rolle gibt es nicht mehr. Wähle eine andere oder keine.',
	'The mention of this role would notify nobody. Let anyone mention it, or allow Dateline in the channel: Mention @everyone, @here, and All Roles.':
		'Die Erwähnung dieser Rolle würde niemanden benachrichtigen. Lass alle sie erwähnen oder erlaube Dateline im Kanal: „@everyone“, „@here“ und alle Rollen erwähnen.',
	'Mention @everyone, @here, and All Roles': '„@everyone“, „@here“ und alle Rollen erwähnen',
	'Manage Messages': 'Nachrichten verwalten',
	'Manage Server': 'Server verwalten',
	'View Channel': 'Kanal anzeigen',
	'Create Posts': 'Beiträge erstellen',
	'Read Message History': 'Nachrichtenverlauf anzeigen',
	'Send Messages': 'Nachrichten senden',
	'Send Messages in Threads': 'Nachrichten in Threads senden',
	'Manage Webhooks': 'WebHooks verwalten',
	'Dateline may not post in the channel. Allow it there: {permissions}.':
		'Dateline darf in dem Kanal nicht posten. Erlaube ihm dort: {permissions}.',
	'Dateline may not read the channel’s history, which it needs so that nothing is posted twice. Allow it “Read Message History” there.':
		'Dateline darf den Verlauf des Kanals nicht lesen, mit dem es sicherstellt, dass nichts doppelt gepostet wird. Erlaube ihm dort „Nachrichtenverlauf anzeigen“.',
	'Discord does not take the post: {error} ({code}).':
		'Discord nimmt den Post nicht an: {error} ({code}).',
	'Dateline is no longer in this server. Invite it again.':
		'Dateline ist nicht mehr auf diesem Server. Lade es wieder ein.',
	'This person does not accept messages from Dateline.':
		'Diese Person nimmt keine Nachrichten von Dateline an.',
	'The channel is gone. Choose another one.': 'Den Kanal gibt es nicht mehr. Wähle einen anderen.',
	'Dateline cannot see the channel. Allow it “View Channel” there, or choose another one.':
		'Dateline kann den Kanal nicht sehen. Erlaube ihm dort „Kanal anzeigen“ oder wähle einen anderen.',
	'Nothing can be posted in a channel of this kind. Choose a text channel, a thread or a forum.':
		'In einem Kanal dieser Art kann nichts gepostet werden. Wähle einen Textkanal, einen Thread oder ein Forum.',
	'The thread is closed. Open it again, or choose another channel.':
		'Der Thread ist geschlossen. Öffne ihn wieder oder wähle einen anderen Kanal.',
	'The thread is locked. Unlock it, or choose another channel.':
		'Der Thread ist gesperrt. Entsperre ihn oder wähle einen anderen Kanal.',
	'Posts in this forum need a tag. Choose the forum again, and a tag for the posts.':
		'Beiträge in diesem Forum brauchen ein Forum-Tag. Wähle das Forum noch einmal und ein Forum-Tag für die Posts.',
	'Create Public Threads': 'Öffentliche Threads erstellen',
} as const;
