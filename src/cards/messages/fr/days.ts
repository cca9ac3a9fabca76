import type { days as German } from '../de/days.ts';

/** How days are told, who else tells of them and how they are drawn, in French. */
export const days = {
	'the week of {day}': 'la semaine du {day}',
	'about {time}': 'vers {time}',
	'also told by {sources}': 'aussi raconté par {sources}',
	'also told by {sources} and {n, number} more':
		'aussi raconté par {sources} et {n, number} de plus',
	'less certain': 'moins sûr',
	'the article says {words}': 'l’article dit {words}',
	'worked out by Dateline': 'calculé par Dateline',
	'“{words}” here means {day}.': '«\u00A0{words}\u00A0» désigne ici le {day}.',
	'no exact day, or less certain': 'sans jour précis, ou moins certain',
	'A ring means: no exact day, or less certain.':
		'Un anneau signifie : pas de jour exact, ou moins certain.',
	'Timeline of “{title}”': 'Chronologie de «\u00A0{title}\u00A0»',
	'On this day: {day}': 'Ce jour-là\u00A0: {day}',
	'Anniversaries on {day}': 'Anniversaires du {day}',
	'Nothing is known of this day in any year. The next anniversary is on {day}.':
		'On ne sait rien de ce jour, quelle que soit l’année. Le prochain anniversaire est le {day}.',
	'Anniversaries as a picture': 'Les anniversaires en image',
	'Show {day}': 'Voir le {day}',
	'Reminders as a picture': 'Les rappels en image',
	'Reminders in the next 12 months': 'Rappels des 12 prochains mois',
	'Added by this server': 'Ajouté par ce serveur',
	'added by this server': 'ajouté par ce serveur',
	'this year': 'cette année',
	'{n, plural, one {in # year} other {in # years}}':
		'{n, plural, one {dans # an} many {dans # ans} other {dans # ans}}',
	'{n, plural, one {Reminders in the next # day} other {Reminders in the next # days}}':
		'{n, plural, one {Rappels du jour à venir} many {Rappels des # prochains jours} other {Rappels des # prochains jours}}',
	'On hold:': 'En attente\u202F:',
	'{reason} Nothing is lost.': '{reason} Rien n’est perdu.',
	'Try again': 'Réessayer',
	'Paused until {day}.': 'En pause jusqu’au {day}.',
	'They are posted in {channel} at {time}:': 'Ils sont publiés dans {channel} à {time}\u202F:',
	'Nothing is posted until an admin chooses a channel with {command}. Then these will be posted:':
		'Rien n’est encore publié\u202F: un admin choisit d’abord un salon avec {command}. Ensuite, voici ce qui sera publié\u202F:',
	'on {day}': 'le {day}',
	'{n, plural, one {#-year anniversary} other {#-year anniversary}}':
		'{n, plural, one {#er anniversaire} many {#e anniversaire} other {#e anniversaire}}',
	'{n, plural, one {#-year anniversary} other {#-year anniversary}} on {day}':
		'{n, plural, one {#er anniversaire} many {#e anniversaire} other {#e anniversaire}} le {day}',
	'Nothing is due in that time. The next reminder comes on {day}.':
		'Rien n’est prévu d’ici là. Le prochain rappel vient le {day}.',
	'Nothing is due within a year. Admins find dates to confirm under {command}.':
		'Rien n’est prévu d’ici un an. Les admins trouvent les dates à confirmer sous {command}.',
	'Of very many reminders these are the first {n, number}.':
		'Parmi de très nombreux rappels, voici les {n, number} premiers.',
	'Reminders from {start} to {end}': 'Rappels de {start} à {end}',
	'A bar is a day with reminders; the ring is today.':
		'Une barre est un jour avec des rappels, l’anneau est aujourd’hui.',
	'What happened, by the day of the year': 'Ce qui s’est passé, par jour de l’année',
	'A bar is a day on which something happened, in any year; the ring is the chosen day.':
		'Une barre est un jour où il s’est passé quelque chose, quelle que soit l’année\u202F; l’anneau est le jour choisi.',
	'{days} in all.': '{days} en tout.',
	'Go to a year': 'Aller à une année',
	'Timeline as a picture': 'Chronologie en image',
	'from the articles that fit best': 'tirés des articles les plus pertinents',
	'Timeline{hasPerson, select, yes { of {person}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasStart, select, yes { from {start}} other {}}{hasEnd, select, yes { to {end}} other {}}{hasArticle, select, yes { · {title}} other {}}':
		'Chronologie{hasPerson, select, yes { de {person}} other {}}{hasWords, select, yes { sur «\u00A0{words}\u00A0»} other {}}{hasStart, select, yes { à partir de {start}} other {}}{hasEnd, select, yes { jusqu’à {end}} other {}}{hasArticle, select, yes { · {title}} other {}}',
	'Quote of the day': 'Citation du jour',
	'The week’s highlights': 'Temps forts de la semaine',
	'Worth remembering': 'À retenir',
	'Quotes and highlights cannot be posted':
		'Les citations et temps forts ne peuvent pas être publiés',
	'They stop until a channel is chosen again under {command} › Daily quote and highlights.':
		'Ils s’arrêtent jusqu’à ce qu’un salon soit choisi à nouveau sous {command} › Citation du jour et temps forts.',
	'Reminders are on hold': 'Les rappels sont en attente',
	'Nothing is lost: what is due waits. When the problem is solved, open {command} in the server and choose “Try again”.':
		'Rien n’est perdu\u202F: ce qui est dû attend. Une fois le problème résolu, ouvrez {command} sur le serveur et choisissez «\u202FRéessayer\u202F».',
	'A post was left out': 'Un message a été omis',
	'“{what}” for {day} cannot be read any more, so it is left out. The next one comes as planned.':
		'«\u00A0{what}\u00A0» du {day} ne peut plus être lu et est omis. Le suivant vient à son heure.',
	'Whoever runs this bot finds the cause in its log.':
		'La personne qui gère ce bot en trouve la cause dans le journal.',
	'Apps › {menu}': 'Applications › {menu}',
	'All from: “{title}”': 'Tous tirés de\u00A0: «\u202F{title}\u202F»',
} as const satisfies Record<keyof typeof German, string>;
