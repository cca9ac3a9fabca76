/** Of addresses for other programs. */
export const addresses = {
	'This server has no address yet. With one, calendars and feed readers can show its anniversaries and its newest articles.':
		'Este servidor ainda não tem endereço. Com um, calendários e leitores de feeds leem seus aniversários e seus artigos mais novos.',
	'For a calendar (ICS)': 'Para um calendário (ICS)',
	'For a feed reader (RSS)': 'Para um leitor de feeds (RSS)',
	'Anyone who knows an address can read there, but change nothing. If a stranger has it, make a new one: the old one stops working at once.':
		'Quem souber um endereço pode ler ali, sem mudar nada. Se um estranho o tiver, crie outro: o antigo deixa de valer na hora.',
	'Addresses for other programs': 'Endereços para outros programas',
	'Make an address': 'Criar um endereço',
	'Make a new address': 'Criar outro endereço',
	'Remove the address': 'Remover o endereço',
} as const;
