/** Of addresses for other programs. */
export const addresses = {
	'This server has no addresses yet. With them, calendars and feed readers can show its anniversaries and its newest articles.':
		'Dieser Server hat noch keine Adressen. Mit ihnen lesen Kalender und Feedreader seine Jahrestage und neuesten Artikel.',
	'For a calendar (ICS)': 'Für einen Kalender (ICS)',
	'For a feed reader (RSS)': 'Für einen Feedreader (RSS)',
	'Anyone who knows one of these addresses can read what it shows, but cannot change anything. If a stranger gets one, replace both: the old ones stop working at once.':
		'Wer eine dieser Adressen kennt, kann dort lesen, aber nichts ändern. Hat ein Fremder eine davon, ersetze beide: Die alten gelten sofort nicht mehr.',
	'Addresses for other programs': 'Adressen für andere Programme',
	'Make addresses': 'Adressen anlegen',
	'Replace both': 'Beide ersetzen',
	'Remove both': 'Beide entfernen',
} as const;
