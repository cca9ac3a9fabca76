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
	'{n, plural, one {# article that you follow} other {# articles that you follow}}':
		'{n, plural, one {# Artikel zu dem, dem du folgst} other {# Artikel zu dem, dem du folgst}}',
	Unfollow: 'Nicht mehr folgen',
	'Unfollow {name}': '{name} nicht mehr folgen',
	'{isNew, select, yes {Followed} other {Followed already}}: {name}':
		'{isNew, select, yes {Gefolgt} other {Schon gefolgt}}: {name}',
	'You get a direct message when {kind, select, speaker {a new article quotes them} other {a new article contains these words}}.':
		'Du bekommst eine Direktnachricht, wenn {kind, select, speaker {ein neuer Artikel die Person zitiert} other {ein neuer Artikel diese Wörter enthält}}.',
	'Dateline posts in {channel}{hasRole, select, yes { and mentions {role}} other {}} when {kind, select, speaker {a new article quotes them} other {a new article contains these words}}.':
		'Dateline postet in {channel}{hasRole, select, yes { und erwähnt {role}} other {}}, wenn {kind, select, speaker {ein neuer Artikel die Person zitiert} other {ein neuer Artikel diese Wörter enthält}}.',
	'Until now it mentioned {who}.': 'Bisher wurde {who} erwähnt.',
	nobody: 'niemand',
	'At most {n, number} messages in 24 hours; anything more comes together in the next one.':
		'Höchstens {n, number} Nachrichten in 24 Stunden; was darüber hinausgeht, kommt gesammelt in der nächsten.',
	'No longer followed: {name}': 'Nicht mehr gefolgt: {name}',
	'Messages still waiting are dropped.': 'Noch wartende Nachrichten entfallen.',
	'Nothing is followed yet': 'Noch wird niemandem gefolgt',
	'With {follow} you are told by direct message when an article quotes somebody or contains your words. Sites are under {feeds}.':
		'Mit {follow} bekommst du eine Direktnachricht, wenn ein Artikel jemanden zitiert oder deine Wörter enthält. Websites stehen unter {feeds}.',
	'What is followed': 'Wem oder was gefolgt wird',
	'What you follow': 'Wem oder was du folgst',
	'{kind, select, speaker {when quoted} other {when these words appear}} · by direct message':
		'{kind, select, speaker {bei Zitaten} other {wenn diese Wörter vorkommen}} · per Direktnachricht',
	'{kind, select, speaker {when quoted} other {when these words appear}} · in {channel}{hasRole, select, yes {, mentions {role}} other {}}':
		'{kind, select, speaker {bei Zitaten} other {wenn diese Wörter vorkommen}} · in {channel}{hasRole, select, yes {, erwähnt {role}} other {}}',
	'Try again in channels': 'In Kanälen noch einmal versuchen',
	Export: 'Export',
	'{n, number} of {all}, newest first: one file holds no more.':
		'{n, number} von {all}, die neuesten zuerst: Mehr passt nicht in eine Datei.',
	'{articles} that this server added.': 'Von diesem Server aufgenommen: {articles}.',
	'{dates} that the server added.': 'Vom Server hinzugefügt: {dates}.',
	'The file also holds merged names, mutes, which dates are confirmed or ignored, settings and what channels follow, but not what members follow.':
		'Die Datei enthält auch zusammengeführte Namen, Stummschaltungen, welche Tage bestätigt oder ignoriert sind, Einstellungen und wem Kanäle folgen, aber nicht, wem Mitglieder folgen.',
	'{n, plural, one {# date confirmed or ignored.} other {# dates confirmed or ignored.}}':
		'{n, plural, one {# Datum bestätigt oder ignoriert.} other {# Daten bestätigt oder ignoriert.}}',
	'{n, plural, one {# mute added.} other {# mutes added.}}':
		'{n, plural, one {# Stummschaltung übernommen.} other {# Stummschaltungen übernommen.}}',
	'{n, plural, one {# person merged or split.} other {# people merged or split.}}':
		'{n, plural, one {# Person zusammengeführt oder getrennt.} other {# Personen zusammengeführt oder getrennt.}}',
	'{n, plural, one {# follow of a channel added.} other {# follows of channels added.}}':
		'{n, plural, one {Ein Kanal folgt jetzt etwas.} other {Kanäle folgen jetzt # Namen oder Wörtern.}}',
	'{n, plural, one {# follow left out: its channel is of another server.} other {# follows left out: their channels are of another server.}}':
		'{n, plural, one {# Eintrag von Gefolgtem weggelassen: Der Kanal gehört zu einem anderen Server.} other {# Einträge von Gefolgtem weggelassen: Die Kanäle gehören zu einem anderen Server.}}',
	'Settings imported.': 'Einstellungen übernommen.',
	'Settings imported, except channels and roles, which belong to another server: choose them in {command}.':
		'Einstellungen übernommen, ohne Kanäle und Rollen, die zu einem anderen Server gehören: Wähle sie in {command}.',
	'For the others choose {option}.': 'Für die übrigen wähle {option}.',
	'Of {articles} the full text is no longer kept; passages are in the file.':
		'Von {articles} wird der vollständige Text nicht mehr aufbewahrt; Auszüge stehen in der Datei.',
	Calendar: 'Kalender',
	'{events}, each on its day of every year. Any calendar can import this file.':
		'{events}, jedes an seinem Tag in jedem Jahr. Jeder Kalender kann diese Datei importieren.',
	Import: 'Import',
	'{articles} added and read.': '{articles} aufgenommen und gelesen.',
	'{n, plural, one {# correction applied.} other {# corrections applied.}}':
		'{n, plural, one {# Berichtigung mit übernommen.} other {# Berichtigungen mit übernommen.}}',
	'{articles} here already, left as they are.': '{articles} schon da und so gelassen.',
	'{articles} left out: only passages of the text were kept.':
		'{articles} ausgelassen: Nur Auszüge des Textes waren aufbewahrt.',
	'Restored: {dates} that the server had added.':
		'Wiederhergestellt, vom Server hinzugefügt: {dates}.',
	'No room for {dates}: remove some in {command}.':
		'Kein Platz für {dates}: Entferne welche in {command}.',
	'Erase everything?': 'Alles löschen?',
	'Type “{word}” to erase it for good': '„{word}“ eingeben, um endgültig zu löschen',
	'Forget me': 'Mich vergessen',
	'Yes, forget me': 'Ja, mich vergessen',
	'What is kept about you': 'Was über dich aufbewahrt wird',
	'Your Discord id stands beside what you did here, and what you follow is kept:':
		'Deine Discord-ID steht bei dem, was du hier getan hast, und wem oder was du folgst, wird aufbewahrt:',
	'{n, number} more in other servers': '{n, number} weitere auf anderen Servern',
	'Nothing.': 'Nichts.',
	'What is kept about a server': 'Was von einem Server aufbewahrt wird',
	'The articles, feeds, dates and settings that its members added; no message that anybody wrote':
		'Die Artikel, Feeds, Termine und Einstellungen, die seine Mitglieder angelegt haben; keine Nachricht, die jemand geschrieben hat',
	'It all stays on the machine the bot runs on; what is shown goes through Discord, and no other service sees any of it':
		'Alles bleibt auf der Maschine, auf der der Bot läuft; was gezeigt wird, geht über Discord, kein anderer Dienst sieht etwas davon',
	'Admins save it with {export} and erase it all with {erase}; 30 days after the bot is removed, everything is erased':
		'Admins sichern es mit {export} und löschen alles mit {erase}; 30 Tage nach dem Entfernen des Bots wird alles gelöscht',
	'{changes} to articles and names': '{changes} an Artikeln und Namen',
	'{feeds} that you added': 'Von dir hinzugefügt: {feeds}',
	'{dates} that you added or changed': 'Von dir hinzugefügt oder geändert: {dates}',
	'{n, plural, one {# name or words that you follow} other {# names or words that you follow}}':
		'{n, plural, one {# Name oder Wörter, denen du folgst} other {# Namen oder Wörter, denen du folgst}}',
	'{articles} that you looked at, kept for a day':
		'Von dir angesehen, einen Tag aufbewahrt: {articles}',
	'{n, plural, one {# request, counted for a day} other {# requests, counted for a day}}':
		'{n, plural, one {# Anfrage, einen Tag lang gezählt} other {# Anfragen, einen Tag lang gezählt}}',
	'How often your id stands where, and what you follow.':
		'Wie oft deine ID wo steht, und wem oder was du folgst.',
	'Forget you?': 'Dich vergessen?',
	'Your changes stay, but no longer say that they were yours, in any server. What you follow, what you looked at in direct messages and how often you asked is deleted. This cannot be undone.':
		'Deine Änderungen bleiben, aber auf keinem Server steht mehr, dass sie von dir waren. Gelöscht wird, wem oder was du folgst, was du in Direktnachrichten angesehen und wie oft du gefragt hast. Das lässt sich nicht rückgängig machen.',
	Forgotten: 'Vergessen',
	'Nothing here tells any more what you did.': 'Hier steht nirgends mehr, was du getan hast.',
	'Erase everything Dateline keeps for this server?':
		'Alles löschen, was Dateline für diesen Server speichert?',
	'This cannot be undone. If you want to keep a copy, save it before with {data}, and the feeds with {feeds}. The bot stays, as if it had just been added.':
		'Das lässt sich nicht rückgängig machen. Wenn du eine Kopie behalten willst, sichere sie vorher mit {data}, die Feeds mit {feeds}. Der Bot bleibt, als wäre er eben erst hinzugefügt worden.',
	'Erase…': 'Löschen…',
	'{articles} with {quotes}': '{articles} mit {quotes}',
	'{dates} that the server added': 'Vom Server hinzugefügt: {dates}',
	'Settings, merged names, confirmed and ignored dates, what members follow, and the record of past posts':
		'Einstellungen, zusammengeführte Namen, bestätigte und ignorierte Termine, wem Mitglieder folgen und das Verzeichnis früherer Posts',
	Erased: 'Gelöscht',
	'{articles} and all else that was kept of this server are gone.':
		'{articles} und alles Übrige, was von diesem Server aufbewahrt wurde, ist weg.',
	'{name} (a channel)': '{name} (ein Kanal)',
} as const;
