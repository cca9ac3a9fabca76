import type { refusedReading as German } from '../../de/refused/reading.ts';

/** Why pages, files and feeds cannot be read, and what is wrong with the database, in Spanish. */
export const refusedReading = {
	'That address cannot be read: only public web pages can, by an address that begins with http:// or https://.':
		'Esa dirección no se puede leer: solo páginas web públicas, con una dirección que empiece por http:// o https://.',
	'Too many pages were asked for in a short time; try again in a few minutes.':
		'Se pidieron demasiadas páginas en poco tiempo; inténtalo en unos minutos.',
	'The site could not be reached; try again later, or paste the text with /article add text or send it with /article add file.':
		'No se pudo acceder al sitio; inténtalo más tarde, pega el texto con /article add text o envíalo con /article add file.',
	'There is no page at that address; check it, or paste the text with /article add text or send it with /article add file.':
		'No hay ninguna página en esa dirección; revísala, pega el texto con /article add text o envíalo con /article add file.',
	'The site does not let programs read that page; paste the text with /article add text or send it with /article add file.':
		'El sitio no deja que los programas lean esa página; pega el texto con /article add text o envíalo con /article add file.',
	'That page is too large to be read; paste the text with /article add text or send it with /article add file.':
		'Esa página es demasiado grande para leerla; pega el texto con /article add text o envíalo con /article add file.',
	'That page took too long to read; try again later, or paste the text with /article add text or send it with /article add file.':
		'Leer esa página tardó demasiado; inténtalo más tarde, pega el texto con /article add text o envíalo con /article add file.',
	'There is no text at that address; paste the text with /article add text or send it with /article add file.':
		'No hay texto en esa dirección; pega el texto con /article add text o envíalo con /article add file.',
	'The site shows a notice about cookies and consent instead of its article; paste the text with /article add text or send it with /article add file.':
		'El sitio muestra un aviso de cookies y consentimiento en vez de su artículo; pega el texto con /article add text o envíalo con /article add file.',
	'The site shows that article only to its subscribers; if you may read it, paste the text with /article add text or send it with /article add file.':
		'El sitio muestra ese artículo solo a sus suscriptores; si puedes leerlo, pega el texto con /article add text o envíalo con /article add file.',
	'The site shows that article only to browsers that run its scripts; paste the text with /article add text or send it with /article add file.':
		'El sitio muestra ese artículo solo a navegadores que ejecutan sus scripts; pega el texto con /article add text o envíalo con /article add file.',
	'There is too little text on that page to be an article; paste the text with /article add text or send it with /article add file.':
		'En esa página hay muy poco texto para ser un artículo; pega el texto con /article add text o envíalo con /article add file.',
	'That page is a list of links or something else that is not an article; paste the text with /article add text or send it with /article add file.':
		'Esa página es una lista de enlaces u otra cosa que no es un artículo; pega el texto con /article add text o envíalo con /article add file.',
	'The site asks Dateline not to read that page; paste the text with /article add text or send it with /article add file.':
		'El sitio pide a Dateline que no lea esa página; pega el texto con /article add text o envíalo con /article add file.',
	'Whoever runs this bot has switched that site off.':
		'Quien gestiona este bot ha desactivado ese sitio.',
	'{name} is too large to be read; paste its text with /article add text.':
		'{name} es demasiado grande para leerlo; pega su texto con /article add text.',
	'{name} took too long to read; paste its text with /article add text.':
		'Leer {name} tardó demasiado; pega su texto con /article add text.',
	'{name} is {what}; send a .txt, .md, .html, .docx or .pdf file, or paste its text with /article add text.':
		'{name} no se puede leer ({what}); envía un archivo .txt, .md, .html, .docx o .pdf, o pega su texto con /article add text.',
	'{name} is locked with a password; save it without one, or paste its text with /article add text.':
		'{name} está protegido con contraseña; guárdalo sin ella o pega su texto con /article add text.',
	'{name} is damaged and cannot be read; save it again, or paste its text with /article add text.':
		'{name} está dañado y no se puede leer; guárdalo de nuevo o pega su texto con /article add text.',
	'{name} holds pictures of pages and no text; paste its text with /article add text.':
		'{name} contiene imágenes de páginas y ningún texto; pega su texto con /article add text.',
	'There is too little text in {name} to be an article; check the file, or paste its text with /article add text.':
		'En {name} hay muy poco texto para ser un artículo; revisa el archivo o pega su texto con /article add text.',
	'There is a list of links or something else in {name} that is not an article; paste its text with /article add text.':
		'En {name} hay una lista de enlaces u otra cosa que no es un artículo; pega su texto con /article add text.',
	'{name} is too large to be read. Export it in parts, with from and to, and send those.':
		'{name} es demasiado grande para leerlo. Expórtalo por partes, con from y to, y envíalas.',
	'You can ask for {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'Puedes pedir {most, number} páginas y feeds {within, select, minute {por minuto} other {al día}}, y ya se han pedido; inténtalo en {unit, select, second {{n, plural, one {# segundo} other {# segundos}}} minute {{n, plural, one {# minuto} other {# minutos}}} other {{n, plural, one {# hora} other {# horas}}}}.',
	'A server can ask for {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'Un servidor puede pedir {most, number} páginas y feeds {within, select, minute {por minuto} other {al día}}, y ya se han pedido; inténtalo en {unit, select, second {{n, plural, one {# segundo} other {# segundos}}} minute {{n, plural, one {# minuto} other {# minutos}}} other {{n, plural, one {# hora} other {# horas}}}}.',
	'{host} is asked for at most {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'A {host} se le piden como mucho {most, number} páginas y feeds {within, select, minute {por minuto} other {al día}}, y ya se han pedido; inténtalo en {unit, select, second {{n, plural, one {# segundo} other {# segundos}}} minute {{n, plural, one {# minuto} other {# minutos}}} other {{n, plural, one {# hora} other {# horas}}}}.',
	'Reading this text took too long. Send it in parts.':
		'Leer este texto tardó demasiado. Envíalo por partes.',
	'Reading this text took too much memory. Send it in parts.':
		'Leer este texto usó demasiada memoria. Envíalo por partes.',
	'Too many articles are being read at this moment. Try again in a minute.':
		'Se están leyendo demasiados artículos en este momento. Inténtalo en un minuto.',
	'Dateline’s database is busy just now, so this was not done. Try again in a minute.':
		'La base de datos de Dateline está ocupada, así que esto no se hizo. Inténtalo en un minuto.',
	'Dateline cannot write its database, so nothing was saved. Tell whoever runs this bot that the file is read-only.':
		'Dateline no puede escribir en su base de datos, así que no se guardó nada. Di a quien gestiona este bot que el archivo es de solo lectura.',
	'Dateline has no room left on its disk, so nothing was saved. Tell whoever runs this bot to make room, and try again.':
		'A Dateline no le queda espacio en el disco, así que no se guardó nada. Pide a quien gestiona este bot que haga sitio e inténtalo de nuevo.',
	'Dateline’s disk reports an error, so this was not done. Tell whoever runs this bot to check it.':
		'El disco de Dateline informa de un error, así que esto no se hizo. Pide a quien gestiona este bot que lo revise.',
	'Part of Dateline’s database is damaged, so this was not done. Tell whoever runs this bot to restore it from a backup.':
		'Parte de la base de datos de Dateline está dañada, así que esto no se hizo. Pide a quien gestiona este bot que la restaure de una copia de seguridad.',
	'Dateline has kept something here that this version cannot read, so this was not done. Tell whoever runs this bot: the log says what it is.':
		'Dateline ha guardado aquí algo que esta versión no puede leer, así que esto no se hizo. Díselo a quien gestiona este bot: el registro dice qué es.',
	'Dateline’s database does not answer just now, so this was not done. Try again in a minute.':
		'La base de datos de Dateline no responde en este momento, así que esto no se hizo. Inténtalo en un minuto.',
	'Dateline’s database file is not where it was, so nothing was saved. Tell whoever runs this bot to put it back and to start Dateline again.':
		'El archivo de la base de datos de Dateline no está donde estaba, así que no se guardó nada. Pide a quien gestiona este bot que lo devuelva a su sitio y reinicie Dateline.',
	'The server sent an empty answer.': 'El servidor envió una respuesta vacía.',
	'The server sent a web page, not a feed.': 'El servidor envió una página web, no un feed.',
	'The server sent something that is not a feed.': 'El servidor envió algo que no es un feed.',
	'The feed is nested too deeply or has too many parts to be read.':
		'El feed está demasiado anidado o tiene demasiadas partes para leerlo.',
	'The feed is broken: it ends in the middle.': 'El feed está roto: termina a la mitad.',
	'Reading it took too long, so it was broken off.': 'Leerlo tardó demasiado y se interrumpió.',
	'Reading it took too much memory, so it was broken off.':
		'Leerlo usó demasiada memoria y se interrumpió.',
	'Too many others are being read at this moment.':
		'Se están leyendo demasiados otros en este momento.',
	'Its address may not be read; write a public http or https address.':
		'Su dirección no se puede leer; escribe una dirección pública http o https.',
	'The server could not be reached.': 'No se pudo acceder al servidor.',
	'The feed is larger than 5 MB.': 'El feed supera los 5 MB.',
	'The server took too long to answer.': 'El servidor tardó demasiado en responder.',
	'The address redirects without end.': 'La dirección redirige sin fin y no lleva a nada.',
	'The server’s answer cannot be unpacked.': 'La respuesta del servidor no se puede descomprimir.',
	'The server does not let Dateline read it ({status}).':
		'El servidor no deja que Dateline lo lea ({status}).',
	'There is nothing at this address ({status}).': 'No hay nada en esta dirección ({status}).',
	'The server asks to be left alone for a while (429).':
		'El servidor pide que lo dejen tranquilo un rato (429).',
	'The server has a fault ({status}).': 'El servidor tiene un fallo ({status}).',
	'The server answered {status}.': 'El servidor respondió {status}.',
	'Reading it took too long every time. Look whether the address is really a feed, or remove it.':
		'Leerlo tardó demasiado todas las veces. Mira si la dirección es de verdad un feed, o quítalo.',
	'Something in Dateline broke while reading it. Whoever runs this bot finds the reason in its log.':
		'Algo falló en Dateline al leerlo. Quien gestiona este bot encuentra el motivo en el registro.',
	'Its server says that it is gone for good (410).': 'Su servidor dice que ya no existe (410).',
	'There is no text in it that can be read.': 'No contiene texto que se pueda leer.',
	'It was removed from the library.': 'Se quitó de la biblioteca.',
	'The feed names no page for it.': 'El feed no indica ninguna página para él.',
	'Too many pages were asked for this server’s feeds today, so this one was left unread. Add it with /article add url.':
		'Hoy se pidieron demasiadas páginas para los feeds de este servidor, así que esta quedó sin leer. Añádela con /article add url.',
	'Its page could not be read, however often it was tried.':
		'Su página no se pudo leer, por más que se intentó.',
	'no text': 'no es texto',
	'a picture': 'una imagen',
	'a sound or a film': 'un sonido o una película',
	'a sound': 'un sonido',
	'a compressed file': 'un archivo comprimido',
	'a program': 'un programa',
	'a rich text file': 'un archivo de texto enriquecido',
	'a database': 'una base de datos',
	'an old Word file (.doc)': 'un archivo antiguo de Word (.doc)',
	'a spreadsheet': 'una hoja de cálculo',
	'a set of slides': 'una presentación',
	'an OpenDocument file': 'un archivo OpenDocument',
	'an e-book': 'un libro electrónico',
	'a ZIP file': 'un archivo ZIP',
	'The feed is broken: its JSON cannot be read to the end.':
		'El feed está roto: su JSON no se puede leer hasta el final.',
} as const satisfies Record<keyof typeof German, string>;
