/** Of addresses for other programs. */
export const addresses = {
	'This server has no addresses yet. With them, calendars and feed readers can show its anniversaries and its newest articles.':
		'Este servidor ainda não tem endereços. Com eles, calendários e leitores de feeds leem seus aniversários e seus artigos mais novos.',
	'For a calendar (ICS)': 'Para um calendário (ICS)',
	'For a feed reader (RSS)': 'Para um leitor de feeds (RSS)',
	'Anyone who knows one of these addresses can read what it shows, but cannot change anything. If a stranger gets one, replace both: the old ones stop working at once.':
		'Quem souber um destes endereços pode ler ali, sem mudar nada. Se um estranho tiver um deles, troque os dois: os antigos deixam de valer na hora.',
	'Addresses for other programs': 'Endereços para outros programas',
	'Make addresses': 'Criar endereços',
	'Replace both': 'Trocar os dois',
	'Remove both': 'Remover os dois',
} as const;
