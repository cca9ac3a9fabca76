import type { settings as German } from '../../de/guilds/settings.ts';

/** What settings and greetings say, in Spanish. */
export const settings = {
	'Editors and admins (default)': 'Editores y admins (predeterminado)',
	'Only admins': 'Solo los admins',
	'Settings of this server': 'Ajustes de este servidor',
	'Who may do what': 'Quién puede hacer qué',
	'Daily quote and weekly top stories': 'Cita diaria y lo mejor de la semana',
	Nowhere: 'En ningún sitio',
	'They come from this server’s articles, at {time}, where a channel is chosen for them. No quote comes twice within a year.':
		'Salen de los artículos de este servidor, a las {time}, si se ha elegido un canal para ellos. Ninguna cita se repite en un año.',
	'The week’s highlights, each Monday': 'Lo más destacado de la semana, cada lunes',
	'Back to all settings': 'Volver a todos los ajustes',
	'Posts are written in {language}. {hasChannel, select, yes {Reminders and daily posts come at {time}.} other {Choose a channel below to get reminders at {time}.}} It is {clock}{isPlace, select, yes { there} other {}} now.':
		'Las publicaciones se escriben en este idioma: {language}. {hasChannel, select, yes {Los recordatorios y las publicaciones diarias llegan a las {time}.} other {Aún no se ha elegido un canal para los recordatorios; cuando se elija, llegarán a las {time}.}} {isPlace, select, yes {Allí son} other {Son}} ahora las {clock}.',
	'Where the articles of a new feed are posted': 'Dónde se publican los artículos de un feed nuevo',
	'The channel where the feed is added': 'El canal donde se añade el feed',
	'Where admins are told when something goes wrong':
		'Dónde se avisa a los admins cuando algo falla',
	'Community updates channel; if there is none, the owner':
		'Canal de actualizaciones de la comunidad; si no hay, el propietario',
	'Who may use Dateline: everybody, or one role': 'Quién puede usar Dateline: todos o un rol',
	Everybody: 'Todos',
	'A role whose members count as editors': 'Un rol cuyos miembros cuentan como editores',
	'A role whose members count as admins': 'Un rol cuyos miembros cuentan como admins',
	'No role': 'Ningún rol',
	'Anyone with {messages} is an editor, and anyone with {server} is an admin. Roles chosen below count as well.':
		'Quien tiene {messages} es editor; quien tiene {server}, admin. Los roles elegidos aquí cuentan además.',
	'Who may add articles': 'Quién puede añadir artículos',
	'Discord shows /article, /data, /feed, /reminders and /settings only to members with Manage Messages or Manage Server. To show them to a role: Server Settings › Integrations › Dateline.':
		'Discord muestra /article, /data, /feed, /reminders y /settings solo a quienes tienen Gestionar mensajes o Gestionar servidor. Para mostrarlos a un rol: Ajustes del servidor › Integraciones › Dateline.',
	'All reminder settings': 'Todo sobre recordatorios',
	Feeds: 'Feeds',
	'Dateline is here': 'Dateline ya está aquí',
	'It reads the articles you give it and remembers them: who said what, word for word, and what happened when. On the anniversary of a day worth remembering, it posts a reminder.':
		'Lee los artículos que se le dan y los recuerda: quién dijo qué, palabra por palabra, y qué pasó y cuándo. En el aniversario de un día digno de recordar publica un recordatorio.',
	'{button}: choose a channel and an hour. Admins only.':
		'{button}: elige un canal y una hora. Solo admins.',
	'{button}: each new article on that site is summarised in the channel you choose. Admins only.':
		'{button}: cada artículo nuevo del sitio se resume en el canal que elijas. Solo admins.',
	'{button}: see quotes from an article, each with a “{source}” button that shows the paragraph it comes from. Only you will see the answer.':
		'{button}: mira citas de un artículo, cada una con un botón «{source}» que muestra su párrafo. Solo tú verás la respuesta.',
	'Until an admin chooses a channel, Dateline only answers when it is asked. Anyone can type /help.':
		'Hasta que un admin elija un canal, Dateline solo responde cuando se le pregunta. Todos pueden escribir /help.',
	'Try it': 'Probar',
	'I read news articles and remember who said what and what happened when. On the anniversary of an event, I post a reminder. “Try it” shows the latest quotes; type {command} to see what else you can ask me.':
		'Leo artículos de noticias y recuerdo quién dijo qué y qué pasó cuándo. En el aniversario de un hecho, publico un recordatorio. «Probar» muestra las últimas citas; escribe {command} para ver qué más puedes preguntarme.',
	'Only admins can set up reminders and follow news sites.':
		'Solo los admins pueden configurar recordatorios y seguir sitios de noticias.',
	'Reminders and feeds are set up in a server.':
		'Los recordatorios y los feeds se configuran en un servidor.',
	'They share one post (default)': 'Comparten una publicación (por defecto)',
	'Each article is a post of its own': 'Cada artículo es una publicación propia',
	'When a second feed brings a story that was posted in the same channel less than 12 hours ago, its article is added to that post, with the quotes that only it has. Nobody is notified again.':
		'Cuando un segundo feed trae un tema publicado en el mismo canal hace menos de 12 horas, su artículo se añade a esa publicación, con las citas que solo él tiene. No se avisa a nadie de nuevo.',
	'When several feeds tell one story': 'Cuando varios feeds tratan el mismo tema',
	'Where somebody opens one (default)': 'Donde alguien abre uno (por defecto)',
	'Under each article of a feed': 'Bajo cada artículo de un feed',
	'Under each reminder': 'Bajo cada recordatorio',
	'Under feed articles and reminders': 'Bajo artículos y recordatorios',
	'Where a thread is opened, with the article’s quotes':
		'Dónde se abre un hilo, con las citas del artículo',
	'No threads are opened in {channel}: {why} Then choose above again where threads are opened.':
		'Sin hilos en {channel}: {why} Después elige de nuevo arriba.',
	'The log: a channel that shows what editors change, merge and remove':
		'El registro: un canal que muestra lo que los editores cambian, unen y quitan',
	'Nothing is logged: {why} Then choose the channel above again.':
		'No se registra nada: {why} Después elige el canal arriba de nuevo.',
} as const satisfies Record<keyof typeof German, string>;
