import type { refused as German } from '../../de/refused/usual.ts';

/** Why something is refused, and what to do then, in Spanish. */
export const refused = {
	'This works only in a server.': 'Esto solo funciona en un servidor.',
	'This command no longer exists. Reload Discord to see which do.':
		'Este comando ya no existe. Recarga Discord para ver los que hay.',
	'This button is from an older version. Use the command again to get a new one.':
		'Este botón es de una versión anterior. Usa el comando de nuevo para obtener uno nuevo.',
	'Something went wrong here, and it is not your fault. Try again; if it happens again, give whoever runs this bot the number {number}.':
		'Algo ha fallado aquí y no es culpa tuya. Inténtalo de nuevo; si vuelve a pasar, da el número {number} a quien gestiona este bot.',
	'In this server Dateline is for those with a role that its admins chose. Ask one of them for it.':
		'En este servidor, Dateline es para quienes tienen un rol que eligieron los admins. Pídeselo a uno de ellos.',
	'For this you need “{permission}” in this channel. Ask an admin.':
		'Para esto necesitas «{permission}» en este canal. Pídelo a un admin.',
	'For this you need “{permission}” in this channel, or a role the server’s admins chose. Ask an admin.':
		'Para esto necesitas «{permission}» en este canal, o un rol elegido por los admins. Pídelo a uno de ellos.',
	'The file {name} could not be fetched from Discord. Send it again.':
		'No se pudo obtener de Discord el archivo {name}. Envíalo de nuevo.',
	'The file {name} is larger than {most} MB. Send it in parts.':
		'El archivo {name} supera los {most} MB. Envíalo por partes.',
	'No article here is called “{title}”. Choose one of those offered while you type, or see what there is with /articles.':
		'Ningún artículo aquí se llama «{title}». Elige uno de los que se ofrecen al escribir, o mira los que hay con /articles.',
	'There is no article yet. An editor adds one with /article add url.':
		'Aún no hay ningún artículo. Un editor añade uno con /article add url.',
	'This article is no longer here. See what there is with /articles.':
		'Este artículo ya no está aquí. Mira los que hay con /articles.',
	'This quote is no longer here. Ask for the quotes again.':
		'Esta cita ya no está aquí. Pide las citas de nuevo.',
	'These words are not where the quote is. Copy them from the article, word for word.':
		'Estas palabras no están donde está la cita. Cópialas del artículo, palabra por palabra.',
	'This is not in the article. Copy a sentence from it, word for word.':
		'Eso no está en el artículo. Copia una frase de él, palabra por palabra.',
	'This sentence is no longer in the summary. Ask for the summary again.':
		'Esta frase ya no está en el resumen. Pide el resumen otra vez.',
	'This key date is no longer here. Ask for the dates again.':
		'Esta fecha ya no está aquí. Pide las fechas de nuevo.',
	'There are no quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { with the words “{words}”} other {}}{where, select, article { in this article} other { in the articles here}}. An editor adds articles with /article add url.':
		'No hay citas{hasSpeaker, select, yes { de {speaker}} other {}}{hasWords, select, yes { con las palabras «{words}»} other {}}{where, select, article { en este artículo} other { en los artículos de aquí}}. Un editor añade artículos con /article add url.',
	'There are no quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { with the words “{words}”} other {}}{where, select, article { in this article} other { in the articles here}}. Try {choices}.':
		'No hay citas{hasSpeaker, select, yes { de {speaker}} other {}}{hasWords, select, yes { con las palabras «{words}»} other {}}{where, select, article { en este artículo} other { en los artículos de aquí}}. Prueba con {choices}.',
	'There is no complete quote here yet. An editor adds articles with /article add url.':
		'Aún no hay ninguna cita completa. Un editor añade artículos con /article add url.',
	'There is no complete quote by “{speaker}” here. /quotes shows all there is of somebody.':
		'Aquí no hay ninguna cita completa de «{speaker}». /quotes muestra todo lo que hay de alguien.',
	'No title or source here contains “{words}”. Try a shorter word, or /articles alone for all of them.':
		'Ningún título ni fuente aquí contiene «{words}». Prueba una palabra más corta, o /articles solo para verlos todos.',
	'Whoever runs this bot has opened no address for other programs: the settings are SUBSCRIBE_PORT and SUBSCRIBE_URL. A file of the same is in /data export.':
		'Quien gestiona este bot no ha abierto ninguna dirección para otros programas: los ajustes son SUBSCRIBE_PORT y SUBSCRIBE_URL. Lo mismo, como archivo, está en /data export.',
} as const satisfies Record<keyof typeof German, string>;
