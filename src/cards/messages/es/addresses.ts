/** Of addresses for other programs. */
export const addresses = {
	'This server has no addresses yet. With them, calendars and feed readers can show its anniversaries and its newest articles.':
		'Este servidor aún no tiene direcciones. Con ellas, los calendarios y lectores de feeds leen sus aniversarios y sus artículos más recientes.',
	'For a calendar (ICS)': 'Para un calendario (ICS)',
	'For a feed reader (RSS)': 'Para un lector de feeds (RSS)',
	'Anyone who knows one of these addresses can read what it shows, but cannot change anything. If a stranger gets one, replace both: the old ones stop working at once.':
		'Quien conozca una de estas direcciones puede leer allí, sin cambiar nada. Si un extraño tiene una, reemplaza ambas: las anteriores dejan de valer al instante.',
	'Addresses for other programs': 'Direcciones para otros programas',
	'Make addresses': 'Crear direcciones',
	'Replace both': 'Reemplazar ambas',
	'Remove both': 'Quitar ambas',
} as const;
