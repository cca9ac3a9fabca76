import type { own as German } from '../../de/reminders/own.ts';

/** What dates of a server and suggestions say, in Spanish. */
export const own = {
	'All dates added here': 'Todas las fechas de este servidor',
	Added: 'Añadido',
	Changed: 'Cambiado',
	Restored: 'Restaurado',
	Removed: 'Quitado',
	Remove: 'Quitar',
	'A date of this server': 'Una fecha de este servidor',
	'The day': 'El día',
	'What happened, or will': 'Qué pasó o pasará',
	'As it will be posted and listed': 'Tal como se publicará y aparecerá en la lista',
	'How often it comes': 'Con qué frecuencia llega',
	'Write “yearly” or “once”.': 'Escribe «cada año» o «una vez».',
	'Nothing is posted yet: no channel is chosen. Choose one with {command}.':
		'Aún no se publica nada: no hay canal elegido. Elige uno con {command}.',
	'This server has no dates of its own yet. Add one with {command}, such as the day your club began or the next meeting.':
		'Este servidor aún no tiene fechas propias. Añade una con {command}, como el día en que empezó tu club o la próxima reunión.',
	'Reminders of {what}, {day}, are no longer posted on this server.':
		'Aquí ya no se recordará a nadie {what}, {day}.',
	'It will not be posted again.': 'Ya no se publicará nada más de esto.',
	'Next post: {day}': 'Próxima publicación: {day}',
	'Comes next on {day}': 'Llega la próxima vez el {day}',
	'Next post: {day} at {time} in {channel}.':
		'Próxima publicación: {day} a las {time} en {channel}.',
	'Last saved by {user} · {time}': 'Guardada por última vez por {user} · {time}',
	'Every year since {day}': 'Cada año desde el {day}',
	'Every year from {day}': 'Cada año a partir del {day}',
	'Once, on {day}': 'Una vez, el {day}',
	'With these settings nothing is posted about it. Check in {command} how many days ahead posts come.':
		'Según los ajustes no se publica nada de esto. Revisa los días de antelación en {command}.',
	'Post a reminder of {n, plural, one {this event} other {these events}} every year?':
		'¿Recordar {n, plural, one {este acontecimiento} other {estos acontecimientos}} cada año?',
	'Post a reminder every {day}?': '¿Publicar un recordatorio cada {day}?',
	'{title} · {n, number} of {all, number} dates': '{title} · {n, number} de {all, number} fechas',
	'On {day}': 'El {day}',
	'Read as {when}, which is not a single day. Choose one with “Edit”.':
		'Leído como {when}, ningún día concreto. Elige uno con «Editar».',
	'Read as {when}, an anniversary of {day}': 'Leído como {when}, un aniversario del {day}',
	'No dates to confirm': 'Ninguna fecha por confirmar',
	'Days that are certain are posted without asking: see {command}. A new article may bring more to decide.':
		'Los días seguros se publican sin preguntar: mira {command}. Un artículo nuevo puede traer más por decidir.',
	'Confirmed: {what}.': 'Confirmado: {what}.',
	'Ignored: {what}.': 'Ignorado: {what}.',
	'{n, plural, one {# date is left: it needs a single day, so choose “Edit”.} other {# dates are left: each needs a single day, so choose “Edit”.}}':
		'{n, plural, one {Queda # fecha sin día concreto por editar.} other {Quedan # fechas sin día concreto por editar.}}',
	Confirm: 'Confirmar',
	Ignore: 'Ignorar',
	'Confirm all shown': 'Confirmar todas las mostradas',
	'Ignore all dates left in this article': 'Ignorar todas las fechas restantes de este artículo',
	'Which day should be remembered?': '¿Qué día hay que recordar?',
	'The day it happened': 'El día en que ocurrió',
	'With its year, such as 2022-02-24 or 24 February 2022':
		'Con su año, por ejemplo 2022-02-24 o 24 de febrero de 2022',
	'What happened': 'Qué ocurrió',
	'As it will be posted and listed; it should be clear by itself':
		'Tal como se publicará y listará; debe entenderse por sí solo',
} as const satisfies Record<keyof typeof German, string>;
