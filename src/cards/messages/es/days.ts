import type { days as German } from '../de/days.ts';

/** How days are told, who else tells of them and how they are drawn, in Spanish. */
export const days = {
	'the week of {day}': 'la semana del {day}',
	'about {time}': 'hacia {time}',
	'also told by {sources}': 'también lo cuenta {sources}',
	'also told by {sources} and {n, number} more': 'también lo cuentan {sources} y {n, number} más',
	'less certain': 'menos seguro',
	'the article says {words}': 'el artículo dice {words}',
	'worked out by Dateline': 'calculado por Dateline',
	'“{words}” here means {day}.': '«{words}» es aquí el {day}.',
	'no exact day, or less certain': 'sin día exacto o menos seguro',
	'A ring means: no exact day, or less certain.':
		'Un anillo indica: sin día exacto o menos seguro.',
	'Timeline of “{title}”': 'Cronología de «{title}»',
	'On this day: {day}': 'En este día: {day}',
	'Anniversaries on {day}': 'Aniversarios del {day}',
	'Nothing is known of this day in any year. The next anniversary is on {day}.':
		'No se sabe nada de este día en ningún año. El siguiente aniversario es el {day}.',
	'Anniversaries as a picture': 'Los aniversarios en imagen',
	'Show {day}': 'Ver el {day}',
	'Reminders as a picture': 'Los recordatorios en imagen',
	'Reminders in the next 12 months': 'Recordatorios de los próximos 12 meses',
	'Added by this server': 'Añadido por este servidor',
	'added by this server': 'añadido por este servidor',
	'this year': 'este año',
	'{n, plural, one {in # year} other {in # years}}':
		'{n, plural, one {dentro de # año} many {dentro de # años} other {dentro de # años}}',
	'{n, plural, one {Reminders in the next # day} other {Reminders in the next # days}}':
		'{n, plural, one {Recordatorios del próximo día} many {Recordatorios de los próximos # días} other {Recordatorios de los próximos # días}}',
	'On hold:': 'En espera:',
	'{reason} Nothing is lost.': '{reason} No se pierde nada.',
	'Try again': 'Reintentar',
	'Paused until {day}.': 'En pausa hasta el {day}.',
	'They are posted in {channel} at {time}:': 'Se publican en {channel} a las {time}:',
	'Nothing is posted until an admin chooses a channel with {command}. Then these will be posted:':
		'Aún no se publica nada: primero un admin elige un canal con {command}. Después se publicarán estos:',
	'on {day}': 'el {day}',
	'{n, plural, one {#-year anniversary} other {#-year anniversary}}':
		'{n, plural, one {#.º aniversario} many {#.º aniversario} other {#.º aniversario}}',
	'{n, plural, one {#-year anniversary} other {#-year anniversary}} on {day}':
		'{n, plural, one {#.º aniversario} many {#.º aniversario} other {#.º aniversario}} el {day}',
	'Nothing is due in that time. The next reminder comes on {day}.':
		'No hay nada previsto en ese tiempo. El próximo recordatorio llega el {day}.',
	'Nothing is due within a year. Admins find dates to confirm under {command}.':
		'No hay nada previsto en un año. Los admins encuentran las fechas por confirmar en {command}.',
	'Of very many reminders these are the first {n, number}.':
		'De muchísimos recordatorios, estos son los primeros {n, number}.',
	'Reminders from {start} to {end}': 'Recordatorios de {start} a {end}',
	'A bar is a day with reminders; the ring is today.':
		'Una barra es un día con recordatorios; el anillo es hoy.',
	'What happened, by the day of the year': 'Qué ocurrió, por día del año',
	'A bar is a day on which something happened, in any year; the ring is the chosen day.':
		'Una barra es un día en que ocurrió algo, en cualquier año; el anillo es el día elegido.',
	'{days} in all.': 'En total: {days}.',
	'Go to a year': 'Ir a un año',
	'Timeline as a picture': 'Cronología en imagen',
	'from the articles that fit best': 'de los artículos que mejor encajan',
	'Timeline{hasPerson, select, yes { of {person}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasStart, select, yes { from {start}} other {}}{hasEnd, select, yes { to {end}} other {}}{hasArticle, select, yes { · {title}} other {}}':
		'Cronología{hasPerson, select, yes { de {person}} other {}}{hasWords, select, yes { sobre «{words}»} other {}}{hasStart, select, yes { desde {start}} other {}}{hasEnd, select, yes { hasta {end}} other {}}{hasArticle, select, yes { · {title}} other {}}',
	'Quote of the day': 'Cita del día',
	'The week’s highlights': 'Lo más destacado de la semana',
	'Worth remembering': 'Para recordar',
	'Quotes and highlights cannot be posted': 'No se pueden publicar las citas ni lo destacado',
	'They stop until a channel is chosen again under {command} › Daily quote and highlights.':
		'Se detienen hasta que se elija de nuevo un canal en {command} › Cita diaria y lo destacado.',
	'Reminders are on hold': 'Los recordatorios están en espera',
	'Nothing is lost: what is due waits. When the problem is solved, open {command} in the server and choose “Try again”.':
		'No se pierde nada: lo pendiente espera. Cuando se resuelva el problema, abre {command} en el servidor y elige «Reintentar».',
	'A post was left out': 'Se omitió una publicación',
	'“{what}” for {day} cannot be read any more, so it is left out. The next one comes as planned.':
		'«{what}» del {day} ya no se puede leer, así que se omite. El siguiente llega a su hora.',
	'Whoever runs this bot finds the cause in its log.':
		'Quien gestiona este bot encuentra la causa en el registro.',
	'Apps › {menu}': 'Aplicaciones › {menu}',
	'All from: “{title}”': 'Todos de: «{title}»',
} as const satisfies Record<keyof typeof German, string>;
