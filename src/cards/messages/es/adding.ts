import type { adding as German } from '../de/adding.ts';

/** What taking in an article, links to articles and corrections say, in Spanish. */
export const adding = {
	'{n, plural, one {This message has # link} other {This message has # links}}':
		'{n, plural, one {Este mensaje tiene # enlace} other {Este mensaje tiene # enlaces}}',
	'Choose a link': 'Elegir un enlace',
	'Only the first {n, number} links are listed; {more, number} more are not.':
		'Solo aparecen los primeros {n, number} enlaces; {more, number} más no.',
	'This site asks others not to keep its articles, so this one can be neither shared nor saved.':
		'Este sitio pide que otros no guarden sus artículos, así que este no se puede compartir ni guardar.',
	'This article is already on this server.': 'Este artículo ya está en este servidor.',
	'Shared by {user}': 'Compartido por {user}',
	'Share in this channel': 'Compartir en este canal',
	'Save on this server': 'Guardar en este servidor',
	'published on an unknown day': 'día de publicación desconocido',
	'Published on {day}': 'Publicado el {day}',
	'Quotes · {title}': 'Citas · {title}',
	'Key dates · {title}': 'Fechas clave · {title}',
	'Key dates{hasTime, select, yes {: {time}} other {}}{hasArticle, select, yes { · {article}} other {}}':
		'Fechas clave{hasTime, select, yes {: {time}} other {}}{hasArticle, select, yes { · {article}} other {}}',
	'Which one is wrong?': '¿Cuál es incorrecta?',
	'Choose a date': 'Elegir una fecha',
	'Correct a date': 'Corregir una fecha',
	'Without an exact day': 'Sin día exacto',
	'Less certain': 'Menos seguro',
	'The day may be wrong, or the event may not have happened.':
		'El día puede ser otro, o quizá el hecho no ocurrió.',
	'Added.': 'Añadido.',
	'It was here already; nothing was added.': 'Ya estaba aquí; no se añadió nada.',
	'{n, plural, one {One of its dates is posted as a reminder only if you confirm it.} other {# of its dates are posted as reminders only if you confirm them.}}':
		'{n, plural, one {Una de sus fechas solo se recuerda si la confirmas.} other {# de sus fechas solo se recuerdan si las confirmas.}}',
	'The publication date may be wrong: it is from {source, select, search {what the page tells search engines} mark {a date on the page} address {the address of the page} text {the text of the page} other {the page}}. Correct it with “Edit”.':
		'La fecha de publicación puede ser incorrecta: viene {source, select, search {de los datos para buscadores} mark {de una fecha en la página} address {de la dirección de la página} text {del texto de la página} other {de la página}}. Corrígela con «Editar».',
	'When was it published?': '¿Cuándo se publicó?',
	'“{typed}” is not a day.': '«{typed}» no es un día.',
	'Without that day, words such as “on Tuesday” mean nothing, so it is never guessed. Nothing is added yet.':
		'Sin ese día, palabras como «el martes» no significan nada, así que nunca se adivina. Aún no se ha añadido nada.',
	'Another day': 'Otro día',
	'Enter the day': 'Escribir el día',
	'Days found on the page': 'Días hallados en la página',
	'Much of this is here already': 'Mucho de esto ya está aquí',
	'The two texts share at least half of their wording. Nothing is added yet.':
		'Los dos textos comparten al menos la mitad de sus palabras. Aún no se ha añadido nada.',
	'See it': 'Verlo',
	'Add anyway': 'Añadir de todos modos',
	'Nothing was added.': 'No se añadió nada.',
	'Nothing was added. To upload it: {command}': 'No se añadió nada. Para subirlo: {command}',
	'Paste the text': 'Pegar el texto',
	'The day it came out': 'El día en que salió',
	'2023-02-22 or 22 February 2023': '2023-02-22 o 22 de febrero de 2023',
	'Add an article': 'Añadir un artículo',
	Text: 'Texto',
	'Up to 4,000 characters. Send a longer article as a file.':
		'Hasta 4000 caracteres. Envía un artículo más largo como archivo.',
	'Or a file': 'O un archivo',
	'.txt, .md, .html, .docx or .pdf, at most 2 MB':
		'.txt, .md, .html, .docx o .pdf, 2 MB como máximo',
	Title: 'Título',
	'If you leave it empty, the first line becomes the title.':
		'Si lo dejas vacío, se toma la primera línea.',
	'If you leave it empty, you are asked for it next.': 'Si lo dejas vacío, se te pregunta después.',
	'Correct the article': 'Corregir el artículo',
	'Correct the quote': 'Corregir la cita',
	'The words of the quote': 'Las palabras de la cita',
	'Word for word as in the article': 'Palabra por palabra, como está en el artículo',
	'Correct the summary': 'Corregir el resumen',
	'The sentence to show instead': 'La frase que se mostrará en su lugar',
	'Word for word from the article. Leave it empty to leave the sentence out.':
		'Palabra por palabra del artículo. Déjalo vacío para quitar la frase.',
	'How much it is worth remembering': 'Cuánto merece recordarse',
	'a big event': 'un gran acontecimiento',
	notable: 'notable',
	minor: 'menor',
	Speaker: 'Quien habla',
	'Leave it empty if it is unclear': 'Déjalo vacío si no está claro',
	'When, and what happened?': '¿Cuándo, y qué ocurrió?',
	'Read from “{words}”': 'Leído de «{words}»',
	'Such as 2023-02-22 or 22 February 2023': 'Por ejemplo 2023-02-22 o 22 de febrero de 2023',
	'It already says so; nothing was changed.': 'Ya lo dice así; no se cambió nada.',
	'The page has not changed since it was last read.':
		'La página no ha cambiado desde la última lectura.',
	'Changed.': 'Cambiado.',
	'Undone.': 'Deshecho.',
	'History · {title}': 'Historial · {title}',
	'undone by {user} · {time}': 'deshecho por {user} · {time}',
	'Added {time}.': 'Añadido {time}.',
	'Title: {from} → {to}': 'Título: {from} → {to}',
	'Source: {from} → {to}': 'Fuente: {from} → {to}',
	'Address: {from} → {to}': 'Dirección: {from} → {to}',
	'Published: {from} → {to}': 'Publicado: {from} → {to}',
	'Speaker of “{words}”: {from} → {to}': 'Quien dice «{words}»: {from} → {to}',
	'Quote: {from} → {to}': 'Cita: {from} → {to}',
	'Worth of “{words}”: {from} → {to}': 'Importancia de «{words}»: {from} → {to}',
	'Summary: {from} → {to}': 'Resumen: {from} → {to}',
	'left out': 'quitada',
	'Key date “{words}”: {from} → {to}': 'Fecha clave «{words}»: {from} → {to}',
	'{from} → {to}': '{from} → {to}',
	'Fetched again; before: {title}, {day}': 'Obtenido de nuevo; antes: {title}, {day}',
	'As it was before it was fetched again: {title}, {day}':
		'Como era antes de obtenerlo de nuevo: {title}, {day}',
	none: 'ninguna',
	unclear: 'no está claro',
	'Before and after': 'Antes y después',
	'New quote': 'Cita nueva',
	'Quote gone': 'Cita desaparecida',
	'New key date': 'Fecha clave nueva',
	'Key date gone': 'Fecha clave desaparecida',
	'Remove this article?': '¿Quitar este artículo?',
	'Its text, quotes, key dates and history go with it. This cannot be undone.':
		'Su texto, sus citas, fechas clave e historial se van con él. No se puede deshacer.',
	'Remove {n, plural, one {# article} other {# articles}} {hasHost, select, yes {from {host}} other {that this server added}}?':
		'¿Quitar {n, plural, one {# artículo} other {# artículos}} {hasHost, select, yes {de {host}} other {de este servidor}}?',
	'Their texts, quotes, key dates and histories go with them. This cannot be undone.':
		'Sus textos, citas, fechas clave e historiales se van con ellos. No se puede deshacer.',
	'Remove them all': 'Quitarlos todos',
	'Removed {n, plural, one {# article} other {# articles}}{hasHost, select, yes { from {host}} other {: all that this server had added}}.':
		'Se {n, plural, one {quitó # artículo} other {quitaron # artículos}}{hasHost, select, yes { de {host}} other {: todo lo que este servidor había añadido}}.',
} as const satisfies Record<keyof typeof German, string>;
