/** What is told of follows, of what is kept and of files with it, in German. */
export const kept = {
	'A direct message could not be sent': 'Eine Direktnachricht konnte nicht gesendet werden',
	'{user} takes no direct messages from Dateline, so what they follow is on hold. To go on: allow direct messages from this server, and choose “Try again” in {command}.':
		'{user} nimmt keine Direktnachrichten von Dateline an, deshalb ist alles Gefolgte angehalten. Zum Fortsetzen: Direktnachrichten von diesem Server erlauben und in {command} „Noch einmal versuchen“ wählen.',
	'What a channel follows cannot be posted':
		'Wem oder was ein Kanal folgt, kann nicht gepostet werden',
	'Nothing is lost: once it is fixed, choose “Try again” in {command}.':
		'Es geht nichts verloren: Ist es behoben, wähle in {command} „Noch einmal versuchen“.',
	'Followed: {names}': 'Gefolgt: {names}',
	'Followed: {names} · at most {n, number} messages in 24 hours':
		'Gefolgt: {names} · höchstens {n, number} Nachrichten in 24 Stunden',
	'{names} and {n, number} more': '{names} und {n, number} weitere',
	'{n, plural, one {# article on what you follow} other {# articles on what you follow}}':
		'{n, plural, one {# Artikel zu dem, dem du folgst} other {# Artikel zu dem, dem du folgst}}',
	Unfollow: 'Nicht mehr folgen',
	'Unfollow {name}': '{name} nicht mehr folgen',
	'{isNew, select, yes {Now following} other {Already following}}: {name}':
		'{isNew, select, yes {Ab jetzt gefolgt} other {Schon gefolgt}}: {name}',
	'You get a direct message when a new article {kind, select, speaker {quotes {name}} other {contains these words}}.':
		'Du bekommst eine Direktnachricht, wenn ein neuer Artikel {kind, select, speaker {{name} zitiert} other {diese Wörter enthält}}.',
	'Dateline posts in {channel}{hasRole, select, yes { and mentions {role}} other {}} when a new article {kind, select, speaker {quotes {name}} other {contains these words}}.':
		'Dateline postet in {channel}{hasRole, select, yes { und erwähnt {role}} other {}}, wenn ein neuer Artikel {kind, select, speaker {{name} zitiert} other {diese Wörter enthält}}.',
	'Until now it mentioned {who}.': 'Bisher wurde {who} erwähnt.',
	nobody: 'niemand',
	'You get at most {n, number} of these messages in 24 hours. The rest come later, gathered together.':
		'Du bekommst höchstens {n, number} solcher Nachrichten in 24 Stunden. Die übrigen Artikel kommen später, gesammelt.',
	'The channel gets at most {n, number} of these messages in 24 hours. The rest come later, gathered together.':
		'Der Kanal bekommt höchstens {n, number} solcher Nachrichten in 24 Stunden. Die übrigen Artikel kommen später, gesammelt.',
	'No longer following: {name}': 'Nicht mehr gefolgt: {name}',
	'Messages still waiting will not be sent.': 'Noch wartende Nachrichten werden nicht gesendet.',
	'Nothing is followed yet': 'Noch wird niemandem gefolgt',
	'With {follow} you get a direct message when a new article quotes somebody or contains words you choose. The sites that this server follows are under {feeds}.':
		'Mit {follow} bekommst du eine Direktnachricht, wenn ein neuer Artikel jemanden zitiert oder Wörter enthält, die du wählst. Die Websites, denen dieser Server folgt, stehen unter {feeds}.',
	'What you and the channels follow': 'Wem oder was du und die Kanäle folgen',
	'What you follow': 'Wem oder was du folgst',
	'Try again in the channels': 'In Kanälen noch einmal versuchen',
	Export: 'Export',
	'The file holds the newest {n, number} of {all}: it has no room for more.':
		'Die Datei enthält die neuesten {n, number} von {all}: Mehr passt nicht hinein.',
	'The file holds {articles} that this server added.':
		'Die Datei enthält, von diesem Server aufgenommen: {articles}.',
	'It also holds {dates} that the server added.':
		'Sie enthält auch, vom Server hinzugefügt: {dates}.',
	'It also holds settings, dates the server added, corrections, merged names, what was muted, confirmed or ignored, and what channels follow. What members follow is not in it.':
		'Sie enthält auch Berichtigungen, eigene Termine, zusammengeführte Namen, stummgeschaltete Erinnerungen, bestätigte und ignorierte Termine, Einstellungen und die Personen und Wörter, denen Kanäle folgen, aber nicht die der Mitglieder.',
	'{n, plural, one {# date confirmed or ignored.} other {# dates confirmed or ignored.}}':
		'{n, plural, one {# Datum bestätigt oder ignoriert.} other {# Daten bestätigt oder ignoriert.}}',
	'{n, plural, one {# mute added.} other {# mutes added.}}':
		'{n, plural, one {# Stummschaltung übernommen.} other {# Stummschaltungen übernommen.}}',
	'{n, plural, one {# person merged or split.} other {# people merged or split.}}':
		'{n, plural, one {# Person zusammengeführt oder getrennt.} other {# Personen zusammengeführt oder getrennt.}}',
	'{n, plural, one {# follow of a channel added.} other {# follows of channels added.}}':
		'{n, plural, one {Ein Kanal folgt jetzt etwas.} other {Kanäle folgen jetzt # Namen oder Wörtern.}}',
	'{n, plural, one {# follow left out: its channel belongs to another server.} other {# follows left out: their channels belong to another server.}}':
		'{n, plural, one {# Eintrag von Gefolgtem weggelassen: Der Kanal gehört zu einem anderen Server.} other {# Einträge von Gefolgtem weggelassen: Die Kanäle gehören zu einem anderen Server.}}',
	'Settings imported.': 'Einstellungen übernommen.',
	'Settings imported, except channels and roles, which belong to another server: choose them in {command}.':
		'Einstellungen übernommen, ohne Kanäle und Rollen, die zu einem anderen Server gehören: Wähle sie in {command}.',
	'For the other articles, choose {option}.': 'Für die übrigen Artikel wähle {option}.',
	'The full text of {articles} is no longer kept; passages are in the file.':
		'Von {articles} wird der vollständige Text nicht mehr aufbewahrt; Auszüge stehen in der Datei.',
	Calendar: 'Kalender',
	'{events}, each on its day of every year. Any calendar can import this file.':
		'{events}, jedes an seinem Tag in jedem Jahr. Jeder Kalender kann diese Datei importieren.',
	Import: 'Import',
	'Added and read: {articles}.': 'Aufgenommen und gelesen: {articles}.',
	'{n, plural, one {# correction applied.} other {# corrections applied.}}':
		'{n, plural, one {# Berichtigung mit übernommen.} other {# Berichtigungen mit übernommen.}}',
	'Already here, so left as is: {articles}.': 'Schon da und so gelassen: {articles}.',
	'Left out: {articles}, of which only passages were kept.':
		'Ausgelassen: {articles}; nur Auszüge des Textes waren aufbewahrt.',
	'Restored: {dates} that the server had added.':
		'Wiederhergestellt, vom Server hinzugefügt: {dates}.',
	'No room for {dates}: remove some in {command}.':
		'Kein Platz für {dates}: Entferne welche in {command}.',
	'Erase everything?': 'Alles löschen?',
	'Type “{word}” to erase it for good': '„{word}“ eingeben, um endgültig zu löschen',
	'Forget me': 'Mich vergessen',
	'Yes, forget me': 'Ja, mich vergessen',
	'What is kept about you': 'Was über dich aufbewahrt wird',
	'Dateline keeps your Discord ID beside what you did here, and what you follow:':
		'Dateline bewahrt deine Discord-ID bei dem auf, was du hier getan hast, und wem oder was du folgst:',
	'{n, plural, one {# more such entry} other {# more such entries}} in other servers':
		'{n, plural, one {# weiterer solcher Eintrag} other {# weitere solche Einträge}} auf anderen Servern',
	'Nothing is kept about you so far; if you add, change or follow something, your user ID is kept with it.':
		'Über dich wird bisher nichts aufbewahrt; wenn du etwas hinzufügst, änderst oder jemandem folgst, wird deine Benutzer-ID dabei aufbewahrt.',
	'What is kept about a server': 'Was von einem Server aufbewahrt wird',
	'The articles, feeds, dates and settings that its members added, and what those articles say about people':
		'Die Artikel, Feeds, Termine und Einstellungen, die seine Mitglieder angelegt haben, und was diese Artikel über Menschen sagen',
	'Messages that people write are not kept': 'Keine Nachricht, die jemand schreibt',
	'All of this is stored only on the machine the bot runs on. Discord carries the bot’s messages; no other company gets any of it':
		'Alles liegt nur auf der Maschine, auf der der Bot läuft. Seine Nachrichten gehen über Discord; keine andere Firma bekommt etwas davon',
	'Admins can download all of this with {export} and {feeds}, and erase it with {erase}. 30 days after the bot is removed, everything is erased':
		'Admins können es mit {export} und {feeds} herunterladen und alles mit {erase} löschen; 30 Tage nach dem Entfernen des Bots wird alles gelöscht',
	'{changes} to articles and names': '{changes} an Artikeln und Namen',
	'{feeds} that you added': 'Von dir hinzugefügt: {feeds}',
	'{dates} that you added or changed': 'Von dir hinzugefügt oder geändert: {dates}',
	'{n, plural, one {# name or words that you follow} other {# names or words that you follow}}':
		'{n, plural, one {# Name oder Wörter, denen du folgst} other {# Namen oder Wörter, denen du folgst}}',
	'{articles} that you looked at, kept for a day':
		'Von dir angesehen, einen Tag aufbewahrt: {articles}',
	'{n, plural, one {# request for a page or feed, counted for a day} other {# requests for pages and feeds, counted for a day}}':
		'{n, plural, one {# Anfrage nach einer Seite oder einem Feed, einen Tag lang gezählt} other {# Anfragen nach Seiten und Feeds, einen Tag lang gezählt}}',
	'The file says where your Discord ID is kept, how often, and what you follow.':
		'Die Datei sagt, wo und wie oft deine Discord-ID steht, und wem oder was du folgst.',
	'Forget you?': 'Dich vergessen?',
	'Your changes stay, but no longer say that they were yours, in any server. What you follow, what you looked at in direct messages and how often you asked is deleted. This cannot be undone.':
		'Deine Änderungen bleiben, aber auf keinem Server steht mehr, dass sie von dir waren. Gelöscht wird, wem oder was du folgst, was du in Direktnachrichten angesehen und wie oft du gefragt hast. Das lässt sich nicht rückgängig machen.',
	Forgotten: 'Vergessen',
	'Nothing in Dateline shows any more what you did.':
		'Hier steht nirgends mehr, was du getan hast.',
	'Erase everything Dateline keeps for this server?':
		'Alles löschen, was Dateline für diesen Server speichert?',
	'This cannot be undone. If you want to keep a copy, first save it with {data}{hasFeeds, select, yes {, and the feeds with {feeds}} other {}}. The bot stays, as if it had just been added.':
		'Das lässt sich nicht rückgängig machen. Wenn du eine Kopie behalten willst, sichere sie vorher mit {data}{hasFeeds, select, yes {, die Feeds mit {feeds}} other {}}. Der Bot bleibt, als wäre er eben erst hinzugefügt worden.',
	'Erase…': 'Löschen…',
	'{articles} with {quotes}': '{articles} mit {quotes}',
	'{dates} that the server added': 'Vom Server hinzugefügt: {dates}',
	'Settings, merged names, confirmed and ignored dates, what members follow, and Dateline’s list of what it has posted (the posts themselves stay)':
		'Einstellungen, zusammengeführte Namen, bestätigte und ignorierte Termine, wem Mitglieder folgen, und Datelines Liste seiner Posts (die Posts selbst bleiben)',
	Erased: 'Gelöscht',
	'Everything Dateline kept for this server is gone: {articles} and all else.':
		'Alles, was von diesem Server aufbewahrt wurde, ist weg: {articles} und alles Übrige.',
	'{name} (a channel)': '{name} (ein Kanal)',
} as const;
