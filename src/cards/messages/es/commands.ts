import type { commands as German } from '../de/commands.ts';

/** What commands, their options and choices are described by, in Spanish: at most 100 characters each. */
export const commands = {
	'Show the answer only to me': 'Mostrar la respuesta solo a mí',
	'Which version of this bot runs, and whether all is well':
		'Qué versión de este bot funciona y si todo va bien',
	'Add articles to this server, and correct them': 'Añadir artículos a este servidor y corregirlos',
	'Send an article as a file (.txt, .md, .html, .docx or .pdf)':
		'Enviar un artículo como archivo (.txt, .md, .html, .docx o .pdf)',
	'At most 2 MB': 'Como máximo 2 MB',
	'Its title': 'Su título',
	'The day it came out, such as 2023-02-22 or 22 February 2023':
		'El día en que salió, como 2023-02-22 o 22 de febrero de 2023',
	'Who published it': 'Quién lo publicó',
	'Its address': 'Su dirección',
	'Paste an article into a window': 'Pegar un artículo en una ventana',
	'Read an article at its address': 'Leer un artículo en su dirección',
	'Correct the title, day, source or address; name none of them to see them all':
		'Corregir título, día, fuente o dirección; sin indicar nada, se ven todos',
	'Which article': 'Qué artículo',
	'What was done to an article, by whom, and how to undo it':
		'Qué se hizo en un artículo, quién y cómo deshacerlo',
	'Which article; the latest if you choose none':
		'Qué artículo; el más reciente si no eliges ninguno',
	'Fetch an article again and see what changed; your corrections stay':
		'Volver a leer un artículo y ver qué cambió; tus correcciones se quedan',
	'Remove an article by title or address, all from one site, or all that this server added':
		'Quitar un artículo, todos los de un sitio o todos los de este servidor',
	'Or its address': 'O su dirección',
	'Or all from a host such as example.org; admins':
		'O todos los de un host como example.org; admins',
	'Or all that this server added; admins': 'O todos los que añadió este servidor; admins',
	'All articles on this server, newest first':
		'Todos los artículos de este servidor, los más recientes primero',
	'Any part of a title or a source': 'Una parte del título o de la fuente',
	'Export or import what Dateline keeps for this server':
		'Exportar lo que guarda este servidor e importarlo',
	'Addresses from which calendars and feed readers get dates and articles':
		'Direcciones de donde calendarios y lectores de feeds toman fechas y artículos',
	'Erase everything Dateline keeps for this server':
		'Borrar todo lo que se guarda de este servidor',
	'What Dateline keeps for this server, as a file':
		'Lo que Dateline guarda de este servidor, en un archivo',
	'What to export, and as which file': 'Qué exportar y en qué formato',
	'articles, corrections, dates, names, follows and settings, to be imported again (JSON)':
		'artículos, correcciones, fechas, nombres, seguimientos y ajustes, para reimportar (JSON)',
	'quotes as a table (CSV)': 'citas como tabla (CSV)',
	'key dates as a table (CSV)': 'fechas clave como tabla (CSV)',
	'articles to read, with summary, quotes and dates (Markdown)':
		'artículos para leer, con resumen, citas y fechas (Markdown)',
	'anniversaries for a calendar (ICS)': 'aniversarios para un calendario (ICS)',
	'Only articles published from this day on': 'Solo artículos publicados desde este día',
	'Only articles published up to this day': 'Solo artículos publicados hasta este día',
	'Leave out so many of the newest, which are in another file':
		'Omitir tantos de los más recientes, que están en otro archivo',
	'Import a file from /data export, of this server or another':
		'Importar lo que escribió /data export, aquí o en otro servidor',
	'The JSON file that /data export wrote': 'El archivo JSON que escribió /data export',
	'Key dates of an article, or of a time such as 2023':
		'Fechas de un artículo, o de una época como 2023',
	'Which article; the latest if you choose none, or all of them if you choose when':
		'Qué artículo; si no, el más reciente, o todos si usas when',
	'A year, a month or a day such as 2023-02-22, or upcoming or past':
		'Un año, un mes o un día como 2023-02-22, o bien próximas o pasadas',
	'Feeds: the new articles of sites, read and posted':
		'Feeds: los artículos nuevos de sitios, leídos y publicados',
	'Add a feed: each new article on a site is read and posted':
		'Añadir un feed: cada artículo nuevo de un sitio se lee y se publica',
	'Its address, or its feed’s': 'Su dirección, o la de su feed',
	'A channel, thread or forum': 'Un canal, hilo o foro',
	'What to call it here': 'Cómo llamarlo aquí',
	'Each article at once, or one post with all of them at the server’s hour':
		'Cada artículo al momento, o una publicación a la hora del servidor',
	'at once': 'al momento',
	daily: 'a diario',
	weekly: 'semanalmente',
	'Only with one of these in title or description: harbour, “old quay”, bus NOT night':
		'Solo con uno de estos en título o descripción: harbour, “old quay”, bus NOT night',
	'Only with all of these; “whole phrases” in quotation marks':
		'Solo con todos estos; “frases enteras” entre comillas',
	'Only without any of these': 'Solo sin ninguno de estos',
	'Only articles that quote this speaker': 'Solo artículos que citan a esta persona',
	'A role that each post mentions': 'Un rol que menciona cada publicación',
	'Post each article by itself, even if another feed has told its story':
		'Publicar cada artículo por separado, aunque otro feed ya haya contado la historia',
	'Post under the feed’s name and picture; needs Manage Webhooks':
		'Publicar con nombre e imagen del feed; requiere Gestionar webhooks',
	'Tags for posts in a forum, separated by commas':
		'Etiquetas para publicaciones en un foro, separadas por comas',
	'Change what is posted from a feed, and when': 'Cambiar qué se publica de un feed y cuándo',
	'Which feed': 'Qué feed',
	'All feeds of this server as a file for other feed readers (OPML)':
		'Todos los feeds de este servidor en un archivo para otros lectores (OPML)',
	'Follow all feeds in a file from another feed reader (OPML)':
		'Seguir todos los feeds de un archivo de otro lector (OPML)',
	'OPML, as feed readers export it': 'OPML, como lo exportan los lectores de feeds',
	'The feeds of this server and how each is doing': 'Los feeds de este servidor y cómo va cada uno',
	'Post a feed in another channel, thread or forum': 'Publicar un feed en otro canal, hilo o foro',
	'Post nothing from a feed until you resume it':
		'No publicar nada de un feed hasta que lo reanudes',
	'Stop following a feed; its articles are kept':
		'Dejar de seguir un feed; sus artículos se conservan',
	'End a pause, or try a feed again that has stopped':
		'Terminar una pausa o reintentar un feed detenido',
	'Read a feed now and see what would be posted; only you see it':
		'Leer un feed ahora y ver qué se publicaría; solo lo ves tú',
	'Get a direct message when an article quotes a person or contains words you choose':
		'Recibir un mensaje directo cuando un artículo cite a alguien o contenga palabras que elijas',
	'Who is to be quoted: one name': 'A quién se cita: un nombre',
	'Words an article is to contain, such as: harbour "old bridge" -ferry':
		'Palabras que debe contener un artículo, como: harbour "old bridge" -ferry',
	'For admins: a channel that is told, instead of you':
		'Para admins: un canal al que se avisa en tu lugar',
	'For admins: a role that is mentioned in the channel':
		'Para admins: un rol que se menciona en el canal',
	'What you follow; for admins also what the server’s channels follow':
		'Lo que sigues; para admins, también lo que siguen los canales',
	'What this bot can do, with examples to press':
		'Qué puede hacer este bot, con ejemplos para pulsar',
	'What happened on this day of the year, in any year': 'Qué pasó en este día, en cualquier año',
	'A day such as 22 February or 2027-02-22; today if you choose none':
		'Un día como 22 de febrero o 2027-02-22; si no, hoy',
	'What is kept about you and this server, and how to have it erased':
		'Qué se guarda sobre ti y este servidor, y cómo borrarlo',
	'A quote from any article': 'Una cita de cualquier artículo',
	'A random quote; you may choose whose': 'Una cita al azar, de alguien si quieres',
	'Who said it; any part of the name': 'Quién lo dijo; basta una parte del nombre',
	'Who said what, word for word, newest first':
		'Quién dijo qué, palabra por palabra, lo más reciente primero',
	'From which article; from all if you choose none':
		'De qué artículo; de todos si no eliges ninguno',
	'Words that the quote contains': 'Palabras que contiene la cita',
	'Posts on the anniversaries of key dates': 'Publicaciones en los aniversarios de fechas clave',
	'Add a date of your own, such as a club’s founding day or a meeting':
		'Añadir una fecha propia, como la fundación de un club o una reunión',
	'Such as 12 March 2019; without a year, the next one that comes':
		'Como 12 de marzo de 2019; sin año, el próximo',
	'What happened or will, as it is to be posted: The book club began':
		'Qué pasó o pasará, tal como se publicará: Empezó el club de lectura',
	'How often it comes; every year if you choose nothing':
		'Con qué frecuencia; cada año si no eliges nada',
	'every year': 'cada año',
	once: 'una vez',
	'An article that belongs to it': 'Un artículo relacionado',
	'The dates that this server added itself: edit or remove them':
		'Las fechas que añadió este servidor: editarlas o quitarlas',
	'Stop reminders of a date, an article or a person':
		'Dejar de recordar una fecha, un artículo o una persona',
	'One key date': 'Una fecha clave',
	'All dates of an article': 'Todas las fechas de un artículo',
	'All dates that name this person': 'Todas las fechas que nombran a esta persona',
	'Choose where, when and how reminders are posted':
		'Elegir dónde, cuándo y cómo se publican los recordatorios',
	'The time zone, by city or country': 'La zona horaria, por ciudad o país',
	'Stop reminders until a day you choose': 'Detener los recordatorios hasta el día que elijas',
	'The first day with posts again, such as 2027-03-01':
		'El primer día en que se vuelve a publicar, como 2027-03-01',
	'See the next reminder exactly as it will appear': 'El siguiente recordatorio tal como aparecerá',
	'The day of the post, such as 2027-02-22; the next post if you choose none':
		'El día de la publicación, como 2027-02-22; si no, la próxima',
	'End a pause': 'Terminar una pausa',
	'Dates that are posted only if you confirm them: confirm, edit or ignore them':
		'Fechas que solo se publican si las confirmas: confirmar, editar o ignorar',
	'Post a test message; nobody is notified': 'Publicar un mensaje de prueba sin avisar a nadie',
	'Let muted reminders come again': 'Volver a recibir recordatorios silenciados',
	'What was muted; shows the list if you choose nothing':
		'Qué se silenció; si no eliges nada, muestra la lista',
	'Look for words in everything that was read: titles, texts, quotes, people':
		'Buscar palabras en todo lo leído: títulos, textos, citas, personas',
	'All of these; "side by side" in quotation marks, -without, begin* for words that begin so':
		'Todas estas; "juntas" entre comillas, -sin, princip* para palabras que empiezan así',
	'Only articles that quote them': 'Solo artículos que citan a esa persona',
	'Only articles from this source': 'Solo artículos de esta fuente',
	'Published on or after: 2023, 2023-02 or 2023-02-22':
		'Publicado desde: 2023, 2023-02 o 2023-02-22',
	'Published on or before: 2024, 2024-03 or 2024-03-10':
		'Publicado hasta: 2024, 2024-03 o 2024-03-10',
	'Language, hour, channels, and who may do what, in one place':
		'Idioma, hora, canales y quién puede hacer qué, en un solo lugar',
	'A person across all articles: roles, quotes, and when they spoke':
		'Una persona en todos los artículos: cargos, citas y cuándo habló',
	'Who; any part of the name': 'Quién; basta una parte del nombre',
	'Articles about the same story, and the quotes that only one of them has':
		'Los artículos sobre lo mismo, y lo que cada uno cita y los demás no',
	'Dateline summarises the article linked in the message; only you see the summary':
		'Dateline resume el artículo enlazado en un mensaje; solo tú ves el resumen',
	'The main points of an article, in sentences copied from it':
		'Lo esencial de un artículo, con frases copiadas de él',
	'How long; points if you choose none': 'Qué extensión; en puntos si no eliges nada',
	'one line': 'una línea',
	'three to five points': 'de tres a cinco puntos',
	long: 'largo',
	'What happened across all articles: by person, subject or time':
		'Qué pasó, en todos los artículos: por persona, tema o época',
	'Only what this article tells': 'Solo lo que cuenta este artículo',
	'Only events with this person; any part of the name':
		'Solo acontecimientos con esta persona; basta una parte del nombre',
	'Words of what happened, or of the title': 'Palabras de lo que pasó, o del título',
	'On or after: 2023, 2023-02 or 2023-02-22': 'Desde: 2023, 2023-02 o 2023-02-22',
	'On or before: 2024, 2024-03 or 2024-03-10': 'Hasta: 2024, 2024-03 o 2024-03-10',
	'Stop following a person or words': 'Dejar de seguir a una persona o palabras',
	'The name or the words; all that you follow are offered':
		'El nombre o las palabras; se ofrece todo lo que sigues',
	'Which reminders will be posted on this server, where and when':
		'Qué recordatorios se publicarán en este servidor, dónde y cuándo',
	'How many days ahead; 30 if you choose none': 'Cuántos días por delante; 30 si no eliges nada',
	'Summarise links': 'Resumir enlaces',
} as const satisfies Record<keyof typeof German, string>;
