/** Why pages, files and feeds cannot be read, and what is wrong with the database, in German. */
export const refusedReading = {
	'That address cannot be read: only public web pages can, by an address that begins with http:// or https://.':
		'Diese Adresse kann nicht gelesen werden: nur öffentliche Webseiten mit einer Adresse, die mit http:// oder https:// beginnt.',
	'Too many pages were asked for in a short time; try again in a few minutes.':
		'In kurzer Zeit wurden zu viele Seiten angefragt; versuche es in ein paar Minuten noch einmal.',
	'The site could not be reached; try again later, or paste the text with /article add text or send it with /article add file.':
		'Die Website war nicht zu erreichen; versuche es später noch einmal, füge den Text mit /article add text ein oder sende ihn mit /article add file.',
	'There is no page at that address; check it, or paste the text with /article add text or send it with /article add file.':
		'An dieser Adresse ist keine Seite; prüfe sie, füge den Text mit /article add text ein oder sende ihn mit /article add file.',
	'The site does not let programs read that page; paste the text with /article add text or send it with /article add file.':
		'Die Website lässt diese Seite nicht von Programmen lesen; füge den Text mit /article add text ein oder sende ihn mit /article add file.',
	'That page is too large to be read; paste the text with /article add text or send it with /article add file.':
		'Diese Seite ist zu groß zum Lesen; füge den Text mit /article add text ein oder sende ihn mit /article add file.',
	'That page took too long to read; try again later, or paste the text with /article add text or send it with /article add file.':
		'Das Lesen dieser Seite dauerte zu lange; versuche es später noch einmal, füge den Text mit /article add text ein oder sende ihn mit /article add file.',
	'There is no text at that address; paste the text with /article add text or send it with /article add file.':
		'An dieser Adresse ist kein Text; füge den Text mit /article add text ein oder sende ihn mit /article add file.',
	'The site shows a notice about cookies and consent instead of its article; paste the text with /article add text or send it with /article add file.':
		'Die Website zeigt statt ihres Artikels einen Hinweis zu Cookies und Einwilligung; füge den Text mit /article add text ein oder sende ihn mit /article add file.',
	'The site shows that article only to its subscribers; if you may read it, paste the text with /article add text or send it with /article add file.':
		'Die Website zeigt diesen Artikel nur Abonnenten; darfst du ihn lesen, füge den Text mit /article add text ein oder sende ihn mit /article add file.',
	'The site shows that article only to browsers that run its scripts; paste the text with /article add text or send it with /article add file.':
		'Die Website zeigt diesen Artikel nur Browsern, die ihre Skripte ausführen; füge den Text mit /article add text ein oder sende ihn mit /article add file.',
	'There is too little text on that page to be an article; paste the text with /article add text or send it with /article add file.':
		'Auf dieser Seite steht zu wenig Text für einen Artikel; füge den Text mit /article add text ein oder sende ihn mit /article add file.',
	'That page is a list of links or something else that is not an article; paste the text with /article add text or send it with /article add file.':
		'Diese Seite ist eine Linkliste oder etwas anderes, das kein Artikel ist; füge den Text mit /article add text ein oder sende ihn mit /article add file.',
	'The site asks Dateline not to read that page; paste the text with /article add text or send it with /article add file.':
		'Die Website bittet Dateline, diese Seite nicht zu lesen; füge den Text mit /article add text ein oder sende ihn mit /article add file.',
	'Whoever runs this bot has switched that site off.':
		'Wer diesen Bot betreibt, hat diese Website abgeschaltet.',
	'{name} is too large to be read; paste its text with /article add text.':
		'{name} ist zu groß zum Lesen; füge den Text mit /article add text ein.',
	'{name} took too long to read; paste its text with /article add text.':
		'Das Lesen von {name} dauerte zu lange; füge den Text mit /article add text ein.',
	'{name} is {what}; send a .txt, .md, .html, .docx or .pdf file, or paste its text with /article add text.':
		'{name} kann nicht gelesen werden ({what}); sende eine .txt-, .md-, .html-, .docx- oder .pdf-Datei oder füge den Text mit /article add text ein.',
	'{name} is locked with a password; save it without one, or paste its text with /article add text.':
		'{name} ist mit einem Passwort gesperrt; speichere es ohne oder füge den Text mit /article add text ein.',
	'{name} is damaged and cannot be read; save it again, or paste its text with /article add text.':
		'{name} ist beschädigt und nicht lesbar; speichere es noch einmal oder füge den Text mit /article add text ein.',
	'{name} holds pictures of pages and no text; paste its text with /article add text.':
		'{name} enthält Bilder von Seiten und keinen Text; füge den Text mit /article add text ein.',
	'There is too little text in {name} to be an article; check the file, or paste its text with /article add text.':
		'In {name} steht zu wenig Text für einen Artikel; prüfe die Datei oder füge den Text mit /article add text ein.',
	'There is a list of links or something else in {name} that is not an article; paste its text with /article add text.':
		'In {name} steht eine Linkliste oder etwas anderes, das kein Artikel ist; füge den Text mit /article add text ein.',
	'{name} is too large to be read. Export it in parts, with from and to, and send those.':
		'{name} ist zu groß zum Lesen. Exportiere in Teilen, mit from und to, und sende diese.',
	'You can ask for {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'Du kannst {most, number} Seiten und Feeds {within, select, minute {pro Minute} other {am Tag}} anfragen, und so viele waren es; versuche es in {unit, select, second {{n, plural, one {# Sekunde} other {# Sekunden}}} minute {{n, plural, one {# Minute} other {# Minuten}}} other {{n, plural, one {# Stunde} other {# Stunden}}}} noch einmal.',
	'A server can ask for {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'Ein Server kann {most, number} Seiten und Feeds {within, select, minute {pro Minute} other {am Tag}} anfragen, und so viele waren es; versuche es in {unit, select, second {{n, plural, one {# Sekunde} other {# Sekunden}}} minute {{n, plural, one {# Minute} other {# Minuten}}} other {{n, plural, one {# Stunde} other {# Stunden}}}} noch einmal.',
	'{host} is asked for at most {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'{host} wird nach höchstens {most, number} Seiten und Feeds {within, select, minute {pro Minute} other {am Tag}} gefragt, und so viele waren es; versuche es in {unit, select, second {{n, plural, one {# Sekunde} other {# Sekunden}}} minute {{n, plural, one {# Minute} other {# Minuten}}} other {{n, plural, one {# Stunde} other {# Stunden}}}} noch einmal.',
	'Reading this text took too long. Send it in parts.':
		'Das Lesen dieses Textes dauerte zu lange. Sende ihn in Teilen.',
	'Reading this text took too much memory. Send it in parts.':
		'Das Lesen dieses Textes brauchte zu viel Speicher. Sende ihn in Teilen.',
	'Too many articles are being read at this moment. Try again in a minute.':
		'Gerade werden zu viele Artikel gelesen. Versuche es in einer Minute noch einmal.',
	'Dateline’s database is busy just now, so this was not done. Try again in a minute.':
		'Die Datenbank von Dateline ist gerade beschäftigt, deshalb wurde das nicht ausgeführt. Versuche es in einer Minute noch einmal.',
	'Dateline cannot write its database, so nothing was saved. Tell whoever runs this bot that the file is read-only.':
		'Dateline kann seine Datenbank nicht schreiben, deshalb wurde nichts gespeichert. Sage dem Betreiber des Bots, dass die Datei schreibgeschützt ist.',
	'Dateline has no room left on its disk, so nothing was saved. Tell whoever runs this bot to make room, and try again.':
		'Dateline hat keinen Platz mehr auf der Festplatte, deshalb wurde nichts gespeichert. Bitte den Betreiber des Bots, Platz zu schaffen, und versuche es noch einmal.',
	'Dateline’s disk reports an error, so this was not done. Tell whoever runs this bot to check it.':
		'Die Festplatte von Dateline meldet einen Fehler, deshalb wurde das nicht ausgeführt. Bitte den Betreiber des Bots, sie zu prüfen.',
	'Part of Dateline’s database is damaged, so this was not done. Tell whoever runs this bot to restore it from a backup.':
		'Ein Teil der Datenbank von Dateline ist beschädigt, deshalb wurde das nicht ausgeführt. Bitte den Betreiber des Bots, sie aus einer Sicherung wiederherzustellen.',
	'Dateline has kept something here that this version cannot read, so this was not done. Tell whoever runs this bot: the log says what it is.':
		'Dateline hat hier etwas aufbewahrt, das diese Version nicht lesen kann, deshalb wurde das nicht ausgeführt. Sage dem Betreiber des Bots: Das Protokoll nennt es.',
	'Dateline’s database does not answer just now, so this was not done. Try again in a minute.':
		'Die Datenbank von Dateline antwortet gerade nicht, deshalb wurde das nicht ausgeführt. Versuche es in einer Minute noch einmal.',
	'Dateline’s database file is not where it was, so nothing was saved. Tell whoever runs this bot to put it back and to start Dateline again.':
		'Die Datenbankdatei von Dateline ist nicht mehr an ihrem Platz, deshalb wurde nichts gespeichert. Bitte den Betreiber des Bots, sie zurückzulegen und Dateline neu zu starten.',
	'The server sent an empty answer.': 'Der Server hat eine leere Antwort gesendet.',
	'The server sent a web page, not a feed.': 'Der Server hat eine Webseite gesendet, keinen Feed.',
	'The server sent something that is not a feed.':
		'Der Server hat etwas gesendet, das kein Feed ist.',
	'The feed is nested too deeply or has too many parts to be read.':
		'Der Feed ist zu tief verschachtelt oder hat zu viele Teile, um gelesen zu werden.',
	'The feed is broken: it ends in the middle.': 'Der Feed ist kaputt: Er endet mittendrin.',
	'Reading it took too long, so it was broken off.':
		'Das Lesen dauerte zu lange und wurde abgebrochen.',
	'Reading it took too much memory, so it was broken off.':
		'Das Lesen brauchte zu viel Speicher und wurde abgebrochen.',
	'Too many others are being read at this moment.': 'Gerade werden zu viele andere gelesen.',
	'Its address may not be read; write a public http or https address.':
		'Seine Adresse darf nicht gelesen werden; schreibe eine öffentliche http- oder https-Adresse.',
	'The server could not be reached.': 'Der Server war nicht zu erreichen.',
	'The feed is larger than 5 MB.': 'Der Feed ist größer als 5 MB.',
	'The server took too long to answer.': 'Der Server brauchte zu lange für eine Antwort.',
	'The address redirects without end.': 'Die Adresse leitet immer weiter und nirgendwohin.',
	'The server’s answer cannot be unpacked.': 'Die Antwort des Servers lässt sich nicht entpacken.',
	'The server does not let Dateline read it ({status}).':
		'Der Server lässt Dateline ihn nicht lesen ({status}).',
	'There is nothing at this address ({status}).': 'An dieser Adresse ist nichts ({status}).',
	'The server asks to be left alone for a while (429).': 'Der Server bittet um eine Pause (429).',
	'The server has a fault ({status}).': 'Der Server hat einen Fehler ({status}).',
	'The server answered {status}.': 'Der Server antwortete {status}.',
	'Reading it took too long every time. Look whether the address is really a feed, or remove it.':
		'Das Lesen dauerte jedes Mal zu lange. Sieh nach, ob die Adresse wirklich ein Feed ist, oder entferne ihn.',
	'Something in Dateline broke while reading it. Whoever runs this bot finds the reason in its log.':
		'Beim Lesen ist in Dateline etwas schiefgegangen. Der Betreiber des Bots findet den Grund im Protokoll.',
	'Its server says that it is gone for good (410).':
		'Laut seinem Server gibt es ihn nicht mehr (410).',
	'There is no text in it that can be read.': 'Darin steht kein lesbarer Text.',
	'It was removed from the library.': 'Er wurde aus der Bibliothek entfernt.',
	'The feed names no page for it.': 'Der Feed nennt dafür keine Seite.',
	'Too many pages were asked for this server’s feeds today, so this one was left unread. Add it with /article add url.':
		'Für die Feeds dieses Servers wurden heute zu viele Seiten angefragt, deshalb blieb diese ungelesen. Nimm sie mit /article add url auf.',
	'Its page could not be read, however often it was tried.':
		'Seine Seite konnte trotz mehrerer Versuche nicht gelesen werden.',
	'no text': 'kein Text',
	'a picture': 'ein Bild',
	'a sound or a film': 'ein Ton oder Film',
	'a sound': 'ein Ton',
	'a compressed file': 'eine komprimierte Datei',
	'a program': 'ein Programm',
	'a rich text file': 'eine Rich-Text-Datei',
	'a database': 'eine Datenbank',
	'an old Word file (.doc)': 'eine alte Word-Datei (.doc)',
	'a spreadsheet': 'eine Tabellenkalkulation',
	'a set of slides': 'eine Präsentation',
	'an OpenDocument file': 'eine OpenDocument-Datei',
	'an e-book': 'ein E-Book',
	'a ZIP file': 'eine ZIP-Datei',
	'The feed is broken: its JSON cannot be read to the end.':
		'Der Feed ist kaputt: Sein JSON lässt sich nicht bis zum Ende lesen.',
} as const;
