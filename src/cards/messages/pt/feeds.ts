import type { feeds as German } from '../de/feeds.ts';

/** What posts of feeds say beside the articles, in Portuguese. */
export const feeds = {
	'From the feed {name}': 'Do feed {name}',
	'much like {title}': 'muito parecido com {title}',
	'Also in {report}': 'Também em {report}',
	'Worth remembering: {when} — {what}': 'Para lembrar: {when} — {what}',
	Untitled: 'Sem título',
	'In its publisher’s words:': 'Nas palavras de quem publica:',
	'The article could not be read: {problem}': 'Não foi possível ler o artigo: {problem}',
	'Today’s articles': 'Os artigos de hoje',
	'This week’s articles': 'Os artigos da semana',
	'More articles': 'Mais artigos',
	'could not be read': 'não pôde ser lido',
	'And {n, number} more, too many to list.': 'E mais {n, number}, demais para a lista.',
	'The feed {name} has stopped': 'O feed {name} parou',
	'Dateline no longer reads it.': 'O Dateline não o lê mais.',
	'It failed eleven times in a row over a week, so Dateline no longer reads it.':
		'Falhou onze vezes seguidas em mais de uma semana, por isso o Dateline não o lê mais.',
	'Choose “Try again” once it works, or stop following it with {command}.':
		'Escolha “Tentar de novo” quando funcionar, ou pare de segui-lo com {command}.',
	'Articles of feeds cannot be posted': 'Não é possível publicar artigos dos feeds',
	'Nothing is lost: what is due waits. When the problem is solved, choose “Try again” in {list}, or choose another channel with {move}.':
		'Nada se perde: o que está pendente espera. Quando o problema for resolvido, escolha “Tentar de novo” em {list}, ou outro canal com {move}.',
	'{quotes} by {speakers}': '{quotes} de {speakers}',
} as const satisfies Record<keyof typeof German, string>;
