/** What posts of feeds say beside the articles, in German. */
export const feeds = {
	'From the feed {name}': 'Aus dem Feed {name}',
	'much like {title}': 'sehr ähnlich: {title}',
	'Also in {report}': 'Auch in {report}',
	'Worth remembering: {when} — {what}': 'Erinnernswert: {when} — {what}',
	Untitled: 'Ohne Titel',
	'In its publisher’s words:': 'In den Worten des Herausgebers:',
	'The article could not be read: {problem}': 'Der Artikel konnte nicht gelesen werden: {problem}',
	'Today’s articles': 'Die Artikel des Tages',
	'This week’s articles': 'Die Artikel der Woche',
	'More articles': 'Weitere Artikel',
	'could not be read': 'konnte nicht gelesen werden',
	'And {n, number} more, too many to list.': 'Und {n, number} weitere, zu viele für die Liste.',
	'The feed {name} has stopped': 'Der Feed {name} ist angehalten',
	'Dateline no longer reads it.': 'Dateline liest ihn nicht mehr.',
	'It failed eleven times in a row over a week, so Dateline no longer reads it.':
		'Er ist in über einer Woche elfmal hintereinander gescheitert, deshalb liest Dateline ihn nicht mehr.',
	'Choose “Try again” once it works, or stop following it with {command}.':
		'Wähle „Noch einmal versuchen“, sobald er wieder geht, oder beende das Folgen mit {command}.',
	'Articles of feeds cannot be posted': 'Artikel aus Feeds können nicht gepostet werden',
	'Nothing is lost: what is due waits. When the problem is solved, choose “Try again” in {list}, or choose another channel with {move}.':
		'Es geht nichts verloren: Was ansteht, wartet. Ist das Problem gelöst, wähle „Noch einmal versuchen“ in {list} oder einen anderen Kanal mit {move}.',
	'{quotes} by {speakers}': '{quotes} · {speakers}',
} as const;
