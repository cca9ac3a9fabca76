/** Why feeds, follows and files are refused, in German. */
export const refusedFeeds = {
	'This server does not follow any feed yet. Add one with /feed add.':
		'Dieser Server folgt noch keinem Feed. Füge mit /feed add einen hinzu.',
	'{isSeveral, select, yes {Several feeds are} other {No feed here is}} called “{name}”. Choose one of those offered while you type, or see them all with /feed list.':
		'{isSeveral, select, yes {Mehrere Feeds heißen} other {Kein Feed hier heißt}} „{name}“. Wähle einen der Vorschläge beim Tippen oder sieh alle mit /feed list.',
	'The feed could not be read just now. {why}':
		'Der Feed konnte gerade nicht gelesen werden. {why}',
	'The server says that the feed is gone for good (410).':
		'Laut Server gibt es den Feed nicht mehr (410).',
	'To post under a feed’s own name and picture, Dateline needs a webhook in the channel. Allow it there: Manage Webhooks.':
		'Um mit Namen und Bild eines Feeds zu posten, braucht Dateline einen Webhook im Kanal. Erlaube ihm dort: WebHooks verwalten.',
	'Only a forum has tags. Leave the option tags out, or choose a forum.':
		'Nur ein Forum hat Tags. Lass die Option tags weg oder wähle ein Forum.',
	'Each post of this forum needs a tag. Choose one with the option tags: {names}.':
		'Jeder Beitrag dieses Forums braucht ein Forum-Tag. Wähle mit der Option tags eines: {names}.',
	'This forum has no tag “{tag}”. {hasAny, select, yes {It has: {names}.} other {It has none.}}':
		'Dieses Forum hat kein Forum-Tag „{tag}“. {hasAny, select, yes {Es hat: {names}.} other {Es hat keine.}}',
	'This is not an OPML file. Export your feeds as OPML from your feed reader and send that file.':
		'Das ist keine OPML-Datei. Exportiere deine Feeds in deinem Feedreader als OPML und sende diese Datei.',
	'There is no feed in this OPML file.': 'In dieser OPML-Datei steht kein Feed.',
	'This server follows no feed yet. Add one with /feed add.':
		'Dieser Server folgt noch keinem Feed. Füge mit /feed add einen hinzu.',
	'This address could not be read. {why}': 'Diese Adresse konnte nicht gelesen werden. {why}',
	'The page names a feed, but it could not be read. {why}':
		'Die Seite nennt einen Feed, aber er konnte nicht gelesen werden. {why}',
	'The page names {url} as its feed, but that is not a feed.':
		'Die Seite nennt {url} als ihren Feed, aber das ist keiner.',
	'This page does not name a feed. Look on the site for a link called RSS or Feed and use its address, or try the page’s address followed by /feed or /rss.':
		'Diese Seite nennt keinen Feed. Suche auf der Website nach einem Link namens RSS oder Feed und nutze seine Adresse, oder versuche die Adresse der Seite mit /feed oder /rss dahinter.',
	'A server may follow {most, number} feeds, and this one already does. Stop following one with /feed remove first.':
		'Ein Server darf {most, number} Feeds folgen, und dieser tut es schon. Beende mit /feed remove erst einen.',
	'“{address}” is not an address. Write it like https://example.org/news/feed.':
		'„{address}“ ist keine Adresse. Schreibe sie wie https://example.org/news/feed.',
	'{name} is already followed here. Change its channel with /feed move, or its filter with /feed edit.':
		'{name} wird hier schon gefolgt. Ändere den Kanal mit /feed move oder den Filter mit /feed edit.',
	'This server no longer follows that feed. See /feed list for those it does.':
		'Dieser Server folgt diesem Feed nicht mehr. Welchen er folgt, zeigt /feed list.',
	'A feed is posted at once, daily or weekly, not “{typed}”. Nothing was changed; open the window again.':
		'Ein Feed wird sofort, täglich oder wöchentlich gepostet, nicht „{typed}“. Nichts wurde geändert; öffne das Fenster noch einmal.',
	'Follow either a speaker or words; for both use /follow twice.':
		'Folge entweder einem Sprecher oder Wörtern; für beides nutze /follow zweimal.',
	'Say whom or what to follow: choose a speaker, or write words.':
		'Sage, wem oder was du folgen willst: Wähle einen Sprecher oder schreibe Wörter.',
	'That is {n, number} characters long. Follow one name or a few words at a time, in at most {most, number} characters.':
		'Das sind {n, number} Zeichen. Folge jeweils einem Namen oder ein paar Wörtern mit höchstens {most, number} Zeichen.',
	'There is no name in “{typed}”. Write it as articles do.':
		'In „{typed}“ steht kein Name. Schreibe ihn so, wie Artikel es tun.',
	'That looks like several names. Follow one name at a time.':
		'Das sieht nach mehreren Namen aus. Folge einem nach dem anderen.',
	'A forum takes no such messages. Choose a text channel or a thread.':
		'Ein Forum nimmt solche Nachrichten nicht auf. Wähle einen Textkanal oder einen Thread.',
	'In this server {most, number} follows are kept already, which is the most. Somebody has to end one first, with /unfollow.':
		'Auf diesem Server wird schon {most, number}-mal gefolgt, mehr geht nicht. Jemand muss erst mit /unfollow etwas beenden.',
	'You follow {most, number} here already, which is the most. End one first: /following shows them all.':
		'Du folgst hier schon {most, number}-mal, mehr geht nicht. Beende erst etwas: /following zeigt alles.',
	'This server’s channels follow {most, number} already, which is the most. End one first: /following shows them all.':
		'Die Kanäle dieses Servers folgen schon {most, number}-mal, mehr geht nicht. Beende erst etwas: /following zeigt alles.',
	'This works only in a server: the articles are its own.':
		'Das geht nur auf einem Server: Die Artikel gehören ihm.',
	'To follow for a channel you need “Manage Server”. Without channel and role you are told yourself, by direct message.':
		'Um für einen Kanal zu folgen, brauchst du „Server verwalten“. Ohne channel und role wirst du selbst benachrichtigt, per Direktnachricht.',
	'A role is mentioned in a channel. Choose the channel as well.':
		'Eine Rolle wird in einem Kanal erwähnt. Wähle auch den Kanal.',
	'You do not follow “{name}”. /following shows what you do.':
		'„{name}“ folgst du nicht. /following zeigt, wem oder was du folgst.',
	'That is not followed any more. /following shows what is.':
		'Dem wird nicht mehr gefolgt. /following zeigt, wem oder was gefolgt wird.',
	'Nothing was erased: the word was not “{word}”. Press Erase again and type it.':
		'Nichts wurde gelöscht: Das Wort war nicht „{word}“. Drücke noch einmal auf „Löschen“ und gib es ein.',
	'There is nothing to remember yet: no certain date, and none that an editor confirmed. See /reminders suggestions, or add one with /reminders add.':
		'Noch gibt es nichts zu erinnern: keinen sicheren Termin und keinen, den ein Redakteur bestätigt hat. Sieh unter /reminders suggestions nach oder füge mit /reminders add einen hinzu.',
	'This server has added no article yet. Add one with /article add url.':
		'Dieser Server hat noch keinen Artikel aufgenommen. Nimm mit /article add url einen auf.',
	'This server added no article that was published on these days. Leave out from and to for all of them.':
		'Dieser Server hat keinen Artikel aufgenommen, der an diesen Tagen erschien. Lass from und to weg, um alle zu bekommen.',
	'The import was stopped: what it had added was removed meanwhile.':
		'Der Import wurde angehalten: Was er aufgenommen hatte, wurde inzwischen entfernt.',
	'Nothing was imported. Article {n, number}: {why}':
		'Nichts wurde importiert. Artikel {n, number}: {why}',
	'Nothing was imported. Follow {n, number}: {why}':
		'Nichts wurde importiert. Gefolgtes {n, number}: {why}',
	'{name} is damaged{hasLine, select, yes { in line {line}} other {}}. Export it again with /data export and send that file.':
		'{name} ist{hasLine, select, yes { in Zeile {line}} other {}} beschädigt. Exportiere noch einmal mit /data export und sende diese Datei.',
	'{name} is not from /data export. Choose the JSON file there and send that.':
		'{name} ist nicht von /data export. Wähle dort die JSON-Datei und sende sie.',
	'{name} is of version {version}, and this bot reads version {own}. Use a bot of the same version as the one that wrote it.':
		'{name} hat Version {version}, dieser Bot liest Version {own}. Nutze einen Bot derselben Version, die es geschrieben hat.',
	'{name} is not as /data export wrote it: {where} is wrong. Nothing was imported; export it again.':
		'{name} ist nicht so, wie /data export es geschrieben hat: {where} stimmt nicht. Nichts wurde importiert; exportiere noch einmal.',
} as const;
