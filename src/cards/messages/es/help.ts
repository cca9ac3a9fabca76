import type { help as German } from '../de/help.ts';

/** What the help and what the bot tells of itself say, in Spanish. */
export const help = {
	'What Dateline can do': 'Qué puede hacer Dateline',
	'First steps': 'Primeros pasos',
	'Add articles, fix mistakes': 'Añadir artículos, corregir errores',
	'Set up reminders and news feeds': 'Configurar recordatorios y feeds de noticias',
	'All commands': 'Todos los comandos',
	'For everybody': 'Para todos',
	'For editors: all who may manage messages': 'Para editores: quienes pueden gestionar mensajes',
	'For admins: all who may manage the server': 'Para admins: quienes pueden gestionar el servidor',
	'You look after the articles: add them, and correct what was read wrong. Every correction can be undone; a removal cannot.':
		'Tú cuidas los artículos: añádelos y corrige lo que se leyó mal. Toda corrección se puede deshacer; quitar un artículo, no.',
	'To correct a quote, press “Source” beside it, then “Edit”.':
		'Para corregir una cita, pulsa «Fuente» a su lado y luego «Editar».',
	'You choose what is posted, where and when.': 'Tú eliges qué se publica, dónde y cuándo.',
	'Set up reminders': 'Configurar recordatorios',
	'Add a feed': 'Añadir un feed',
	'Follow a news site': 'Seguir un sitio de noticias',
	'All settings': 'Todos los ajustes',
	'Quotes are word for word from their articles. If a command has the option “private”, everybody sees its answer unless you choose that option. All other answers are shown to you alone.':
		'Las citas son palabra por palabra las del artículo. Si un comando tiene la opción private, todos ven su respuesta, salvo que elijas private. Las demás respuestas solo las ves tú.',
	'the main points of an article, in sentences copied from it':
		'lo esencial de un artículo, con frases copiadas de él',
	'who said what, word for word': 'quién dijo qué, palabra por palabra',
	'what happened when, in calendar order': 'qué pasó y cuándo, por orden de fecha',
	'what happened on this day, in any year': 'qué pasó en este día, en cualquier año',
	'every article on this server': 'todos los artículos de este servidor',
	'{command}: {does}.': '{command}: {does}.',
	'Latest summary': 'Último resumen',
	'Latest quotes': 'Últimas citas',
	'Quotes by {speaker}': 'Citas de {speaker}',
	'Dates in the latest article': 'Fechas del último artículo',
	'All articles': 'Todos los artículos',
	'Dateline reads news articles and remembers them. Type a command, or press an example:':
		'Dateline lee artículos de noticias y los recuerda. Escribe un comando o pulsa un ejemplo:',
	'On any message with a link: right-click the message, or press and hold on a phone, then {menu}. {does}.':
		'En cualquier mensaje con un enlace: clic derecho, o mantenerlo pulsado en el móvil, y {menu}. {does}.',
	'Quotes are word for word from their articles. When you press an example, only you see the answer.':
		'Las citas son palabra por palabra las del artículo. Los ejemplos solo los ves tú.',
	'“{page}”, below, says what each of them does.': '«{page}», abajo, explica cada uno.',
	'Running since {time}': 'En marcha desde {time}',
	'Kept here: {articles} and {quotes}': 'Guardado aquí: {articles} y {quotes}',
	'The database works ({database})': 'La base de datos funciona ({database})',
	'Articles are read on the machine the bot runs on; no outside service sees them. More: {command}':
		'Los artículos se leen en la máquina del bot; ningún servicio externo los ve. Más: {command}',
} as const satisfies Record<keyof typeof German, string>;
