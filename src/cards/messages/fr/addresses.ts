/** Of addresses for other programs. */
export const addresses = {
	'This server has no address yet. With one, calendars and feed readers can show its anniversaries and its newest articles.':
		'Ce serveur n’a pas encore d’adresse. Avec une adresse, les agendas et les lecteurs de flux lisent ses anniversaires et ses derniers articles.',
	'For a calendar (ICS)': 'Pour un agenda (ICS)',
	'For a feed reader (RSS)': 'Pour un lecteur de flux (RSS)',
	'Anyone who knows an address can read there, but change nothing. If a stranger has it, make a new one: the old one stops working at once.':
		'Qui connaît une adresse peut y lire, sans rien changer. Si un inconnu l’a, créez-en une autre\u00A0: l’ancienne cesse aussitôt de fonctionner.',
	'Addresses for other programs': 'Adresses pour d’autres programmes',
	'Make an address': 'Créer une adresse',
	'Make a new address': 'Créer une nouvelle adresse',
	'Remove the address': 'Retirer l’adresse',
} as const;
