import type { refusedAsked as German } from '../../de/refused/asked.ts';

/** Why something that was asked for cannot be had, or posted where it was to be, in Spanish. */
export const refusedAsked = {
	'That is {n, number} characters long. Look for a few words, in at most {most, number} characters.':
		'Eso tiene {n, number} caracteres. Busca unas pocas palabras, en {most, number} caracteres como mucho.',
	'Look for at most {most, number} words at once.':
		'Busca como mucho {most, number} palabras a la vez.',
	'“{word}” begins too many words. Write at least {least, number} letters before the star.':
		'«{word}» empieza demasiadas palabras. Escribe al menos {least, number} letras antes del asterisco.',
	'Words such as “{words}” are in every article. Look for a name, or for a word that says what it is about.':
		'Palabras como «{words}» están en todos los artículos. Busca un nombre, o una palabra que diga de qué trata.',
	'That says only what is to be left out. Say also what you look for, such as: harbour -ferry':
		'Eso solo dice qué excluir. Di también qué buscas, por ejemplo: harbour -ferry',
	'There is no word in “{typed}”. Look for words or names, such as: harbour "old bridge" -ferry':
		'No hay ninguna palabra en «{typed}». Busca palabras o nombres, por ejemplo: harbour "old bridge" -ferry',
	'Nobody called “{name}” is quoted here.': 'Aquí no se cita a nadie llamado «{name}».',
	'Nobody called “{name}” is quoted here. Try {choices}.':
		'Aquí no se cita a nadie llamado «{name}». Prueba con {choices}.',
	'No such article contains {words}. Leave out speaker, source, from or to, and look through all of them.':
		'Ningún artículo así contiene {words}. Deja fuera speaker, source, from o to y búscalo en todos.',
	'No article here contains {words} together. Look for fewer words.':
		'Ningún artículo aquí contiene {words} a la vez. Busca menos palabras.',
	'No article here contains {words}. {hint}': 'Ningún artículo aquí contiene {words}. {hint}',
	'Leave out the quotation marks, and the words need not stand side by side.':
		'Quita las comillas, y las palabras no tendrán que ir juntas.',
	'See what there is with /articles.': 'Mira los que hay con /articles.',
	'Only words written exactly so are found. Try {start}* to find every word that begins with “{start}”.':
		'Las palabras se encuentran tal como se escriben. Prueba {start}* para hallar todas las que empiezan por «{start}».',
	'“{time}” is not a time to look for. Write a year, a month or a day, such as 2023, 2023-02 or 2023-02-22, or “upcoming” or “past”.':
		'«{time}» no es un tiempo que se pueda buscar. Escribe un año, un mes o un día, como 2023, 2023-02 o 2023-02-22, o bien «próximas» o «pasadas».',
	'“{from}” comes after “{to}”. Give the earlier time as from.':
		'«{from}» va después de «{to}». Da el tiempo anterior como from.',
	'“{day}” is not a day. Write one such as 2023-02-22 or 22 February 2023.':
		'«{day}» no es un día. Escribe uno como 2023-02-22 o 22 de febrero de 2023.',
	'Give the day with its year, such as 2022-02-24. Choose “Edit” again.':
		'Da el día con su año, por ejemplo 2022-02-24. Elige «Editar» de nuevo.',
	'Enter a few words on what happened that day.':
		'Escribe unas palabras sobre lo que pasó ese día.',
	'That is {n, number} characters long. Say what happened in at most {most, number}.':
		'Eso tiene {n, number} caracteres. Di lo que pasó en {most, number} como mucho.',
	'The article does not name a single day here. Choose one with “Edit”.':
		'El artículo no nombra aquí un día concreto. Elige uno con «Editar».',
	'This date is no longer here. See which are with /reminders suggestions.':
		'Esta fecha ya no está aquí. Mira las que hay con /reminders suggestions.',
	'This date is no longer here. See which are with /reminders list.':
		'Esta fecha ya no está aquí. Mira las que hay con /reminders list.',
	'Choose what to mute with exactly one of date, article and speaker.':
		'Elige qué silenciar con exactamente una de date, article y speaker.',
	'Choose one of the dates offered while you type.':
		'Elige una de las fechas que se ofrecen al escribir.',
	'Choose one of those offered while you type, or none to see the list.':
		'Elige una de las opciones que se ofrecen al escribir, o ninguna para ver la lista.',
	'That day is over, so it cannot come once more. Choose a day to come, or let it come yearly.':
		'Ese día ya pasó, así que no puede llegar una vez más. Elige un día futuro o que llegue cada año.',
	'Today’s post has already gone out. Choose a later day.':
		'La publicación de hoy ya ha salido. Elige un día posterior.',
	'Say how often it comes: write “yearly” or “once”.':
		'Di con qué frecuencia llega: escribe «cada año» o «una vez».',
	'The same day with the same words is here already. See all dates with /reminders list.':
		'El mismo día con las mismas palabras ya está aquí. Mira todas las fechas con /reminders list.',
	'This server has 500 dates of its own, which is the most. Remove one with /reminders list.':
		'Este servidor tiene 500 fechas propias, que es el máximo. Quita una con /reminders list.',
	'That day is not in the future. Choose the first day with posts again, such as tomorrow.':
		'Ese día no está en el futuro. Elige el primer día con publicaciones de nuevo, por ejemplo mañana.',
	'No channel is chosen yet. Choose one with /reminders panel.':
		'Aún no hay ningún canal elegido. Elige uno con /reminders panel.',
	'Discord does not take posts just now. Try again in a minute.':
		'Discord no acepta publicaciones en este momento. Inténtalo en un minuto.',
	'@everyone cannot be chosen. Choose another role, or none.':
		'No se puede elegir @everyone. Elige otro rol o ninguno.',
	'The role to mention is gone. Choose another one, or none.':
		'El rol que se iba a mencionar ya no existe. Elige otro o ninguno.',
	'The mention of this role would notify nobody. Let anyone mention it, or allow Dateline in the channel: Mention @everyone, @here, and All Roles.':
		'La mención de este rol no avisaría a nadie. Permite que cualquiera lo mencione, o permite a Dateline en el canal: Mencionar @everyone, @here y todos los roles.',
	'Mention @everyone, @here, and All Roles': 'Mencionar @everyone, @here y todos los roles',
	'Manage Messages': 'Gestionar mensajes',
	'Manage Server': 'Gestionar servidor',
	'View Channel': 'Ver canal',
	'Create Posts': 'Crear publicaciones',
	'Read Message History': 'Leer el historial de mensajes',
	'Send Messages': 'Enviar mensajes',
	'Send Messages in Threads': 'Enviar mensajes en hilos',
	'Manage Webhooks': 'Gestionar webhooks',
	'Dateline may not post in the channel. Allow it there: {permissions}.':
		'Dateline no puede publicar en el canal. Permítele allí: {permissions}.',
	'Dateline may not read the channel’s history, which it needs so that nothing is posted twice. Allow it “Read Message History” there.':
		'Dateline no puede leer el historial del canal, con el que se asegura de que nada se publique dos veces. Permítele allí «Leer el historial de mensajes».',
	'Discord does not take the post: {error} ({code}).':
		'Discord no acepta la publicación: {error} ({code}).',
	'Dateline is no longer in this server. Invite it again.':
		'Dateline ya no está en este servidor. Invítalo de nuevo.',
	'This person does not accept messages from Dateline.':
		'Esta persona no acepta mensajes de Dateline.',
	'The channel is gone. Choose another one.': 'El canal ya no existe. Elige otro.',
	'Dateline cannot see the channel. Allow it “View Channel” there, or choose another one.':
		'Dateline no puede ver el canal. Permítele allí «Ver canal», o elige otro.',
	'Nothing can be posted in a channel of this kind. Choose a text channel, a thread or a forum.':
		'No se puede publicar en un canal de este tipo. Elige un canal de texto, un hilo o un foro.',
	'The thread is closed. Open it again, or choose another channel.':
		'El hilo está cerrado. Ábrelo de nuevo o elige otro canal.',
	'The thread is locked. Unlock it, or choose another channel.':
		'El hilo está bloqueado. Desbloquéalo o elige otro canal.',
	'Posts in this forum need a tag. Choose the forum again, and a tag for the posts.':
		'Las publicaciones de este foro necesitan una etiqueta. Elige de nuevo el foro y una etiqueta para ellas.',
	'Create Public Threads': 'Crear hilos públicos',
} as const satisfies Record<keyof typeof German, string>;
