import type { refusedArticles as German } from '../../de/refused/articles.ts';

/** Why something cannot be done with articles, people and dates, in Spanish. */
export const refusedArticles = {
	'Send either the text or a file. Nothing was added.':
		'Envía el texto o un archivo, no ambos. No se añadió nada.',
	'Paste the text of the article, or choose a file.':
		'Pega el texto del artículo o elige un archivo.',
	'Enter the day, such as 2023-02-22.': 'Escribe el día, por ejemplo 2023-02-22.',
	'Choose what to remove with exactly one of the options article, url, host and all.':
		'Elige qué quitar con exactamente una de las opciones article, url, host y all.',
	'The text is empty. Send the article’s text.':
		'El texto está vacío. Envía el texto del artículo.',
	'This is not text. Save the article as plain text (UTF-8) and send that.':
		'Esto no es texto. Guarda el artículo como texto sin formato (UTF-8) y envíalo.',
	'The text has {n, number} characters, and at most {most, number} can be read. Send it in parts.':
		'El texto tiene {n, number} caracteres, y se pueden leer como mucho {most, number}. Envíalo por partes.',
	'The text is too short for an article. Send all its paragraphs.':
		'El texto es demasiado corto para un artículo. Envía todos sus párrafos.',
	'The article has no title. Give it one.': 'El artículo no tiene título. Ponle uno.',
	'What was read is kept for one day, and that day is over. Send it again.':
		'Lo leído se guarda un día, y ese día ya pasó. Envíalo de nuevo.',
	'This article was not fully read. Ask for it again.':
		'Este artículo no se leyó entero. Pídelo de nuevo.',
	'“{address}” is not an address. Write it like https://example.org/news/article.':
		'«{address}» no es una dirección. Escríbela como https://example.org/news/article.',
	'“{title}” has this address already. Remove one of the two with /article remove.':
		'«{title}» ya tiene esta dirección. Quita uno de los dos con /article remove.',
	'This article has no address. Add one with /article edit first.':
		'Este artículo no tiene dirección. Añade una antes con /article edit.',
	'Nothing was changed. {why}': 'No se cambió nada. {why}',
	'Nothing was changed: this site now asks others not to keep its articles.':
		'No se cambió nada: este sitio pide ahora que otros no guarden sus artículos.',
	'Nothing was changed: “{title}” has exactly this text. Remove one of the two with /article remove.':
		'No se cambió nada: «{title}» tiene exactamente este texto. Quita uno de los dos con /article remove.',
	'No article here has this address. See what there is with /articles.':
		'Ningún artículo aquí tiene esta dirección. Mira los que hay con /articles.',
	'No article that this server added is from “{host}”. Write the host like example.org.':
		'Ningún artículo añadido por este servidor es de «{host}». Escribe el host como example.org.',
	'This server has added no article, so there is nothing to remove.':
		'Este servidor no ha añadido ningún artículo, así que no hay nada que quitar.',
	'Somebody else is changing this article right now. Try again.':
		'Otra persona está cambiando este artículo ahora mismo. Inténtalo de nuevo.',
	'Only articles that this server added can be changed here. See what there is with /articles.':
		'Aquí solo se pueden cambiar artículos añadidos por este servidor. Mira los que hay con /articles.',
	'The full text of this article is no longer kept, so its dates cannot be read again. Fetch it again with /article refresh first.':
		'El texto completo de este artículo ya no se guarda, así que sus fechas no se pueden volver a leer. Recupéralo antes con /article refresh.',
	'This change is no longer known. See what was done with /article history.':
		'Este cambio ya no se conoce. Mira lo que se hizo con /article history.',
	'This is already undone. See what was done with /article history.':
		'Esto ya está deshecho. Mira lo que se hizo con /article history.',
	'The article has been fetched again since then. Undo the latest fetch first.':
		'El artículo se ha vuelto a obtener desde entonces. Deshaz antes la última vez.',
	'The earlier text is no longer kept, so it cannot be restored.':
		'El texto anterior ya no se guarda, así que no se puede restaurar.',
	'This site asks others not to keep its articles, so this one is not added. You can still read it with Apps › Summarise links on a message with its address.':
		'Este sitio pide que otros no guarden sus artículos, así que este no se añade. Aún puedes leerlo con Apps › Resumir enlaces en un mensaje con su dirección.',
	'This may be half of it: the page shows the rest behind a button, which Dateline cannot press. /article add text takes all of it.':
		'Puede que sea la mitad: la página muestra el resto tras un botón que Dateline no puede pulsar. /article add text lo toma entero.',
	'Neither the page nor the feed says when it came out; this is the day on which the feed brought it.':
		'Ni la página ni el feed dicen cuándo salió; este es el día en que lo trajo el feed.',
	'This article has no key dates. See what other articles there are with /articles.':
		'Este artículo no tiene fechas clave. Mira qué otros artículos hay con /articles.',
	'The articles here have no key dates. See what articles there are with /articles.':
		'Esta biblioteca no tiene fechas clave. Mira qué artículos hay con /articles.',
	'{where, select, article {This article has} other {The articles here have}} no key dates for “{when}”. Try another time, or leave out the option when.':
		'{where, select, article {Este artículo} other {Esta biblioteca}} no tiene fechas clave para «{when}». Prueba otro tiempo o deja la opción when.',
	'These dates are no longer here. Ask for the dates again.':
		'Estas fechas ya no están aquí. Pide las fechas de nuevo.',
	'{where, select, article {This article does not tell} other {No article here tells}} of a dated event{hasSpeaker, select, yes { with {speaker}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasTime, select, yes { in that time} other {}}. {isAsked, select, yes {Ask for less: leave out one of speaker, about, from and to.} other {See what there is with /articles.}}':
		'{where, select, article {Este artículo no cuenta} other {Ningún artículo aquí cuenta}} un acontecimiento con fecha{hasSpeaker, select, yes { con {speaker}} other {}}{hasWords, select, yes { sobre «{words}»} other {}}{hasTime, select, yes { en ese tiempo} other {}}. {isAsked, select, yes {Pide menos: deja fuera speaker, about, from o to.} other {Mira los que hay con /articles.}}',
	'No article here tells of a single day yet. See all dates with /dates.':
		'Ningún artículo aquí cuenta aún un día concreto. Mira todas las fechas con /dates.',
	'There is no link to an article in this message. Choose a message with an address that begins with https://.':
		'En este mensaje no hay ningún enlace a un artículo. Elige un mensaje con una dirección que empiece por https://.',
	'This can only be shared in a server.': 'Esto solo se puede compartir en un servidor.',
	'Somebody has undone this already.': 'Alguien ya ha deshecho esto.',
	'Those articles are no longer here. Ask for the speaker again.':
		'Esos artículos ya no están aquí. Pide de nuevo a la persona.',
	'{one} and {other} are one here already.': '{one} y {other} ya son la misma persona aquí.',
	'These are all the articles with {name}, so nobody would be left. Choose those of the other person.':
		'Estos son todos los artículos con {name}, así que no quedaría nadie. Elige los de la otra persona.',
	'This server has corrected 500 names already, and no more are kept. Undo one that is no longer needed first.':
		'Este servidor ya ha corregido 500 nombres, el máximo que se guarda. Deshaz antes uno que sobre.',
	'Nobody is quoted here yet. An editor adds articles with /article add url.':
		'Aún no se cita a nadie aquí. Un editor añade artículos con /article add url.',
	'Nobody called “{name}” is known here. Did you mean {choices}?':
		'Aquí no se conoce a nadie llamado «{name}». ¿Quieres decir {choices}?',
	'Nobody called “{name}” is known here. Quoted here{isCut, select, yes {, among others} other {}}: {names}.':
		'Aquí no se conoce a nadie llamado «{name}». Se cita{isCut, select, yes {, entre otros,} other {}} a: {names}.',
} as const satisfies Record<keyof typeof German, string>;
