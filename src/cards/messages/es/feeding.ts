import type { feeding as German } from '../de/feeding.ts';

/** What lists and forms of feeds say, in Spanish. */
export const feeding = {
	'No feeds yet': 'Aún no hay feeds',
	'Add one with {command}: the address of a site is enough.':
		'Añade uno con {command}: basta la dirección de un sitio.',
	'Feeds of this server': 'Feeds de este servidor',
	'Test, edit or remove a feed': 'Probar, editar o quitar un feed',
	'Choose a feed': 'Elegir un feed',
	'Feed added': 'Feed añadido',
	'The newest article of this feed is posted now; older ones are not. From now on Dateline looks for new ones about once an hour.':
		'El artículo más nuevo de este feed se publica ahora; los anteriores, no. Desde ahora Dateline busca nuevos más o menos cada hora.',
	Paused: 'En pausa',
	'Nothing from this feed is posted until you resume it.':
		'No se publica nada de este feed hasta que lo reanudes.',
	Resumed: 'Reanudado',
	Moved: 'Movido',
	'Articles that were waiting are posted within a few minutes.':
		'Los artículos pendientes se publican en unos minutos.',
	'What to do with this feed?': '¿Qué hacer con este feed?',
	'Its posts come under Dateline’s name until Dateline may have a webhook in the channel. Allow it there: {permission}.':
		'Sus publicaciones salen con el nombre de Dateline hasta que Dateline pueda tener un webhook en el canal. Permítele allí: {permission}.',
	'Post as Dateline': 'Publicar como Dateline',
	'Post as “{name}”': 'Publicar como «{name}»',
	'Test without posting': 'Probar sin publicar',
	'Stop following {name}?': '¿Dejar de seguir {name}?',
	'Its articles are kept.': 'Sus artículos se conservan.',
	'Stop following': 'Dejar de seguir',
	'Keep it': 'Conservarlo',
	'{name} is no longer followed': '{name} ya no se sigue',
	'Any feed reader can import this file.': 'Cualquier lector de feeds puede importar este archivo.',
	'{channel}, new articles {pace, select, daily {once a day} weekly {once a week} other {at once}}{hasRole, select, yes {, with a mention of {role}} other {}}{asSite, select, yes {, under its own name and picture} other {}}{isApart, select, yes {, one post per article} other {}}':
		'{channel}, artículos nuevos {pace, select, daily {una vez al día} weekly {una vez por semana} other {al momento}}{hasRole, select, yes {, con una mención de {role}} other {}}{asSite, select, yes {, con su propio nombre e imagen} other {}}{isApart, select, yes {, una publicación por artículo} other {}}',
	'Only articles {what}': 'Solo artículos {what}',
	'with one of: {words}': 'con alguna de: {words}',
	'with all of: {words}': 'con todas: {words}',
	'without: {words}': 'sin ninguna de: {words}',
	'that quote {speaker}': 'que citan a {speaker}',
	'This page names several feeds': 'Esta página nombra varios feeds',
	'Choose the one you want; nothing is followed yet.':
		'Elige el que quieras; aún no se sigue ninguno.',
	'The feeds it names': 'Los feeds que nombra',
	'{feeds} added, for {where}.': 'Añadidos: {feeds}, para {where}.',
	'Already followed: {feeds}.': 'Ya en seguimiento: {feeds}.',
	'Left out: {feeds}. A server may follow {most, number} feeds at most.':
		'Omitidos: {feeds}; un servidor puede seguir {most, number}.',
	'Not reached: {feeds}. {why} Send the same file again after that.':
		'Sin alcanzar: {feeds}. {why} Después envía de nuevo el mismo archivo.',
	'No feed was added': 'No se añadió ningún feed',
	'Feeds imported': 'Feeds importados',
	'Articles they already hold are not posted, only new ones. See how they are doing with {command}':
		'Los artículos que ya contienen no se publican, solo los nuevos. Mira cómo van con {command}',
	'Address of the site or its feed': 'Dirección del sitio o de su feed',
	'Where its new articles are posted': 'Dónde se publican sus artículos nuevos',
	'A channel, thread or forum; change it later with /feed move.':
		'Un canal, hilo o foro; cámbialo después con /feed move.',
	'Edit a feed': 'Editar un feed',
	Name: 'Nombre',
	'When its articles are posted': 'Cuándo se publican sus artículos',
	'Write “at once”, “daily” or “weekly”.': 'Escribe «al momento», «a diario» o «semanalmente».',
	'Only articles with one of these words': 'Solo artículos con una de estas palabras',
	'In title or description, separated by commas, such as: harbour, ferry':
		'En título o descripción, separadas por comas, como: harbour, ferry',
	'No articles with any of these words': 'Ningún artículo con estas palabras',
	'Checked {time}.': 'Revisado {time}.',
	'Not read yet.': 'Aún no leído.',
	'Next check {time}.': 'Próxima consulta {time}.',
	'Stopped: {why}': 'Detenido: {why}',
	'{n, plural, one {Stopped after # failure: {why}} other {Stopped after # failures: {why}}}':
		'{n, plural, one {Detenido tras # fallo: {why}} other {Detenido tras # fallos: {why}}}',
	'{n, plural, one {Failed once: {why}} other {Failed # times in a row: {why}}}':
		'{n, plural, one {Falló una vez: {why}} other {Falló # veces seguidas: {why}}}',
	'Paused.': 'En pausa.',
	'{n, plural, one {# article shares an address with another, so it is posted in the feed’s own words.} other {# articles share an address with another, so each of them is posted in the feed’s own words.}}':
		'{n, plural, one {# artículo comparte dirección con otro, así que se publica con las palabras del feed.} other {# artículos comparten dirección con otro, así que cada uno se publica con las palabras del feed.}}',
	'{n, plural, one {The feed has # article.} other {The feed has # articles.}}':
		'{n, plural, one {El feed tiene # artículo.} other {El feed tiene # artículos.}}',
	'{n, plural, one {Of {all, number} articles, # passes the filter.} other {Of {all, number} articles, # pass the filter.}}':
		'{n, plural, one {De {all, number} artículos, # pasa el filtro.} other {De {all, number} artículos, # pasan el filtro.}}',
	'This one would not be posted: it does not quote {speaker}.':
		'Este no se publicaría: no cita a {speaker}.',
	'An article would be posted like this:': 'Así se publicaría un artículo.',
	'It would go into the {pace, select, daily {daily} other {weekly}} list.':
		'Iría a la lista {pace, select, daily {diaria} other {semanal}}.',
	'The feed could be read, and it is empty just now.': 'El feed se pudo leer, y ahora está vacío.',
	'The feed could be read; none of its {n, plural, one {# article} other {# articles}} passes the filter ({words}). Change it with {command}.':
		'El feed se pudo leer; de {n, plural, one {# artículo} other {# artículos}} ninguno pasa el filtro ({words}). Cámbialo con {command}.',
	'{name} has nothing to post': '{name} no tiene nada que publicar',
	'One post per story': 'Una publicación por tema',
	'One post per article': 'Una publicación por artículo',
	'Each article has its own post; “One post per story” puts articles about the same story together.':
		'Cada artículo tiene su propia publicación; «Una publicación por tema» junta los de un mismo tema.',
	'Articles about the same story share one post; “One post per article” gives each its own.':
		'Los artículos sobre un mismo tema comparten una publicación; «Una publicación por artículo» da a cada uno la suya.',
} as const satisfies Record<keyof typeof German, string>;
