import type { feeds as German } from '../de/feeds.ts';

/** What posts of feeds say beside the articles, in French. */
export const feeds = {
	'From the feed {name}': 'Du flux {name}',
	'much like {title}': 'très semblable à {title}',
	'Also in {report}': 'Aussi dans {report}',
	'Worth remembering: {when} — {what}': 'À retenir\u00A0: {when} — {what}',
	Untitled: 'Sans titre',
	'In its publisher’s words:': 'Selon les mots de l’éditeur\u00A0:',
	'The article could not be read: {problem}': 'L’article n’a pas pu être lu\u00A0: {problem}',
	'Today’s articles': 'Les articles du jour',
	'This week’s articles': 'Les articles de la semaine',
	'More articles': 'Autres articles',
	'could not be read': 'n’a pas pu être lu',
	'And {n, number} more, too many to list.': 'Et {n, number} de plus, trop pour la liste.',
	'The feed {name} has stopped': 'Le flux {name} s’est arrêté',
	'Dateline no longer reads it.': 'Dateline ne le lit plus.',
	'It failed eleven times in a row over a week, so Dateline no longer reads it.':
		'Il a échoué onze fois de suite en plus d’une semaine\u202F; Dateline ne le lit donc plus.',
	'Choose “Try again” once it works, or stop following it with {command}.':
		'Choisissez «\u202FRéessayer\u202F» quand il fonctionne, ou cessez de le suivre avec {command}.',
	'Articles of feeds cannot be posted': 'Les articles des flux ne peuvent pas être publiés',
	'Nothing is lost: what is due waits. When the problem is solved, choose “Try again” in {list}, or choose another channel with {move}.':
		'Rien n’est perdu\u00A0: ce qui est dû attend. Une fois le problème résolu, choisissez «\u202FRéessayer\u202F» dans {list}, ou un autre salon avec {move}.',
	'{quotes} by {speakers}': '{quotes} de {speakers}',
} as const satisfies Record<keyof typeof German, string>;
