/** What lists and forms of feeds say, in German. */
export const feeding = {
	'No feeds yet': 'Noch keine Feeds',
	'Add one with {command}: the address of a site is enough.':
		'Füge mit {command} einen hinzu: Die Adresse einer Website genügt.',
	'Feeds of this server': 'Feeds dieses Servers',
	'Test, edit or remove a feed': 'Einen Feed testen, bearbeiten oder entfernen',
	'Choose a feed': 'Feed wählen',
	'Feed added': 'Feed hinzugefügt',
	'The newest article of this feed is posted now; older ones are not. From now on Dateline looks for new ones about once an hour.':
		'Der neueste Artikel dieses Feeds wird jetzt gepostet, ältere nicht. Von nun an sieht Dateline etwa stündlich nach neuen.',
	Paused: 'Pausiert',
	'Nothing from this feed is posted until you resume it.':
		'Von diesem Feed wird nichts gepostet, bis du ihn fortsetzt.',
	Resumed: 'Fortgesetzt',
	Moved: 'Verschoben',
	'Articles that were waiting are posted within a few minutes.':
		'Artikel, die gewartet haben, werden in wenigen Minuten gepostet.',
	'What to do with this feed?': 'Was soll mit diesem Feed geschehen?',
	'Its posts come under Dateline’s name until Dateline may have a webhook in the channel. Allow it there: {permission}.':
		'Seine Posts kommen im Namen von Dateline, bis Dateline einen Webhook im Kanal haben darf. Erlaube ihm dort: {permission}.',
	'Post as Dateline': 'Als Dateline posten',
	'Post as “{name}”': 'Als „{name}“ posten',
	'Test without posting': 'Testen, ohne zu posten',
	'Stop following {name}?': '{name} nicht mehr folgen?',
	'Its articles are kept.': 'Seine Artikel bleiben erhalten.',
	'Stop following': 'Nicht mehr folgen',
	'Keep it': 'Behalten',
	'{name} is no longer followed': '{name} wird nicht mehr gefolgt',
	'Any feed reader can import this file.': 'Jeder Feedreader kann diese Datei importieren.',
	'{channel}, new articles {pace, select, daily {once a day} weekly {once a week} other {at once}}{hasRole, select, yes {, with a mention of {role}} other {}}{asSite, select, yes {, under its own name and picture} other {}}{isApart, select, yes {, one post per article} other {}}':
		'{channel}, neue Artikel {pace, select, daily {einmal am Tag} weekly {einmal pro Woche} other {sofort}}{hasRole, select, yes {, mit einer Erwähnung von {role}} other {}}{asSite, select, yes {, mit eigenem Namen und Bild} other {}}{isApart, select, yes {, ein Post pro Artikel} other {}}',
	'Only articles {what}': 'Nur Artikel {what}',
	'with one of: {words}': 'mit einem von: {words}',
	'with all of: {words}': 'mit allen: {words}',
	'without: {words}': 'ohne: {words}',
	'that quote {speaker}': 'die {speaker} zitieren',
	'This page names several feeds': 'Diese Seite nennt mehrere Feeds',
	'Choose the one you want; nothing is followed yet.':
		'Wähle den gewünschten; noch wird keinem gefolgt.',
	'The feeds it names': 'Die genannten Feeds',
	'{feeds} added, for {where}.': '{feeds} hinzugefügt, für {where}.',
	'Already followed: {feeds}.': 'Schon gefolgt: {feeds}.',
	'Left out: {feeds}. A server may follow {most, number} feeds at most.':
		'Ausgelassen: {feeds}. Ein Server darf höchstens {most, number} Feeds folgen.',
	'Not reached: {feeds}. {why} Send the same file again after that.':
		'Nicht erreicht: {feeds}. {why} Sende danach dieselbe Datei noch einmal.',
	'No feed was added': 'Kein Feed wurde hinzugefügt',
	'Feeds imported': 'Feeds importiert',
	'Articles they already hold are not posted, only new ones. See how they are doing with {command}':
		'Artikel, die schon darin stehen, werden nicht gepostet, nur neue. Wie es ihnen geht, zeigt {command}',
	'Address of the site or its feed': 'Adresse der Website oder ihres Feeds',
	'Where its new articles are posted': 'Wo seine neuen Artikel gepostet werden',
	'A channel, thread or forum; change it later with /feed move.':
		'Ein Kanal, Thread oder Forum; später änderbar mit /feed move.',
	'Edit a feed': 'Feed bearbeiten',
	Name: 'Name',
	'When its articles are posted': 'Wann seine Artikel gepostet werden',
	'Write “at once”, “daily” or “weekly”.': 'Schreibe „sofort“, „täglich“ oder „wöchentlich“.',
	'Only articles with one of these words': 'Nur Artikel mit einem dieser Wörter',
	'In title or description, separated by commas, such as: harbour, ferry':
		'In Titel oder Beschreibung, durch Kommas getrennt, etwa: harbour, ferry',
	'No articles with any of these words': 'Keine Artikel mit einem dieser Wörter',
	'Checked {time}.': 'Geprüft {time}.',
	'Not read yet.': 'Noch nicht gelesen.',
	'Next check {time}.': 'Nächste Abfrage {time}.',
	'Stopped: {why}': 'Angehalten: {why}',
	'{n, plural, one {Stopped after # failure: {why}} other {Stopped after # failures: {why}}}':
		'{n, plural, one {Nach # Fehler angehalten: {why}} other {Nach # Fehlern angehalten: {why}}}',
	'{n, plural, one {Failed once: {why}} other {Failed # times in a row: {why}}}':
		'{n, plural, one {Einmal gescheitert: {why}} other {#-mal hintereinander gescheitert: {why}}}',
	'Paused.': 'Pausiert.',
	'{n, plural, one {# article shares an address with another, so it is posted in the feed’s own words.} other {# articles share an address with another, so each of them is posted in the feed’s own words.}}':
		'{n, plural, one {# Artikel hat dieselbe Adresse wie ein anderer und wird in den Worten des Feeds gepostet.} other {# Artikel haben dieselbe Adresse wie ein anderer; jeder wird in den Worten des Feeds gepostet.}}',
	'{n, plural, one {The feed has # article.} other {The feed has # articles.}}':
		'{n, plural, one {Der Feed hat # Artikel.} other {Der Feed hat # Artikel.}}',
	'{n, plural, one {Of {all, number} articles, # passes the filter.} other {Of {all, number} articles, # pass the filter.}}':
		'{n, plural, one {Von {all, number} Artikeln passiert # den Filter.} other {Von {all, number} Artikeln passieren # den Filter.}}',
	'This one would not be posted: it does not quote {speaker}.':
		'Dieser würde nicht gepostet: Er zitiert {speaker} nicht.',
	'An article would be posted like this:': 'So würde ein Artikel gepostet.',
	'It would go into the {pace, select, daily {daily} other {weekly}} list.':
		'Er käme in die {pace, select, daily {tägliche} other {wöchentliche}} Liste.',
	'The feed could be read, and it is empty just now.':
		'Der Feed ließ sich lesen und ist gerade leer.',
	'The feed could be read; none of its {n, plural, one {# article} other {# articles}} passes the filter ({words}). Change it with {command}.':
		'Der Feed ließ sich lesen; von {n, plural, one {# Artikel} other {# Artikeln}} passiert keiner den Filter ({words}). Ändere ihn mit {command}.',
	'{name} has nothing to post': '{name} hat nichts zu posten',
	'One post per story': 'Ein Post pro Thema',
	'One post per article': 'Ein Post pro Artikel',
	'Each article has its own post; “One post per story” puts articles about the same story together.':
		'Jeder Artikel hat einen eigenen Post; „Ein Post pro Thema“ legt Artikel über dasselbe Thema zusammen.',
	'Articles about the same story share one post; “One post per article” gives each its own.':
		'Artikel über dasselbe Thema teilen sich einen Post; „Ein Post pro Artikel“ gibt jedem einen eigenen.',
} as const;
