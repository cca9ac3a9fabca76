import type { refused as German } from '../../de/refused/usual.ts';

/** Why something is refused, and what to do then, in Portuguese. */
export const refused = {
	'This works only in a server.': 'Isto só funciona em um servidor.',
	'This command no longer exists. Reload Discord to see which do.':
		'Este comando não existe mais. Recarregue o Discord para ver os atuais.',
	'This button is from an older version. Use the command again to get a new one.':
		'Este botão é de uma versão antiga. Use o comando de novo para obter um novo.',
	'Something went wrong here, and it is not your fault. Try again; if it happens again, give whoever runs this bot the number {number}.':
		'Algo deu errado aqui, e não é culpa sua. Tente de novo; se acontecer outra vez, informe o número {number} a quem cuida deste bot.',
	'In this server Dateline is for those with a role that its admins chose. Ask one of them for it.':
		'Neste servidor, o Dateline é para quem tem um cargo escolhido pelos admins. Peça a um deles.',
	'For this you need “{permission}” in this channel. Ask an admin.':
		'Para isto você precisa de “{permission}” neste canal. Peça a um admin.',
	'For this you need “{permission}” in this channel, or a role the server’s admins chose. Ask an admin.':
		'Para isto você precisa de “{permission}” neste canal ou de um cargo escolhido pelos admins. Peça a um deles.',
	'The file {name} could not be fetched from Discord. Send it again.':
		'Não foi possível obter do Discord o arquivo {name}. Envie de novo.',
	'The file {name} is larger than {most} MB. Send it in parts.':
		'O arquivo {name} tem mais de {most} MB. Envie em partes.',
	'No article here is called “{title}”. Choose one of those offered while you type, or see what there is with /articles.':
		'Nenhum artigo aqui se chama “{title}”. Escolha um dos oferecidos enquanto você digita ou veja o que há com /articles.',
	'There is no article yet. An editor adds one with /article add url.':
		'Ainda não há artigos. Um editor adiciona um com /article add url.',
	'This article is no longer here. See what there is with /articles.':
		'Este artigo não está mais aqui. Veja o que há com /articles.',
	'This quote is no longer here. Ask for the quotes again.':
		'Esta citação não está mais aqui. Peça as citações de novo.',
	'These words are not where the quote is. Copy them from the article, word for word.':
		'Estas palavras não estão onde está a citação. Copie-as do artigo, palavra por palavra.',
	'This is not in the article. Copy a sentence from it, word for word.':
		'Isto não está no artigo. Copie uma frase dele, palavra por palavra.',
	'This sentence is no longer in the summary. Ask for the summary again.':
		'Esta frase já não está no resumo. Peça o resumo de novo.',
	'This key date is no longer here. Ask for the dates again.':
		'Esta data não está mais aqui. Peça as datas de novo.',
	'There are no quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { with the words “{words}”} other {}}{where, select, article { in this article} other { in the articles here}}. An editor adds articles with /article add url.':
		'Não há citações{hasSpeaker, select, yes { de {speaker}} other {}}{hasWords, select, yes { com as palavras “{words}”} other {}}{where, select, article { neste artigo} other { nos artigos daqui}}. Um editor adiciona artigos com /article add url.',
	'There are no quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { with the words “{words}”} other {}}{where, select, article { in this article} other { in the articles here}}. Try {choices}.':
		'Não há citações{hasSpeaker, select, yes { de {speaker}} other {}}{hasWords, select, yes { com as palavras “{words}”} other {}}{where, select, article { neste artigo} other { nos artigos daqui}}. Tente {choices}.',
	'There is no complete quote here yet. An editor adds articles with /article add url.':
		'Ainda não há nenhuma citação completa. Um editor adiciona artigos com /article add url.',
	'There is no complete quote by “{speaker}” here. /quotes shows all there is of somebody.':
		'Não há aqui nenhuma citação completa de “{speaker}”. /quotes mostra tudo o que há de alguém.',
	'No title or source here contains “{words}”. Try a shorter word, or /articles alone for all of them.':
		'Nenhum título ou fonte aqui contém “{words}”. Tente uma palavra mais curta, ou só /articles para ver todos.',
	'Whoever runs this bot has opened no address for other programs: the settings are SUBSCRIBE_PORT and SUBSCRIBE_URL. A file of the same is in /data export.':
		'Quem mantém este bot não abriu nenhum endereço para outros programas: as configurações são SUBSCRIBE_PORT e SUBSCRIBE_URL. O mesmo, como arquivo, está em /data export.',
} as const satisfies Record<keyof typeof German, string>;
