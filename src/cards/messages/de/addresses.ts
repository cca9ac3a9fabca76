/** Of addresses for other programs. */
export const addresses = {
	'This server has no address yet. With one, calendars and feed readers can show its anniversaries and its newest articles.':
		'Dieser Server hat noch keine Adresse. Mit einer lesen Kalender und Feedreader seine Jahrestage und neuesten Artikel.',
	'For a calendar (ICS)': 'Für einen Kalender (ICS)',
	'For a feed reader (RSS)': 'Für einen Feedreader (RSS)',
	'Anyone who knows an address can read there, but change nothing. If a stranger has it, make a new one: the old one stops working at once.':
		'Wer eine Adresse kennt, kann dort lesen, aber nichts ändern. Hat sie ein Fremder, lege eine neue an: Die alte gilt sofort nicht mehr.',
	'Addresses for other programs': 'Adressen für andere Programme',
	'Make an address': 'Adresse anlegen',
	'Make a new address': 'Neue Adresse anlegen',
	'Remove the address': 'Adresse entfernen',
} as const;
