import type { editing as German } from '../de/editing.ts';

/** What editors of reminders are told of mutes, suggestions, dates of the server and previews, in French. */
export const editing = {
	Muted: 'Coupé',
	'Reminders of {what} are no longer posted on this server.':
		'Plus personne ici ne recevra de rappel pour {what}.',
	'Reminders of {what} are posted again.': 'Il y aura de nouveau des rappels pour {what}.',
	'Muted reminders': 'Rappels coupés',
	'No longer muted': 'N’est plus coupé',
	'Still muted': 'Toujours coupés',
	'Nothing is muted now. Press “{button}” under a reminder, or type {command} to mute an article or a person.':
		'Rien n’est coupé pour l’instant. Appuyez sur «\u00A0{button}\u00A0» sous un rappel\u202F; {command} coupe un article ou une personne.',
	Unmute: 'Rétablir',
	'events with {name}': 'les événements avec {name}',
	'something from an article that is no longer here': 'un élément d’un article qui n’est plus ici',
	'all dates of {title}': 'toutes les dates de {title}',
	'a date of {title}': 'une date de {title}',
	'With today’s settings, this would have been the post of {day}:':
		'Avec les réglages actuels, le message du {day} aurait été :',
	'No channel is chosen yet, so nothing is posted. On {day} the post would be:':
		'Aucun salon n’est encore choisi, donc rien n’est publié. Le {day}, le message serait\u00A0:',
	'No channel is chosen yet, so nothing is posted. The next post would come on {day} and look like this:':
		'Aucun salon n’est encore choisi, donc rien n’est publié. Le prochain message viendrait le {day}, comme ceci\u00A0:',
	'This will be posted on {day} at {time} in {channel}{hasRole, select, yes {, with a mention of {role}} other {}}:':
		'Ceci sera publié le {day} à {time} dans {channel}{hasRole, select, yes {, avec une mention de {role}} other {}} :',
	'Reminders are paused on {day}.': 'Les rappels sont en pause le {day}.',
	'Nothing is posted on {day}.': 'Rien n’est publié le {day}.',
	'Nothing is due within a year. Dates to confirm wait here: {command}':
		'Rien n’est prévu d’ici un an. Les dates à confirmer attendent ici\u00A0: {command}',
	'The next post comes on {day}.': 'Le prochain message vient le {day}.',
	'Preview it': 'En voir l’aperçu',
} as const satisfies Record<keyof typeof German, string>;
