/** Of addresses for other programs. */
export const addresses = {
	'This server has no addresses yet. With them, calendars and feed readers can show its anniversaries and its newest articles.':
		'Ce serveur n’a pas encore d’adresses. Avec elles, les agendas et les lecteurs de flux lisent ses anniversaires et ses derniers articles.',
	'For a calendar (ICS)': 'Pour un agenda (ICS)',
	'For a feed reader (RSS)': 'Pour un lecteur de flux (RSS)',
	'Anyone who knows one of these addresses can read what it shows, but cannot change anything. If a stranger gets one, replace both: the old ones stop working at once.':
		'Qui connaît l’une de ces adresses peut y lire, sans rien changer. Si un inconnu en a une, remplacez les deux\u00A0: les anciennes cessent aussitôt de fonctionner.',
	'Addresses for other programs': 'Adresses pour d’autres programmes',
	'Make addresses': 'Créer des adresses',
	'Replace both': 'Remplacer les deux',
	'Remove both': 'Retirer les deux',
} as const;
