import type { kept as German } from '../de/kept.ts';

/** What is told of follows, of what is kept and of files with it, in Spanish. */
export const kept = {
	'A direct message could not be sent': 'No se pudo enviar un mensaje directo',
	'{user} takes no direct messages from Dateline, so what they follow is on hold. To go on: allow direct messages from this server, and choose “Try again” in {command}.':
		'{user} no acepta mensajes directos de Dateline, así que lo que sigue está en espera. Para continuar: permite los mensajes directos de este servidor y elige «Reintentar» en {command}.',
	'What a channel follows cannot be posted': 'No se puede publicar lo que sigue un canal',
	'Nothing is lost: once it is fixed, choose “Try again” in {command}.':
		'No se pierde nada: cuando esté resuelto, elige «Reintentar» en {command}.',
	'Followed: {names}': 'En seguimiento: {names}',
	'Followed: {names} · at most {n, number} messages in 24 hours':
		'En seguimiento: {names} · {n, number} mensajes como mucho en 24 horas',
	'{names} and {n, number} more': '{names} y {n, number} más',
	'{n, plural, one {# article on what you follow} other {# articles on what you follow}}':
		'{n, plural, one {# artículo sobre lo que sigues} other {# artículos sobre lo que sigues}}',
	Unfollow: 'Dejar de seguir',
	'Unfollow {name}': 'Dejar de seguir {name}',
	'{isNew, select, yes {Now following} other {Already following}}: {name}':
		'{isNew, select, yes {En seguimiento} other {Ya en seguimiento}}: {name}',
	'You get a direct message when a new article {kind, select, speaker {quotes {name}} other {contains these words}}.':
		'Recibes un mensaje directo cuando un artículo nuevo {kind, select, speaker {cita a {name}} other {contiene esas palabras}}.',
	'Dateline posts in {channel}{hasRole, select, yes { and mentions {role}} other {}} when a new article {kind, select, speaker {quotes {name}} other {contains these words}}.':
		'Dateline publica en {channel}{hasRole, select, yes { y menciona a {role}} other {}} cuando un artículo nuevo {kind, select, speaker {cita a {name}} other {contiene esas palabras}}.',
	'Until now it mentioned {who}.': 'Hasta ahora mencionaba a {who}.',
	nobody: 'nadie',
	'You get at most {n, number} of these messages in 24 hours. The rest come later, gathered together.':
		'Recibes como mucho {n, number} de estos mensajes en 24 horas. Los demás artículos llegan más tarde, juntos.',
	'The channel gets at most {n, number} of these messages in 24 hours. The rest come later, gathered together.':
		'El canal recibe como mucho {n, number} de estos mensajes en 24 horas. Los demás artículos llegan más tarde, juntos.',
	'No longer following: {name}': 'Ya no se sigue: {name}',
	'Messages still waiting will not be sent.': 'Los mensajes que aún esperan no se enviarán.',
	'Nothing is followed yet': 'Aún no se sigue nada',
	'With {follow} you get a direct message when a new article quotes somebody or contains words you choose. The sites that this server follows are under {feeds}.':
		'Con {follow} recibes un mensaje directo cuando un artículo nuevo cita a alguien o contiene palabras que eliges. Los sitios que sigue este servidor están en {feeds}.',
	'What you and the channels follow': 'Lo que sigues tú y siguen los canales',
	'What you follow': 'Lo que sigues',
	'Try again in the channels': 'Reintentar en los canales',
	Export: 'Exportación',
	'The file holds the newest {n, number} of {all}: it has no room for more.':
		'El archivo contiene los {n, number} más nuevos de {all}: no caben más.',
	'The file holds {articles} that this server added.':
		'El archivo contiene, añadido por este servidor: {articles}.',
	'It also holds {dates} that the server added.':
		'También contiene, añadido por el servidor: {dates}.',
	'It also holds settings, dates the server added, corrections, merged names, what was muted, confirmed or ignored, and what channels follow. What members follow is not in it.':
		'El archivo incluye también correcciones, fechas propias, nombres unidos, recordatorios silenciados, fechas confirmadas o ignoradas, ajustes y las personas y palabras que siguen los canales, pero no las de los miembros.',
	'{n, plural, one {# date confirmed or ignored.} other {# dates confirmed or ignored.}}':
		'{n, plural, one {# fecha confirmada o ignorada.} other {# fechas confirmadas o ignoradas.}}',
	'{n, plural, one {# mute added.} other {# mutes added.}}':
		'{n, plural, one {# silenciado añadido.} other {# silenciados añadidos.}}',
	'{n, plural, one {# person merged or split.} other {# people merged or split.}}':
		'{n, plural, one {# persona unida o separada.} other {# personas unidas o separadas.}}',
	'{n, plural, one {# follow of a channel added.} other {# follows of channels added.}}':
		'{n, plural, one {# seguimiento de un canal añadido.} other {# seguimientos de canales añadidos.}}',
	'{n, plural, one {# follow left out: its channel belongs to another server.} other {# follows left out: their channels belong to another server.}}':
		'{n, plural, one {# seguimiento omitido: su canal es de otro servidor.} other {# seguimientos omitidos: sus canales son de otro servidor.}}',
	'Settings imported.': 'Ajustes aplicados.',
	'Settings imported, except channels and roles, which belong to another server: choose them in {command}.':
		'Ajustes aplicados, sin canales ni roles, que son de otro servidor: elígelos en {command}.',
	'For the other articles, choose {option}.': 'Para los demás artículos elige {option}.',
	'The full text of {articles} is no longer kept; passages are in the file.':
		'De {articles} ya no se guarda el texto completo; hay pasajes en el archivo.',
	Calendar: 'Calendario',
	'{events}, each on its day of every year. Any calendar can import this file.':
		'{events}, cada uno en su día de todos los años. Cualquier calendario puede importar este archivo.',
	Import: 'Importación',
	'Added and read: {articles}.': 'Añadido y leído: {articles}.',
	'{n, plural, one {# correction applied.} other {# corrections applied.}}':
		'{n, plural, one {# corrección incluida con ellos.} other {# correcciones incluidas con ellos.}}',
	'Already here, so left as is: {articles}.': 'Ya aquí, sin cambios: {articles}.',
	'Left out: {articles}, of which only passages were kept.':
		'Omitido: {articles}; solo se guardaban pasajes del texto.',
	'Restored: {dates} that the server had added.': 'Restaurado, añadido por el servidor: {dates}.',
	'No room for {dates}: remove some in {command}.':
		'No hay sitio para {dates}: quita algunas en {command}.',
	'Erase everything?': '¿Borrar todo?',
	'Type “{word}” to erase it for good': 'Escribe «{word}» para borrarlo del todo',
	'Forget me': 'Olvidarme',
	'Yes, forget me': 'Sí, olvidarme',
	'What is kept about you': 'Lo que se guarda sobre ti',
	'Dateline keeps your Discord ID beside what you did here, and what you follow:':
		'Dateline guarda tu ID de Discord junto a lo que hiciste aquí, y lo que sigues:',
	'{n, plural, one {# more such entry} other {# more such entries}} in other servers':
		'{n, plural, one {# entrada más como estas} other {# entradas más como estas}} en otros servidores',
	'Nothing is kept about you so far; if you add, change or follow something, your user ID is kept with it.':
		'Hasta ahora no se guarda nada sobre ti; si añades, cambias o sigues algo, se guarda con tu ID de usuario.',
	'What is kept about a server': 'Lo que se guarda de un servidor',
	'The articles, feeds, dates and settings that its members added, and what those articles say about people':
		'Los artículos, feeds, fechas y ajustes que añadieron sus miembros, y lo que los artículos dicen de las personas que nombran',
	'Messages that people write are not kept': 'Ningún mensaje que escriba nadie',
	'All of this is stored only on the machine the bot runs on. Discord carries the bot’s messages; no other company gets any of it':
		'Todo queda en la máquina donde corre el bot. Sus mensajes pasan por Discord; ninguna otra empresa recibe nada',
	'Admins can download all of this with {export} and {feeds}, and erase it with {erase}. 30 days after the bot is removed, everything is erased':
		'Los admins pueden descargarlo con {export} y {feeds} y borrarlo todo con {erase}; 30 días después de quitar el bot se borra todo',
	'{changes} to articles and names': '{changes} en artículos y nombres',
	'{feeds} that you added': 'Añadido por ti: {feeds}',
	'{dates} that you added or changed': 'Añadido o cambiado por ti: {dates}',
	'{n, plural, one {# name or words that you follow} other {# names or words that you follow}}':
		'{n, plural, one {# nombre o palabras que sigues} other {# nombres o palabras que sigues}}',
	'{articles} that you looked at, kept for a day': 'Visto por ti, guardado un día: {articles}',
	'{n, plural, one {# request for a page or feed, counted for a day} other {# requests for pages and feeds, counted for a day}}':
		'{n, plural, one {# petición de una página o un feed, contada durante un día} other {# peticiones de páginas y feeds, contadas durante un día}}',
	'The file says where your Discord ID is kept, how often, and what you follow.':
		'El archivo dice dónde figura tu ID de Discord, cuántas veces, y lo que sigues.',
	'Forget you?': '¿Olvidarte?',
	'Your changes stay, but no longer say that they were yours, in any server. What you follow, what you looked at in direct messages and how often you asked is deleted. This cannot be undone.':
		'Tus cambios quedan, pero en ningún servidor consta ya que eran tuyos. Se borra lo que sigues, lo que miraste en mensajes directos y cuántas veces preguntaste. No se puede deshacer.',
	Forgotten: 'Olvidado',
	'Nothing in Dateline shows any more what you did.': 'Aquí ya no consta nada de lo que hiciste.',
	'Erase everything Dateline keeps for this server?':
		'¿Borrar todo lo que Dateline guarda de este servidor?',
	'This cannot be undone. If you want to keep a copy, first save it with {data}{hasFeeds, select, yes {, and the feeds with {feeds}} other {}}. The bot stays, as if it had just been added.':
		'No se puede deshacer. Si quieres conservar una copia, guárdala antes con {data}{hasFeeds, select, yes {, y los feeds con {feeds}} other {}}. El bot se queda, como recién añadido.',
	'Erase…': 'Borrar…',
	'{articles} with {quotes}': '{articles} con {quotes}',
	'{dates} that the server added': 'Añadido por el servidor: {dates}',
	'Settings, merged names, confirmed and ignored dates, what members follow, and Dateline’s list of what it has posted (the posts themselves stay)':
		'Ajustes, nombres unidos, fechas confirmadas e ignoradas, lo que siguen los miembros y la lista de lo que Dateline ha publicado (las publicaciones quedan)',
	Erased: 'Borrado',
	'Everything Dateline kept for this server is gone: {articles} and all else.':
		'Todo lo que se guardaba de este servidor ha desaparecido: {articles} y todo lo demás.',
	'{name} (a channel)': '{name} (un canal)',
} as const satisfies Record<keyof typeof German, string>;
