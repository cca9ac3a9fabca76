import type { editing as German } from '../de/editing.ts';

/** What editors of reminders are told of mutes, suggestions, dates of the server and previews, in Spanish. */
export const editing = {
	Muted: 'Silenciado',
	'Reminders of {what} are no longer posted on this server.':
		'Nadie aquí recibirá más recordatorios de {what}.',
	'Reminders of {what} are posted again.': 'Volverá a haber recordatorios de {what}.',
	'Muted reminders': 'Recordatorios silenciados',
	'No longer muted': 'Ya no está silenciado',
	'Still muted': 'Siguen silenciados',
	'Nothing is muted now. Press “{button}” under a reminder, or type {command} to mute an article or a person.':
		'Ahora no hay nada silenciado. Pulsa «{button}» bajo un recordatorio; {command} silencia un artículo o a una persona.',
	Unmute: 'Reactivar',
	'events with {name}': 'los acontecimientos con {name}',
	'something from an article that is no longer here': 'algo de un artículo que ya no está aquí',
	'all dates of {title}': 'todas las fechas de {title}',
	'a date of {title}': 'una fecha de {title}',
	'With today’s settings, this would have been the post of {day}:':
		'Con la configuración de hoy, esta habría sido la publicación del {day}:',
	'No channel is chosen yet, so nothing is posted. On {day} the post would be:':
		'Aún no hay canal elegido, así que no se publica nada. El {day} la publicación sería:',
	'No channel is chosen yet, so nothing is posted. The next post would come on {day} and look like this:':
		'Aún no hay canal elegido, así que no se publica nada. La próxima publicación sería el {day}, así:',
	'This will be posted on {day} at {time} in {channel}{hasRole, select, yes {, with a mention of {role}} other {}}:':
		'Esto se publicará el {day} a las {time} en {channel}{hasRole, select, yes {, con una mención de {role}} other {}}:',
	'Reminders are paused on {day}.': 'Los recordatorios están en pausa el {day}.',
	'Nothing is posted on {day}.': 'No se publica nada el {day}.',
	'Nothing is due within a year. Dates to confirm wait here: {command}':
		'No hay nada previsto en un año. Las fechas por confirmar esperan aquí: {command}',
	'The next post comes on {day}.': 'La próxima publicación llega el {day}.',
	'Preview it': 'Ver la vista previa',
} as const satisfies Record<keyof typeof German, string>;
