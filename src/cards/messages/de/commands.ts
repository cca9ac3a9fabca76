/** What commands, their options and choices are described by, in German: at most 100 characters each. */
export const commands = {
	'Show the answer only to me': 'Antwort nur mir zeigen',
	'Which version of this bot runs, and whether all is well':
		'Welche Version dieses Bots läuft und ob alles in Ordnung ist',
	'Add articles to this server, and correct them':
		'Artikel auf diesem Server aufnehmen und berichtigen',
	'Send an article as a file (.txt, .md, .html, .docx or .pdf)':
		'Einen Artikel als Datei senden (.txt, .md, .html, .docx oder .pdf)',
	'At most 2 MB': 'Höchstens 2 MB',
	'Its title': 'Sein Titel',
	'The day it came out, such as 2023-02-22 or 22 February 2023':
		'Der Tag, an dem er erschien, etwa 2023-02-22 oder 22. Februar 2023',
	'Who published it': 'Wer ihn veröffentlicht hat',
	'Its address': 'Seine Adresse',
	'Paste an article into a window': 'Einen Artikel in ein Fenster einfügen',
	'Read an article at its address': 'Einen Artikel an seiner Adresse lesen',
	'Correct the title, day, source or address; name none of them to see them all':
		'Titel, Tag, Quelle oder Adresse berichtigen; ohne Angabe siehst du alle',
	'Which article': 'Welcher Artikel',
	'What was done to an article, by whom, and how to undo it':
		'Was an einem Artikel geändert wurde, von wem, und wie man es rückgängig macht',
	'Which article; the latest if you choose none': 'Welcher Artikel; ohne Angabe der neueste',
	'Fetch an article again and see what changed; your corrections stay':
		'Einen Artikel neu holen und Änderungen sehen; deine Berichtigungen bleiben',
	'Remove an article by title or address, all from one site, or all that this server added':
		'Einen Artikel entfernen, alle einer Website oder alle dieses Servers',
	'Or its address': 'Oder seine Adresse',
	'Or all from a host such as example.org; admins':
		'Oder alle von einem Host wie example.org; Admins',
	'Or all that this server added; admins': 'Oder alle, die dieser Server aufgenommen hat; Admins',
	'All articles on this server, newest first':
		'Alle Artikel auf diesem Server, die neuesten zuerst',
	'Any part of a title or a source': 'Ein Teil eines Titels oder einer Quelle',
	'Export or import what Dateline keeps for this server':
		'Exportieren, was dieser Server aufbewahrt, und importieren',
	'Addresses from which calendars and feed readers get dates and articles':
		'Adressen, von denen Kalender und Feedreader Termine und Artikel holen',
	'Erase everything Dateline keeps for this server':
		'Alles löschen, was von diesem Server aufbewahrt wird',
	'What Dateline keeps for this server, as a file':
		'Was Dateline für diesen Server aufbewahrt, als Datei',
	'What to export, and as which file': 'Was exportiert wird, und als welche Datei',
	'articles, corrections, dates, names, follows and settings, to be imported again (JSON)':
		'Artikel, Berichtigungen, Termine, Namen, Gefolgtes und Einstellungen zum Import (JSON)',
	'quotes as a table (CSV)': 'Zitate als Tabelle (CSV)',
	'key dates as a table (CSV)': 'wichtige Termine als Tabelle (CSV)',
	'articles to read, with summary, quotes and dates (Markdown)':
		'Artikel zum Lesen, mit Zusammenfassung, Zitaten und Terminen (Markdown)',
	'anniversaries for a calendar (ICS)': 'Jahrestage für einen Kalender (ICS)',
	'Only articles published from this day on': 'Nur Artikel, die ab diesem Tag erschienen sind',
	'Only articles published up to this day': 'Nur Artikel, die bis zu diesem Tag erschienen sind',
	'Leave out so many of the newest, which are in another file':
		'So viele der neuesten auslassen, die in einer anderen Datei stehen',
	'Import a file from /data export, of this server or another':
		'Importieren, was /data export geschrieben hat, hier oder anderswo',
	'The JSON file that /data export wrote': 'Die JSON-Datei von /data export',
	'Key dates of an article, or of a time such as 2023':
		'Termine eines Artikels oder einer Zeit wie 2023',
	'Which article; the latest if you choose none, or all of them if you choose when':
		'Welcher Artikel; ohne Angabe der neueste, mit when alle',
	'A year, a month or a day such as 2023-02-22, or upcoming or past':
		'Ein Jahr, ein Monat, ein Tag wie 2023-02-22 oder: kommende, vergangene',
	'Feeds: the new articles of sites, read and posted':
		'Feeds: die neuen Artikel von Websites, gelesen und gepostet',
	'Add a feed: each new article on a site is read and posted':
		'Einen Feed hinzufügen: jeder neue Artikel wird gelesen und gepostet',
	'Its address, or its feed’s': 'Seine Adresse oder die seines Feeds',
	'A channel, thread or forum': 'Ein Kanal, Thread oder Forum',
	'What to call it here': 'Wie er hier heißen soll',
	'Each article at once, or one post with all of them at the server’s hour':
		'Jeden Artikel sofort oder alle in einem Post zur Stunde des Servers',
	'at once': 'sofort',
	daily: 'täglich',
	weekly: 'wöchentlich',
	'Only with one of these in title or description: harbour, “old quay”, bus NOT night':
		'Nur mit einem davon in Titel oder Beschreibung: harbour, „old quay“, bus NOT night',
	'Only with all of these; “whole phrases” in quotation marks':
		'Nur mit all diesen; „ganze Wendungen“ in Anführungszeichen',
	'Only without any of these': 'Nur ohne eines davon',
	'Only articles that quote this speaker': 'Nur Artikel, die diesen Sprecher zitieren',
	'A role that each post mentions': 'Eine Rolle, die jeder Post erwähnt',
	'Post each article by itself, even if another feed has told its story':
		'Jeden Artikel einzeln posten, auch wenn ein anderer Feed schon davon berichtet hat',
	'Post under the feed’s name and picture; needs Manage Webhooks':
		'Mit Namen und Bild des Feeds posten; braucht „Webhooks verwalten“',
	'Tags for posts in a forum, separated by commas':
		'Tags für Posts in einem Forum, durch Kommas getrennt',
	'Change what is posted from a feed, and when': 'Ändern, was von einem Feed wann gepostet wird',
	'Which feed': 'Welcher Feed',
	'All feeds of this server as a file for other feed readers (OPML)':
		'Alle Feeds dieses Servers als Datei für andere Feedreader (OPML)',
	'Follow all feeds in a file from another feed reader (OPML)':
		'Allen Feeds in einer Datei eines anderen Feedreaders folgen (OPML)',
	'OPML, as feed readers export it': 'OPML, wie Feedreader es exportieren',
	'The feeds of this server and how each is doing':
		'Die Feeds dieses Servers und wie es jedem geht',
	'Post a feed in another channel, thread or forum':
		'Einen Feed in einem anderen Kanal, Thread oder Forum posten',
	'Post nothing from a feed until you resume it':
		'Nichts von einem Feed posten, bis du ihn fortsetzt',
	'Stop following a feed; its articles are kept':
		'Einem Feed nicht mehr folgen; seine Artikel bleiben erhalten',
	'End a pause, or try a feed again that has stopped':
		'Eine Pause beenden oder einen angehaltenen Feed neu versuchen',
	'Read a feed now and see what would be posted; only you see it':
		'Einen Feed jetzt lesen und sehen, was gepostet würde; nur du siehst es',
	'Get a direct message when an article quotes a person or contains words you choose':
		'Direktnachricht erhalten, wenn ein Artikel jemanden zitiert oder gewählte Wörter enthält',
	'Who is to be quoted: one name': 'Wer zitiert werden soll: ein Name',
	'Words an article is to contain, such as: harbour "old bridge" -ferry':
		'Wörter, die ein Artikel enthalten soll, etwa: harbour "old bridge" -ferry',
	'For admins: a channel that is told, instead of you':
		'Für Admins: ein Kanal, der statt dir benachrichtigt wird',
	'For admins: a role that is mentioned in the channel':
		'Für Admins: eine Rolle, die im Kanal erwähnt wird',
	'What you follow; for admins also what the server’s channels follow':
		'Wem oder was du folgst; für Admins auch, wem die Kanäle folgen',
	'What this bot can do, with examples to press':
		'Was dieser Bot kann, mit Beispielen zum Anklicken',
	'What happened on this day of the year, in any year':
		'Was an diesem Tag des Jahres geschah, in irgendeinem Jahr',
	'A day such as 22 February or 2027-02-22; today if you choose none':
		'Ein Tag wie 22. Februar oder 2027-02-22; ohne Angabe heute',
	'What is kept about you and this server, and how to have it erased':
		'Was über dich und diesen Server aufbewahrt wird, und wie man es löscht',
	'A quote from any article': 'Ein Zitat aus irgendeinem Artikel',
	'A random quote; you may choose whose': 'Ein zufälliges Zitat, auf Wunsch von jemandem',
	'Who said it; any part of the name': 'Wer es gesagt hat; ein Teil des Namens genügt',
	'Who said what, word for word, newest first':
		'Wer was gesagt hat, Wort für Wort, das Neueste zuerst',
	'From which article; from all if you choose none': 'Aus welchem Artikel; ohne Angabe aus allen',
	'Words that the quote contains': 'Wörter, die das Zitat enthält',
	'Posts on the anniversaries of key dates': 'Posts an den Jahrestagen wichtiger Termine',
	'Add a date of your own, such as a club’s founding day or a meeting':
		'Einen eigenen Termin hinzufügen, etwa einen Gründungstag oder ein Treffen',
	'Such as 12 March 2019; without a year, the next one that comes':
		'Etwa 12. März 2019; ohne Jahr der nächste, der kommt',
	'What happened or will, as it is to be posted: The book club began':
		'Was geschah oder geschehen wird, wie es gepostet wird: Der Buchclub begann',
	'How often it comes; every year if you choose nothing':
		'Wie oft er kommt; ohne Angabe jedes Jahr',
	'every year': 'jedes Jahr',
	once: 'einmal',
	'An article that belongs to it': 'Ein Artikel, der dazugehört',
	'The dates that this server added itself: edit or remove them':
		'Die eigenen Termine dieses Servers: bearbeiten oder entfernen',
	'Stop reminders of a date, an article or a person':
		'Erinnerungen an einen Termin, einen Artikel oder eine Person beenden',
	'One key date': 'Ein wichtiger Termin',
	'All dates of an article': 'Alle Termine eines Artikels',
	'All dates that name this person': 'Alle Termine, die diese Person nennen',
	'Choose where, when and how reminders are posted':
		'Wählen, wo, wann und wie Erinnerungen gepostet werden',
	'The time zone, by city or country': 'Die Zeitzone, nach Stadt oder Land',
	'Stop reminders until a day you choose': 'Erinnerungen bis zu einem Tag deiner Wahl anhalten',
	'The first day with posts again, such as 2027-03-01':
		'Der erste Tag, an dem wieder gepostet wird, etwa 2027-03-01',
	'See the next reminder exactly as it will appear':
		'Die nächste Erinnerung genau so, wie sie erscheinen wird',
	'The day of the post, such as 2027-02-22; the next post if you choose none':
		'Der Tag des Posts, etwa 2027-02-22; ohne Angabe der nächste Post',
	'End a pause': 'Eine Pause beenden',
	'Dates that are posted only if you confirm them: confirm, edit or ignore them':
		'Termine, die nur auf deine Bestätigung hin kommen: bestätigen, bearbeiten oder ignorieren',
	'Post a test message; nobody is notified':
		'Eine Nachricht posten, die sich Test nennt und niemanden benachrichtigt',
	'Let muted reminders come again': 'Stummgeschaltete Erinnerungen wieder kommen lassen',
	'What was muted; shows the list if you choose nothing':
		'Was stummgeschaltet wurde; ohne Angabe erscheint die Liste',
	'Look for words in everything that was read: titles, texts, quotes, people':
		'Wörter in allem Gelesenen suchen: Titel, Texte, Zitate, Personen',
	'All of these; "side by side" in quotation marks, -without, begin* for words that begin so':
		'Alle davon; "nebeneinander" in Anführungszeichen, -ohne, anfang* für Wortanfänge',
	'Only articles that quote them': 'Nur Artikel, die sie zitieren',
	'Only articles from this source': 'Nur Artikel aus dieser Quelle',
	'Published on or after: 2023, 2023-02 or 2023-02-22':
		'Erschienen ab: 2023, 2023-02 oder 2023-02-22',
	'Published on or before: 2024, 2024-03 or 2024-03-10':
		'Erschienen bis: 2024, 2024-03 oder 2024-03-10',
	'Language, hour, channels, and who may do what, in one place':
		'Sprache, Stunde, Kanäle und wer was darf, an einem Ort',
	'A person across all articles: roles, quotes, and when they spoke':
		'Eine Person über alle Artikel: Rollen, Zitate und wann sie sprach',
	'Who; any part of the name': 'Wer; ein Teil des Namens genügt',
	'Articles about the same story, and the quotes that only one of them has':
		'Artikel zum selben Thema, und was jeder zitiert, das die anderen nicht haben',
	'Dateline summarises the article linked in the message; only you see the summary':
		'Dateline fasst den verlinkten Artikel zusammen; nur du siehst die Zusammenfassung',
	'The main points of an article, in sentences copied from it':
		'Das Wichtigste eines Artikels, in Sätzen aus dem Artikel',
	'How long; points if you choose none': 'Wie lang; ohne Angabe in Punkten',
	'one line': 'eine Zeile',
	'three to five points': 'drei bis fünf Punkte',
	long: 'lang',
	'What happened across all articles: by person, subject or time':
		'Was geschah, über alle Artikel: nach Person, Thema oder Zeit',
	'Only what this article tells': 'Nur, was dieser Artikel berichtet',
	'Only events with this person; any part of the name':
		'Nur Ereignisse mit dieser Person; ein Teil des Namens genügt',
	'Words of what happened, or of the title': 'Wörter aus dem Geschehen oder dem Titel',
	'On or after: 2023, 2023-02 or 2023-02-22': 'Ab: 2023, 2023-02 oder 2023-02-22',
	'On or before: 2024, 2024-03 or 2024-03-10': 'Bis: 2024, 2024-03 oder 2024-03-10',
	'Stop following a person or words': 'Einer Person oder Wörtern nicht mehr folgen',
	'The name or the words; all that you follow are offered':
		'Der Name oder die Wörter; alles, dem du folgst, wird angeboten',
	'Which reminders will be posted on this server, where and when':
		'Welche Erinnerungen auf diesem Server gepostet werden, wo und wann',
	'How many days ahead; 30 if you choose none': 'Wie viele Tage im Voraus; ohne Angabe 30',
	'Summarise links': 'Links zusammenfassen',
} as const;
