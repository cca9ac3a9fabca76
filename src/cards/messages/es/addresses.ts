/** Of addresses for other programs. */
export const addresses = {
	'This server has no address yet. With one, calendars and feed readers can show its anniversaries and its newest articles.':
		'Este servidor aún no tiene dirección. Con una, los calendarios y lectores de feeds leen sus aniversarios y sus artículos más recientes.',
	'For a calendar (ICS)': 'Para un calendario (ICS)',
	'For a feed reader (RSS)': 'Para un lector de feeds (RSS)',
	'Anyone who knows an address can read there, but change nothing. If a stranger has it, make a new one: the old one stops working at once.':
		'Quien conozca una dirección puede leer allí, sin cambiar nada. Si la tiene un extraño, crea otra: la anterior deja de valer al instante.',
	'Addresses for other programs': 'Direcciones para otros programas',
	'Make an address': 'Crear una dirección',
	'Make a new address': 'Crear otra dirección',
	'Remove the address': 'Quitar la dirección',
} as const;
