import type { settings as German } from '../../de/guilds/settings.ts';

/** What settings and greetings say, in Portuguese. */
export const settings = {
	'Editors and admins (default)': 'Editores e admins (padrão)',
	'Only admins': 'Só admins',
	'Settings of this server': 'Configurações deste servidor',
	'Who may do what': 'Quem pode fazer o quê',
	'Daily quote and weekly top stories': 'Citação diária e destaques da semana',
	Nowhere: 'Em lugar nenhum',
	'They come from this server’s articles, at {time}, where a channel is chosen for them. No quote comes twice within a year.':
		'Eles saem dos artigos deste servidor, às {time}, se um canal for escolhido para eles. Nenhuma citação se repete em um ano.',
	'The week’s highlights, each Monday': 'Destaques da semana, toda segunda-feira',
	'Back to all settings': 'Voltar a todas as configurações',
	'Posts are written in {language}. {hasChannel, select, yes {Reminders and daily posts come at {time}.} other {Choose a channel below to get reminders at {time}.}} It is {clock}{isPlace, select, yes { there} other {}} now.':
		'As publicações são escritas neste idioma: {language}. {hasChannel, select, yes {Os lembretes e as publicações diárias vêm às {time}.} other {Ainda não foi escolhido um canal para os lembretes; quando for, eles virão às {time}.}} {isPlace, select, yes {Lá são} other {São}} {clock} agora.',
	'Where the articles of a new feed are posted': 'Onde os artigos de um novo feed são publicados',
	'The channel where the feed is added': 'O canal em que o feed é adicionado',
	'Where admins are told when something goes wrong':
		'Onde os admins são avisados quando algo dá errado',
	'Community updates channel; if there is none, the owner':
		'Canal de atualizações da comunidade; se não houver, o dono',
	'Who may use Dateline: everybody, or one role': 'Quem pode usar o Dateline: todos ou um cargo',
	Everybody: 'Todos',
	'A role whose members count as editors': 'Um cargo cujos membros contam como editores',
	'A role whose members count as admins': 'Um cargo cujos membros contam como admins',
	'No role': 'Nenhum cargo',
	'Anyone with {messages} is an editor, and anyone with {server} is an admin. Roles chosen below count as well.':
		'Quem tem {messages} é editor; quem tem {server}, admin. Os cargos escolhidos aqui contam além disso.',
	'Who may add articles': 'Quem pode adicionar artigos',
	'Discord shows /article, /data, /feed, /reminders and /settings only to members with Manage Messages or Manage Server. To show them to a role: Server Settings › Integrations › Dateline.':
		'O Discord mostra /article, /data, /feed, /reminders e /settings só a quem tem Gerenciar mensagens ou Gerenciar servidor. Para mostrá-los a um cargo: Config. do Servidor › Integrações › Dateline.',
	'All reminder settings': 'Tudo sobre lembretes',
	Feeds: 'Feeds',
	'Dateline is here': 'O Dateline chegou',
	'It reads the articles you give it and remembers them: who said what, word for word, and what happened when. On the anniversary of a day worth remembering, it posts a reminder.':
		'Ele lê os artigos que vocês enviam e se lembra deles: quem disse o quê, palavra por palavra, e o que aconteceu e quando. No aniversário de um dia memorável, publica um lembrete.',
	'{button}: choose a channel and an hour. Admins only.':
		'{button}: escolha um canal e um horário. Só admins.',
	'{button}: each new article on that site is summarised in the channel you choose. Admins only.':
		'{button}: cada novo artigo do site é resumido no canal que você escolher. Só admins.',
	'{button}: see quotes from an article, each with a “{source}” button that shows the paragraph it comes from. Only you will see the answer.':
		'{button}: veja citações de um artigo, cada uma com um botão “{source}” que mostra o parágrafo. Só você verá a resposta.',
	'Until an admin chooses a channel, Dateline only answers when it is asked. Anyone can type /help.':
		'Até um admin escolher um canal, o Dateline só responde quando é perguntado. Todos podem digitar /help.',
	'Try it': 'Experimentar',
	'I read news articles and remember who said what and what happened when. On the anniversary of an event, I post a reminder. “Try it” shows the latest quotes; type {command} to see what else you can ask me.':
		'Eu leio notícias e me lembro de quem disse o quê e do que aconteceu quando. No aniversário de um acontecimento, publico um lembrete. “Experimentar” mostra as últimas citações; digite {command} para ver o que mais você pode me perguntar.',
	'Only admins can set up reminders and follow news sites.':
		'Só os admins podem configurar lembretes e seguir sites de notícias.',
	'Reminders and feeds are set up in a server.':
		'Lembretes e feeds são configurados em um servidor.',
	'They share one post (default)': 'Dividem uma publicação (padrão)',
	'Each article is a post of its own': 'Cada artigo é uma publicação própria',
	'When a second feed brings a story that was posted in the same channel less than 12 hours ago, its article is added to that post, with the quotes that only it has. Nobody is notified again.':
		'Quando um segundo feed traz um tema publicado no mesmo canal há menos de 12 horas, o artigo dele é acrescentado a essa publicação, com as citações que só ele tem. Ninguém é avisado de novo.',
	'When several feeds tell one story': 'Quando vários feeds tratam do mesmo tema',
	'Where somebody opens one (default)': 'Onde pedirem um (padrão)',
	'Under each article of a feed': 'Sob cada artigo de um feed',
	'Under each reminder': 'Sob cada lembrete',
	'Under feed articles and reminders': 'Sob artigos e lembretes',
	'Where a thread is opened, with the article’s quotes':
		'Onde um tópico é aberto, com as citações do artigo',
	'No threads are opened in {channel}: {why} Then choose above again where threads are opened.':
		'Sem tópicos em {channel}: {why} Depois escolha de novo acima.',
	'The log: a channel that shows what editors change, merge and remove':
		'O registro: um canal que mostra o que os editores mudam, unem e removem',
	'Nothing is logged: {why} Then choose the channel above again.':
		'Nada é registrado: {why} Depois escolha o canal acima de novo.',
} as const satisfies Record<keyof typeof German, string>;
