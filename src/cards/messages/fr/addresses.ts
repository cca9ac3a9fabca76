/** Of addresses for other programs. */
export const addresses = {
	'This server has no address yet. With one, calendars and feed readers read its anniversaries and its newest articles.':
		'Ce serveur n’a pas encore d’adresse. Avec une adresse, les agendas et les lecteurs de flux lisent ses anniversaires et ses derniers articles.',
	'For a calendar (ICS)': 'Pour un agenda (ICS)',
	'For a feed reader (RSS)': 'Pour un lecteur de flux (RSS)',
	'Whoever knows an address can read there, and change nothing. If a stranger has it, make a new one: the old one is void at once.':
		'Quiconque connaît une adresse peut y lire, sans rien changer. Si un inconnu l’a, crée-en une autre : l’ancienne ne vaut plus rien aussitôt.',
	'Addresses for other programs': 'Adresses pour d’autres programmes',
	'Make an address': 'Créer une adresse',
	'Make a new address': 'Créer une nouvelle adresse',
	'Take it away': 'Retirer l’adresse',
} as const;
