import type { panel as German } from '../../de/reminders/panel.ts';

/** What the panel of reminders says, in Spanish. */
export const panel = {
	'Reminders of anniversaries': 'Recordatorios de aniversarios',
	'Back to the channel and hour': 'Volver al canal y la hora',
	'Nothing is posted yet: no channel is chosen. Choose one under “{back}”.':
		'Aún no se publica nada: no hay canal elegido. Elige uno en «{back}».',
	'Dates that this server added': 'Fechas que añadió este servidor',
	'Changes are saved immediately.': 'Cada elección se guarda al momento.',
	'Nothing is posted yet. Choose a channel, and reminders start there, at {time}.':
		'Aún no se publica nada. Elige un canal y los recordatorios empezarán allí, a las {time}.',
	'Reminders are posted in {channel} at {time}, {isWeekly, select, yes {each {weekday} for the week} other {on each day with an anniversary}}{hasRole, select, yes {, with a mention of {role}} other {}}{isSilent, select, yes {, without notification} other {}}.':
		'Los recordatorios se publican en {channel} a las {time}, {isWeekly, select, yes {cada {weekday} para toda la semana} other {cada día con un aniversario}}{hasRole, select, yes {, con una mención de {role}} other {}}{isSilent, select, yes {, sin notificación} other {}}.',
	'Announced {days} ahead{isOnDay, select, yes {, and on the day itself} other {}}.':
		'Se avisa con {days} de antelación{isOnDay, select, yes { y el mismo día} other {}}.',
	'Only these anniversaries: {years}.': 'Solo estos aniversarios: {years}.',
	'Next post: {day} at {time}, {distance}.': 'Próxima publicación: {day} a las {time}, {distance}.',
	'Nothing is due within a year. Look through the dates to confirm.':
		'No hay nada previsto en un año. Revisa las fechas por confirmar.',
	'Nothing is due within a year. Add articles with {command}.':
		'No hay nada previsto en un año. Añade artículos con {command}.',
	'Where reminders are posted: a channel, thread or forum':
		'Dónde se publican los recordatorios: canal, hilo o foro',
	'Nowhere yet': 'En ningún sitio aún',
	'Role to mention in each post': 'Rol que mencionar en cada publicación',
	'Time zone': 'Zona horaria',
	'Make posts notify again': 'Volver a notificar las publicaciones',
	'Resumed.': 'Recordatorios reanudados.',
	'Reminders were not paused.': 'Los recordatorios no estaban en pausa.',
	'Make posts silent': 'Hacer silenciosas las publicaciones',
	Preview: 'Vista previa',
	'Post a test': 'Publicar una prueba',
	'More settings': 'Más ajustes',
	Resume: 'Reanudar',
	Pause: 'Pausar',
	'Dates waiting for your OK': 'Fechas que esperan tu visto bueno',
	'Dates waiting for your OK ({n, number})': 'Fechas que esperan tu visto bueno ({n, number})',
	Refresh: 'Actualizar',
	'Nothing is waiting to be posted.': 'No hay nada pendiente de publicar.',
	'What is waiting is tried again within a minute. If that fails, this panel says why.':
		'Lo pendiente se reintenta en menos de un minuto. Si falla, este panel dice por qué.',
	'Time of day for reminders': 'Hora de los recordatorios',
	'On the day itself, or days before': 'Cuándo: el mismo día o días antes',
	'Which anniversaries are posted': 'Qué aniversarios se publican',
	'Every year, or only after certain numbers of years':
		'Cada año, o solo al cumplirse ciertos años',
	'A post each day, or one a week': 'Una publicación al día o una a la semana',
	'29 February, in years that have none': 'El 29 de febrero, en los años que no lo tienen',
	'The language of the posts': 'El idioma de las publicaciones',
	'How late a reminder may come; after that, it is a line in the next one':
		'Cuánto puede retrasarse un recordatorio; después, es una línea en el siguiente',
	'It is remembered on 28 February': 'Se recuerda el 28 de febrero',
	'It is remembered on 1 March': 'Se recuerda el 1 de marzo',
	'It is not remembered': 'No se recuerda',
	'Only the biggest events': 'Solo los mayores acontecimientos',
	'Important events (default)': 'Acontecimientos importantes (habitual)',
	'All certain dates, minor ones too': 'Todas las seguras, también las menores',
	'Every year': 'Cada año',
	'On each day with an anniversary': 'Cada día con un aniversario',
	'Each {weekday}, for the week': 'Cada {weekday}, para la semana',
	'On the day itself': 'El mismo día',
	'{n, plural, one {# day before} other {# days before}}':
		'{n, plural, one {# día antes} many {# días antes} other {# días antes}}',
	'{n, plural, one {Up to # hour late} other {Up to # hours late}}':
		'{n, plural, one {Hasta # hora tarde} many {Hasta # horas tarde} other {Hasta # horas tarde}}',
	'{n, plural, one {Up to # day late} other {Up to # days late}}':
		'{n, plural, one {Hasta # día tarde} many {Hasta # días tarde} other {Hasta # días tarde}}',
	'Time zone of this server': 'Zona horaria de este servidor',
	'City or country': 'Ciudad o país',
	'Such as Berlin, New York or Japan': 'Por ejemplo Berlin, New York o Japan',
	'Pause reminders': 'Pausar los recordatorios',
	'The first day with posts again': 'El primer día con publicaciones de nuevo',
	'What falls due before then is skipped': 'Lo que toque antes se omite',
	'2027-03-01, 1 March or tomorrow': '2027-03-01, 1 de marzo o mañana',
	'Which tag should the posts have?': '¿Qué etiqueta deben llevar las publicaciones?',
	'Each reminder will be a post of its own in {channel}, which requires a tag.':
		'Cada recordatorio será una publicación propia en {channel}, que exige una etiqueta.',
	'A tag': 'Una etiqueta',
	'Which time zone?': '¿Qué zona horaria?',
	'“{name}” can mean several time zones.': '«{name}» puede referirse a varias zonas horarias.',
	'Choose the one whose clock shows the right time': 'Elige la que muestra la hora correcta',
	'No time zone is known by the name “{name}”. Write a city or a country, such as Berlin or Japan.':
		'No se conoce ninguna zona horaria con el nombre «{name}». Escribe una ciudad o un país, como Berlin o Japan.',
	'Choose a time zone': 'Elegir una zona horaria',
	'{zone} · {time} now': '{zone} · ahora son las {time}',
	'Type again': 'Escribir de nuevo',
	'The test was posted in {channel}.': 'La prueba se publicó en {channel}.',
	'The test was not posted. {why}': 'La prueba no se publicó. {why}',
	'The mention of {role} notifies nobody: let anyone mention that role, or allow Dateline {permission}.':
		'La mención de {role} no avisa a nadie: permite que cualquiera mencione ese rol o permite a Dateline {permission}.',
} as const satisfies Record<keyof typeof German, string>;
