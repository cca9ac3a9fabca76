import type { help as German } from '../de/help.ts';

/** What the help and what the bot tells of itself say, in Spanish. */
export const help = {
	'What Dateline can do': 'Qué puede hacer Dateline',
	'First steps': 'Primeros pasos',
	'For editors': 'Para editores',
	'For admins': 'Para admins',
	'All commands': 'Todos los comandos',
	'For everybody': 'Para todos',
	'For those who may manage messages': 'Para quienes pueden gestionar mensajes',
	'For those who may manage the server': 'Para quienes pueden gestionar el servidor',
	'You keep the library: add articles, and put right what was read wrong. Every correction can be undone; a removal cannot.':
		'Tú cuidas la biblioteca: añade artículos y corrige lo que se leyó mal. Toda corrección se puede deshacer; quitar un artículo, no.',
	'Under a quote or a date, Source shows where it stands in the article.':
		'Bajo una cita o una fecha, Fuente muestra dónde está en el artículo.',
	'You choose what is posted, where and when.': 'Tú eliges qué se publica, dónde y cuándo.',
	'Set up reminders': 'Configurar recordatorios',
	'Add a feed': 'Añadir un feed',
	'All settings': 'Todos los ajustes',
	'What stands in quotation marks is taken from the article word for word. If a command has the option private, everybody sees its answer unless you choose private. Only you see all other answers.':
		'Lo que va entre comillas está tomado del artículo palabra por palabra. Si un comando tiene la opción private, todos ven su respuesta, salvo que elijas private. Las demás respuestas solo las ves tú.',
	'what an article says, in its own sentences': 'lo que dice un artículo, con sus propias frases',
	'who said what, word for word': 'quién dijo qué, palabra por palabra',
	'what happened when, in calendar order': 'qué pasó y cuándo, por orden de fecha',
	'what happened on this day, in any year': 'qué pasó en este día, en cualquier año',
	'every article there is here': 'todos los artículos que hay aquí',
	'{command}: {does}.': '{command}: {does}.',
	'Latest summary': 'Último resumen',
	'Latest quotes': 'Últimas citas',
	'Quotes by {speaker}': 'Citas de {speaker}',
	'Latest dates': 'Últimas fechas',
	'All articles': 'Todos los artículos',
	'Dateline reads the articles of this server and remembers them. Type a command, or press an example:':
		'Dateline lee los artículos de este servidor y los recuerda. Escribe un comando o pulsa un ejemplo:',
	'On any message with a link: right-click it, or press and hold on a phone, then {menu}. {does}.':
		'En cualquier mensaje con un enlace: clic derecho, o mantenerlo pulsado en el móvil, y {menu}. {does}.',
	'What stands in quotation marks is taken from the article word for word. The examples are shown to you alone.':
		'Lo que va entre comillas está tomado del artículo palabra por palabra. Los ejemplos solo los ves tú.',
	'“{page}”, below, says what each of them does.': '«{page}», abajo, explica cada uno.',
	'Running since {time}': 'En marcha desde {time}',
	'This server can see {articles} and {quotes}': 'Este servidor puede ver {articles} y {quotes}',
	'{database} database: answering': 'Base de datos {database}: responde',
	'Articles are read on the machine it runs on; no outside service sees them: {command}':
		'Los artículos se leen en su propia máquina; ningún servicio externo los ve: {command}',
} as const satisfies Record<keyof typeof German, string>;
