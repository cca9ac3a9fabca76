import type { refusedFeeds as German } from '../../de/refused/feeds.ts';

/** Why feeds, follows and files are refused, in Spanish. */
export const refusedFeeds = {
	'This server does not follow any feed yet. Add one with /feed add.':
		'Este servidor aún no sigue ningún feed. Añade uno con /feed add.',
	'{isSeveral, select, yes {Several feeds are} other {No feed here is}} called “{name}”. Choose one of those offered while you type, or see them all with /feed list.':
		'{isSeveral, select, yes {Varios feeds se llaman} other {Ningún feed aquí se llama}} «{name}». Elige uno de los que se ofrecen al escribir, o míralos todos con /feed list.',
	'The feed could not be read just now. {why}': 'El feed no se pudo leer en este momento. {why}',
	'The server says that the feed is gone for good (410).':
		'El servidor dice que el feed ya no existe (410).',
	'To post under a feed’s own name and picture, Dateline needs a webhook in the channel. Allow it there: Manage Webhooks.':
		'Para publicar con el nombre y la imagen de un feed, Dateline necesita un webhook en el canal. Permítele allí: Gestionar webhooks.',
	'Only a forum has tags. Leave the option tags out, or choose a forum.':
		'Solo un foro tiene etiquetas. Deja la opción tags o elige un foro.',
	'Each post of this forum needs a tag. Choose one with the option tags: {names}.':
		'Cada publicación de este foro necesita una etiqueta. Elige una con la opción tags: {names}.',
	'This forum has no tag “{tag}”. {hasAny, select, yes {It has: {names}.} other {It has none.}}':
		'Este foro no tiene la etiqueta «{tag}». {hasAny, select, yes {Tiene: {names}.} other {No tiene ninguna.}}',
	'This is not an OPML file. Export your feeds as OPML from your feed reader and send that file.':
		'Esto no es un archivo OPML. Exporta tus feeds como OPML desde tu lector y envía ese archivo.',
	'There is no feed in this OPML file.': 'No hay ningún feed en este archivo OPML.',
	'This server follows no feed yet. Add one with /feed add.':
		'Este servidor aún no sigue ningún feed. Añade uno con /feed add.',
	'This address could not be read. {why}': 'No se pudo leer esta dirección. {why}',
	'The page names a feed, but it could not be read. {why}':
		'La página nombra un feed, pero no se pudo leer. {why}',
	'The page names {url} as its feed, but that is not a feed.':
		'La página nombra {url} como su feed, pero no lo es.',
	'This page does not name a feed. Look on the site for a link called RSS or Feed and use its address, or try the page’s address followed by /feed or /rss.':
		'Esta página no nombra ningún feed. Busca en el sitio un enlace llamado RSS o Feed y usa su dirección, o prueba la dirección de la página seguida de /feed o /rss.',
	'A server may follow {most, number} feeds, and this one already does. Stop following one with /feed remove first.':
		'Un servidor puede seguir {most, number} feeds, y este ya lo hace. Deja antes de seguir uno con /feed remove.',
	'“{address}” is not an address. Write it like https://example.org/news/feed.':
		'«{address}» no es una dirección. Escríbela como https://example.org/news/feed.',
	'{name} is already followed here. Change its channel with /feed move, or its filter with /feed edit.':
		'{name} ya se sigue aquí. Cambia su canal con /feed move o su filtro con /feed edit.',
	'This server no longer follows that feed. See /feed list for those it does.':
		'Este servidor ya no sigue ese feed. Mira con /feed list los que sigue.',
	'A feed is posted at once, daily or weekly, not “{typed}”. Nothing was changed; open the window again.':
		'Un feed se publica al momento, a diario o semanalmente, no «{typed}». No se cambió nada; abre la ventana de nuevo.',
	'Follow either a speaker or words; for both use /follow twice.':
		'Sigue a una persona o unas palabras; para ambas usa /follow dos veces.',
	'Say whom or what to follow: choose a speaker, or write words.':
		'Di a quién o qué seguir: elige una persona o escribe palabras.',
	'That is {n, number} characters long. Follow one name or a few words at a time, in at most {most, number} characters.':
		'Eso tiene {n, number} caracteres. Sigue un nombre o unas pocas palabras cada vez, en {most, number} caracteres como mucho.',
	'There is no name in “{typed}”. Write it as articles do.':
		'No hay ningún nombre en «{typed}». Escríbelo como lo hacen los artículos.',
	'That looks like several names. Follow one name at a time.':
		'Parecen varios nombres. Sigue un nombre cada vez.',
	'A forum takes no such messages. Choose a text channel or a thread.':
		'Un foro no admite estos mensajes. Elige un canal de texto o un hilo.',
	'In this server {most, number} follows are kept already, which is the most. Somebody has to end one first, with /unfollow.':
		'En este servidor ya hay {most, number} seguimientos, que es el máximo. Alguien debe terminar antes uno con /unfollow.',
	'You follow {most, number} here already, which is the most. End one first: /following shows them all.':
		'Aquí ya sigues {most, number}, que es el máximo. Termina antes uno: /following los muestra todos.',
	'This server’s channels follow {most, number} already, which is the most. End one first: /following shows them all.':
		'Los canales de este servidor ya siguen {most, number}, que es el máximo. Termina antes uno: /following los muestra todos.',
	'This works only in a server: the articles are its own.':
		'Esto solo funciona en un servidor: los artículos son suyos.',
	'To follow for a channel you need “Manage Server”. Without channel and role you are told yourself, by direct message.':
		'Para seguir en nombre de un canal necesitas «Gestionar servidor». Sin channel ni role se te avisa a ti, por mensaje directo.',
	'A role is mentioned in a channel. Choose the channel as well.':
		'Un rol se menciona en un canal. Elige también el canal.',
	'You do not follow “{name}”. /following shows what you do.':
		'No sigues «{name}». /following muestra lo que sigues.',
	'That is not followed any more. /following shows what is.':
		'Eso ya no se sigue. /following muestra lo que se sigue.',
	'Nothing was erased: the word was not “{word}”. Press Erase again and type it.':
		'No se borró nada: la palabra no era «{word}». Pulsa Borrar de nuevo y escríbela.',
	'There is nothing to remember yet: no certain date, and none that an editor confirmed. See /reminders suggestions, or add one with /reminders add.':
		'Aún no hay nada que recordar: ninguna fecha segura ni confirmada por un editor. Mira /reminders suggestions, o añade una con /reminders add.',
	'This server has added no article yet. Add one with /article add url.':
		'Este servidor aún no ha añadido ningún artículo. Añade uno con /article add url.',
	'This server added no article that was published on these days. Leave out from and to for all of them.':
		'Este servidor no añadió ningún artículo publicado en esos días. Deja fuera from y to para obtenerlos todos.',
	'The import was stopped: what it had added was removed meanwhile.':
		'La importación se detuvo: lo que había añadido se quitó entretanto.',
	'Nothing was imported. Article {n, number}: {why}':
		'No se importó nada. Artículo {n, number}: {why}',
	'Nothing was imported. Follow {n, number}: {why}':
		'No se importó nada. Seguimiento {n, number}: {why}',
	'{name} is damaged{hasLine, select, yes { in line {line}} other {}}. Export it again with /data export and send that file.':
		'{name} está dañado{hasLine, select, yes { en la línea {line}} other {}}. Expórtalo de nuevo con /data export y envía ese archivo.',
	'{name} is not from /data export. Choose the JSON file there and send that.':
		'{name} no es de /data export. Elige allí el archivo JSON y envíalo.',
	'{name} is of version {version}, and this bot reads version {own}. Use a bot of the same version as the one that wrote it.':
		'{name} es de la versión {version}, y este bot lee la versión {own}. Usa un bot de la misma versión que lo escribió.',
	'{name} is not as /data export wrote it: {where} is wrong. Nothing was imported; export it again.':
		'{name} no está como lo escribió /data export: {where} es incorrecto. No se importó nada; expórtalo de nuevo.',
} as const satisfies Record<keyof typeof German, string>;
