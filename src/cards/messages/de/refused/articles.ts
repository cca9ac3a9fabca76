/** Why something cannot be done with articles, people and dates, in German. */
export const refusedArticles = {
	'Send either the text or a file. Nothing was added.':
		'Sende entweder den Text oder eine Datei. Nichts wurde aufgenommen.',
	'Paste the text of the article, or choose a file.':
		'Füge den Text des Artikels ein oder wähle eine Datei.',
	'Enter the day, such as 2023-02-22.': 'Gib den Tag ein, etwa 2023-02-22.',
	'Choose what to remove with exactly one of the options article, url, host and all.':
		'Wähle mit genau einer der Optionen article, url, host und all, was entfernt werden soll.',
	'The text is empty. Send the article’s text.': 'Der Text ist leer. Sende den Text des Artikels.',
	'This is not text. Save the article as plain text (UTF-8) and send that.':
		'Das ist kein Text. Speichere den Artikel als reinen Text (UTF-8) und sende diesen.',
	'The text has {n, number} characters, and at most {most, number} can be read. Send it in parts.':
		'Der Text hat {n, number} Zeichen, höchstens {most, number} können gelesen werden. Sende ihn in Teilen.',
	'The text is too short for an article. Send all its paragraphs.':
		'Der Text ist für einen Artikel zu kurz. Sende alle Absätze.',
	'The article has no title. Give it one.': 'Der Artikel hat keinen Titel. Gib ihm einen.',
	'What was read is kept for one day, and that day is over. Send it again.':
		'Gelesenes wird einen Tag aufbewahrt, und der ist vorbei. Sende es noch einmal.',
	'This article was not fully read. Ask for it again.':
		'Dieser Artikel wurde nicht ganz gelesen. Rufe ihn noch einmal auf.',
	'“{address}” is not an address. Write it like https://example.org/news/article.':
		'„{address}“ ist keine Adresse. Schreibe sie wie https://example.org/news/article.',
	'“{title}” has this address already. Remove one of the two with /article remove.':
		'„{title}“ hat diese Adresse schon. Entferne einen der beiden mit /article remove.',
	'This article has no address. Add one with /article edit first.':
		'Dieser Artikel hat keine Adresse. Füge mit /article edit erst eine hinzu.',
	'Nothing was changed. {why}': 'Nichts wurde geändert. {why}',
	'Nothing was changed: this site now asks others not to keep its articles.':
		'Nichts wurde geändert: Diese Website bittet jetzt andere, ihre Artikel nicht aufzubewahren.',
	'Nothing was changed: “{title}” has exactly this text. Remove one of the two with /article remove.':
		'Nichts wurde geändert: „{title}“ hat genau diesen Text. Entferne einen der beiden mit /article remove.',
	'No article here has this address. See what there is with /articles.':
		'Kein Artikel hier hat diese Adresse. Sieh mit /articles nach, was es gibt.',
	'No article that this server added is from “{host}”. Write the host like example.org.':
		'Kein Artikel, den dieser Server aufgenommen hat, ist von „{host}“. Schreibe den Host wie example.org.',
	'This server has added no article, so there is nothing to remove.':
		'Dieser Server hat keinen Artikel aufgenommen, also gibt es nichts zu entfernen.',
	'Somebody else is changing this article right now. Try again.':
		'Gerade ändert jemand anderes diesen Artikel. Versuche es noch einmal.',
	'Only articles that this server added can be changed here. See what there is with /articles.':
		'Hier lassen sich nur Artikel ändern, die dieser Server aufgenommen hat. Sieh mit /articles nach, was es gibt.',
	'The full text of this article is no longer kept, so its dates cannot be read again. Fetch it again with /article refresh first.':
		'Der vollständige Text dieses Artikels wird nicht mehr aufbewahrt, deshalb lassen sich seine Termine nicht neu lesen. Hole ihn erst mit /article refresh neu.',
	'This change is no longer known. See what was done with /article history.':
		'Diese Änderung ist nicht mehr bekannt. Sieh mit /article history nach, was geändert wurde.',
	'This is already undone. See what was done with /article history.':
		'Das ist schon rückgängig gemacht. Sieh mit /article history nach, was geändert wurde.',
	'The article has been fetched again since then. Undo the latest fetch first.':
		'Der Artikel wurde seitdem neu geholt. Mache zuerst das letzte Neuholen rückgängig.',
	'The earlier text is no longer kept, so it cannot be restored.':
		'Der frühere Text wird nicht mehr aufbewahrt und lässt sich nicht wiederherstellen.',
	'This site asks others not to keep its articles, so this one is not added. You can still read it with Apps › Summarise links on a message with its address.':
		'Diese Website bittet andere, ihre Artikel nicht aufzubewahren, deshalb wird dieser nicht aufgenommen. Lesen kannst du ihn trotzdem: mit Apps › Links zusammenfassen auf einer Nachricht mit seiner Adresse.',
	'This may be half of it: the page shows the rest behind a button, which Dateline cannot press. /article add text takes all of it.':
		'Das ist vielleicht nur die Hälfte: Den Rest zeigt die Seite hinter einem Knopf, den Dateline nicht drücken kann. /article add text nimmt alles auf.',
	'Neither the page nor the feed says when it came out; this is the day on which the feed brought it.':
		'Weder die Seite noch der Feed sagt, wann er erschien; dies ist der Tag, an dem der Feed ihn brachte.',
	'This article has no key dates. See what other articles there are with /articles.':
		'Dieser Artikel hat keine wichtigen Termine. Sieh mit /articles nach, welche anderen es gibt.',
	'The articles here have no key dates. See what articles there are with /articles.':
		'Diese Bibliothek hat keine wichtigen Termine. Sieh mit /articles nach, welche Artikel es gibt.',
	'{where, select, article {This article has} other {The articles here have}} no key dates for “{when}”. Try another time, or leave out the option when.':
		'{where, select, article {Dieser Artikel hat} other {Die Artikel hier haben}} keine wichtigen Termine für „{when}“. Versuche eine andere Zeit oder lass die Option when weg.',
	'These dates are no longer here. Ask for the dates again.':
		'Diese Termine gibt es hier nicht mehr. Rufe die Termine noch einmal auf.',
	'{where, select, article {This article does not tell} other {No article here tells}} of a dated event{hasSpeaker, select, yes { with {speaker}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasTime, select, yes { in that time} other {}}. {isAsked, select, yes {Ask for less: leave out one of speaker, about, from and to.} other {See what there is with /articles.}}':
		'{where, select, article {Dieser Artikel berichtet} other {Kein Artikel hier berichtet}} {where, select, article {von keinem} other {von einem}} datierten Ereignis{hasSpeaker, select, yes { mit {speaker}} other {}}{hasWords, select, yes { zu „{words}“} other {}}{hasTime, select, yes { in dieser Zeit} other {}}. {isAsked, select, yes {Frage nach weniger: Lass speaker, about, from oder to weg.} other {Sieh mit /articles nach, was es gibt.}}',
	'No article here tells of a single day yet. See all dates with /dates.':
		'Noch nennt kein Artikel hier einen einzelnen Tag. Alle Termine zeigt /dates.',
	'There is no link to an article in this message. Choose a message with an address that begins with https://.':
		'In dieser Nachricht ist kein Link zu einem Artikel. Wähle eine Nachricht mit einer Adresse, die mit https:// beginnt.',
	'This can only be shared in a server.': 'Das lässt sich nur auf einem Server teilen.',
	'Somebody has undone this already.': 'Das hat schon jemand rückgängig gemacht.',
	'Those articles are no longer here. Ask for the speaker again.':
		'Diese Artikel gibt es hier nicht mehr. Rufe den Sprecher noch einmal auf.',
	'{one} and {other} are one here already.': '{one} und {other} sind hier schon dieselbe Person.',
	'These are all the articles with {name}, so nobody would be left. Choose those of the other person.':
		'Das sind alle Artikel mit {name}, da bliebe niemand übrig. Wähle die der anderen Person.',
	'This server has corrected 500 names already, and no more are kept. Undo one that is no longer needed first.':
		'Dieser Server hat schon 500 Namen richtiggestellt; mehr werden nicht aufbewahrt. Mache erst einen unnötigen rückgängig.',
	'Nobody is quoted here yet. An editor adds articles with /article add url.':
		'Hier wird noch niemand zitiert. Ein Redakteur nimmt Artikel mit /article add url auf.',
	'Nobody called “{name}” is known here. Did you mean {choices}?':
		'Hier ist niemand namens „{name}“ bekannt. Meinst du {choices}?',
	'Nobody called “{name}” is known here. Quoted here{isCut, select, yes {, among others} other {}}: {names}.':
		'Hier ist niemand namens „{name}“ bekannt. Zitiert {isCut, select, yes {werden unter anderem} other {werden}}: {names}.',
} as const;
