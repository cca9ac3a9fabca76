/** What taking in an article, links to articles and corrections say, in German. */
export const adding = {
	'{n, plural, one {This message has # link} other {This message has # links}}':
		'{n, plural, one {Diese Nachricht hat # Link} other {Diese Nachricht hat # Links}}',
	'Choose a link': 'Link wählen',
	'Only the first {n, number} links are listed; {more, number} more are not.':
		'Nur die ersten {n, number} Links stehen in der Liste, {more, number} weitere nicht.',
	'This site asks others not to keep its articles, so this one can be neither shared nor saved.':
		'Diese Website bittet andere, ihre Artikel nicht aufzubewahren, deshalb lässt sich dieser weder teilen noch speichern.',
	'This article is already on this server.': 'Dieser Artikel ist schon auf diesem Server.',
	'Shared by {user}': 'Geteilt von {user}',
	'Share in this channel': 'In diesem Kanal teilen',
	'Save on this server': 'Auf diesem Server speichern',
	'published on an unknown day': 'Erscheinungstag unbekannt',
	'Published on {day}': 'Erschienen am {day}',
	'Quotes · {title}': 'Zitate · {title}',
	'Key dates · {title}': 'Wichtige Termine · {title}',
	'Key dates{hasTime, select, yes {: {time}} other {}}{hasArticle, select, yes { · {article}} other {}}':
		'Wichtige Termine{hasTime, select, yes {: {time}} other {}}{hasArticle, select, yes { · {article}} other {}}',
	'Which one is wrong?': 'Welcher ist falsch?',
	'Choose a date': 'Termin wählen',
	'Correct a date': 'Termin berichtigen',
	'Without an exact day': 'Ohne genauen Tag',
	'Less certain': 'Weniger sicher',
	'The day may be wrong, or the event may not have happened.':
		'Der Tag kann ein anderer sein, oder das Ereignis hat vielleicht nicht stattgefunden.',
	'Added.': 'Aufgenommen.',
	'It was here already; nothing was added.': 'Er war schon da; nichts wurde aufgenommen.',
	'{n, plural, one {One of its dates is posted as a reminder only if you confirm it.} other {# of its dates are posted as reminders only if you confirm them.}}':
		'{n, plural, one {An einen seiner Termine wird nur erinnert, wenn du ihn bestätigst.} other {An # seiner Termine wird nur erinnert, wenn du sie bestätigst.}}',
	'The publication date may be wrong: it is from {source, select, search {what the page tells search engines} mark {a date on the page} address {the address of the page} text {the text of the page} other {the page}}. Correct it with “Edit”.':
		'Der Erscheinungstag kann falsch sein: Er stammt {source, select, search {aus den Angaben für Suchmaschinen} mark {aus einem Datum auf der Seite} address {aus der Adresse der Seite} text {aus dem Text der Seite} other {von der Seite}}. Berichtige ihn mit „Bearbeiten“.',
	'When was it published?': 'Wann ist er erschienen?',
	'“{typed}” is not a day.': '„{typed}“ ist kein Tag.',
	'Without that day, words such as “on Tuesday” mean nothing, so it is never guessed. Nothing is added yet.':
		'Ohne diesen Tag bedeuten Wörter wie „am Dienstag“ nichts, deshalb wird er nie geraten. Noch ist nichts aufgenommen.',
	'Another day': 'Anderer Tag',
	'Enter the day': 'Tag eingeben',
	'Days found on the page': 'Auf der Seite gefundene Tage',
	'Much of this is here already': 'Vieles davon ist schon da',
	'The two texts share at least half of their wording. Nothing is added yet.':
		'Die beiden Texte haben mindestens die Hälfte ihrer Worte gemeinsam. Noch ist nichts aufgenommen.',
	'See it': 'Ansehen',
	'Add anyway': 'Trotzdem aufnehmen',
	'Nothing was added.': 'Nichts wurde aufgenommen.',
	'Nothing was added. To upload it: {command}':
		'Nichts wurde aufgenommen. Zum Hochladen: {command}',
	'Paste the text': 'Text einfügen',
	'The day it came out': 'Der Tag, an dem er erschien',
	'2023-02-22 or 22 February 2023': '2023-02-22 oder 22. Februar 2023',
	'Add an article': 'Artikel aufnehmen',
	Text: 'Text',
	'Up to 4,000 characters. Send a longer article as a file.':
		'Bis zu 4.000 Zeichen. Sende einen längeren Artikel als Datei.',
	'Or a file': 'Oder eine Datei',
	'.txt, .md, .html, .docx or .pdf, at most 2 MB':
		'.txt, .md, .html, .docx oder .pdf, höchstens 2 MB',
	Title: 'Titel',
	'If you leave it empty, the first line becomes the title.':
		'Bleibt es leer, wird die erste Zeile genommen.',
	'If you leave it empty, you are asked for it next.':
		'Bleibt es leer, wirst du als Nächstes danach gefragt.',
	'Correct the article': 'Artikel berichtigen',
	'Correct the quote': 'Zitat berichtigen',
	'The words of the quote': 'Die Worte des Zitats',
	'Word for word as in the article': 'Wort für Wort, wie es im Artikel steht',
	'Correct the summary': 'Zusammenfassung berichtigen',
	'The sentence to show instead': 'Der Satz, der stattdessen dasteht',
	'Word for word from the article. Leave it empty to leave the sentence out.':
		'Wort für Wort aus dem Artikel. Leer lassen, um den Satz wegzulassen.',
	'How much it is worth remembering': 'Wie sehr es in Erinnerung bleiben soll',
	'a big event': 'ein großes Ereignis',
	notable: 'beachtlich',
	minor: 'nebensächlich',
	Speaker: 'Sprecher',
	'Leave it empty if it is unclear': 'Leer lassen, wenn es unklar ist',
	'When, and what happened?': 'Wann, und was geschah?',
	'Read from “{words}”': 'Gelesen aus „{words}“',
	'Such as 2023-02-22 or 22 February 2023': 'Etwa 2023-02-22 oder 22. Februar 2023',
	'It already says so; nothing was changed.': 'So steht es schon da; nichts wurde geändert.',
	'The page has not changed since it was last read.':
		'Die Seite hat sich seit dem letzten Lesen nicht geändert.',
	'Changed.': 'Geändert.',
	'Undone.': 'Rückgängig gemacht.',
	'History · {title}': 'Verlauf · {title}',
	'undone by {user} · {time}': 'rückgängig gemacht von {user} · {time}',
	'Added {time}.': 'Aufgenommen {time}.',
	'Title: {from} → {to}': 'Titel: {from} → {to}',
	'Source: {from} → {to}': 'Quelle: {from} → {to}',
	'Address: {from} → {to}': 'Adresse: {from} → {to}',
	'Published: {from} → {to}': 'Erschienen: {from} → {to}',
	'Speaker of “{words}”: {from} → {to}': 'Sprecher von „{words}“: {from} → {to}',
	'Quote: {from} → {to}': 'Zitat: {from} → {to}',
	'Worth of “{words}”: {from} → {to}': 'Gewicht von „{words}“: {from} → {to}',
	'Summary: {from} → {to}': 'Zusammenfassung: {from} → {to}',
	'left out': 'weggelassen',
	'Key date “{words}”: {from} → {to}': 'Wichtiger Termin „{words}“: {from} → {to}',
	'{from} → {to}': '{from} → {to}',
	'Fetched again; before: {title}, {day}': 'Neu geholt; vorher: {title}, {day}',
	'As it was before it was fetched again: {title}, {day}':
		'Wie er vor dem Neuholen war: {title}, {day}',
	none: 'keine',
	unclear: 'unklar',
	'Before and after': 'Vorher und nachher',
	'New quote': 'Neues Zitat',
	'Quote gone': 'Zitat entfallen',
	'New key date': 'Neuer wichtiger Termin',
	'Key date gone': 'Wichtiger Termin entfallen',
	'Remove this article?': 'Diesen Artikel entfernen?',
	'Its text, quotes, key dates and history go with it. This cannot be undone.':
		'Text, Zitate, wichtige Termine und Verlauf gehen mit. Das lässt sich nicht rückgängig machen.',
	'Remove {n, plural, one {# article} other {# articles}} {hasHost, select, yes {from {host}} other {that this server added}}?':
		'{n, plural, one {# Artikel} other {# Artikel}} {hasHost, select, yes {von {host}} other {dieses Servers}} entfernen?',
	'Their texts, quotes, key dates and histories go with them. This cannot be undone.':
		'Ihre Texte, Zitate, wichtigen Termine und Verläufe gehen mit. Das lässt sich nicht rückgängig machen.',
	'Remove them all': 'Alle entfernen',
	'Removed {n, plural, one {# article} other {# articles}}{hasHost, select, yes { from {host}} other {: all that this server had added}}.':
		'{n, plural, one {# Artikel} other {# Artikel}}{hasHost, select, yes { von {host}} other {}} entfernt{hasHost, select, yes {} other {: alle, die dieser Server aufgenommen hatte}}.',
} as const;
