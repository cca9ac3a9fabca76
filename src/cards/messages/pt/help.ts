import type { help as German } from '../de/help.ts';

/** What the help and what the bot tells of itself say, in Portuguese. */
export const help = {
	'What Dateline can do': 'O que o Dateline faz',
	'First steps': 'Primeiros passos',
	'Add articles, fix mistakes': 'Adicionar artigos, corrigir erros',
	'Set up reminders and news feeds': 'Configurar lembretes e feeds de notícias',
	'All commands': 'Todos os comandos',
	'For everybody': 'Para todos',
	'For editors: all who may manage messages': 'Para editores: quem pode gerenciar mensagens',
	'For admins: all who may manage the server': 'Para admins: quem pode gerenciar o servidor',
	'You look after the articles: add them, and correct what was read wrong. Every correction can be undone; a removal cannot.':
		'Você cuida dos artigos: adicione-os e corrija o que foi lido errado. Toda correção pode ser desfeita; uma remoção, não.',
	'To correct a quote, press “Source” beside it, then “Edit”.':
		'Para corrigir uma citação, pressione “Fonte” ao lado e depois “Editar”.',
	'You choose what is posted, where and when.': 'Você escolhe o que é publicado, onde e quando.',
	'Set up reminders': 'Configurar lembretes',
	'Add a feed': 'Adicionar um feed',
	'Follow a news site': 'Seguir um site de notícias',
	'All settings': 'Todas as configurações',
	'Quotes are word for word from their articles. If a command has the option “private”, everybody sees its answer unless you choose that option. All other answers are shown to you alone.':
		'As citações são palavra por palavra as do artigo. Se um comando tem a opção private, todos veem a resposta, a menos que você escolha private. As outras respostas só você vê.',
	'the main points of an article, in sentences copied from it':
		'o essencial de um artigo, em frases copiadas dele',
	'who said what, word for word': 'quem disse o quê, palavra por palavra',
	'what happened when, in calendar order': 'o que aconteceu e quando, em ordem de data',
	'what happened on this day, in any year': 'o que aconteceu neste dia, em qualquer ano',
	'every article on this server': 'todos os artigos deste servidor',
	'{command}: {does}.': '{command}: {does}.',
	'Latest summary': 'Último resumo',
	'Latest quotes': 'Últimas citações',
	'Quotes by {speaker}': 'Citações de {speaker}',
	'Dates in the latest article': 'Datas do último artigo',
	'All articles': 'Todos os artigos',
	'Dateline reads news articles and remembers them. Type a command, or press an example:':
		'O Dateline lê artigos de notícias e os guarda na memória. Digite um comando ou clique em um exemplo:',
	'On any message with a link: right-click the message, or press and hold on a phone, then {menu}. {does}.':
		'Em qualquer mensagem com link: clique com o botão direito, ou toque e segure no celular, e depois {menu}. {does}.',
	'Quotes are word for word from their articles. When you press an example, only you see the answer.':
		'As citações são palavra por palavra as do artigo. Os exemplos só você vê.',
	'“{page}”, below, says what each of them does.': '“{page}”, abaixo, explica cada um.',
	'Running since {time}': 'No ar desde {time}',
	'Kept here: {articles} and {quotes}': 'Guardado aqui: {articles} e {quotes}',
	'The database works ({database})': 'O banco de dados funciona ({database})',
	'Articles are read on the machine the bot runs on; no outside service sees them. More: {command}':
		'Os artigos são lidos na máquina do bot; nenhum serviço externo os vê. Mais: {command}',
} as const satisfies Record<keyof typeof German, string>;
