import type { own as German } from '../../de/reminders/own.ts';

/** What dates of a server and suggestions say, in French. */
export const own = {
	'All dates added here': 'Toutes les dates de ce serveur',
	Added: 'Ajouté',
	Changed: 'Modifié',
	Restored: 'Rétabli',
	Removed: 'Supprimé',
	Remove: 'Supprimer',
	'A date of this server': 'Une date de ce serveur',
	'The day': 'Le jour',
	'What happened, or will': 'Ce qui est arrivé ou arrivera',
	'As it will be posted and listed': 'Tel que publié et affiché dans la liste',
	'How often it comes': 'À quelle fréquence',
	'Write “yearly” or “once”.': 'Écrivez «\u202Fchaque année\u202F» ou «\u202Fune fois\u202F».',
	'Nothing is posted yet: no channel is chosen. Choose one with {command}.':
		'Rien n’est encore publié\u00A0: aucun salon n’est choisi. Choisissez-en un avec {command}.',
	'This server has no dates of its own yet. Add one with {command}, such as the day your club began or the next meeting.':
		'Ce serveur n’a pas encore de dates à lui. Ajoutez-en une avec {command}, comme le jour de fondation de votre club ou la prochaine réunion.',
	'Reminders of {what}, {day}, are no longer posted on this server.':
		'Plus personne ici ne recevra de rappel de {what}, {day}.',
	'It will not be posted again.': 'Plus rien n’en sera publié.',
	'Next post: {day}': 'Prochain message\u00A0: {day}',
	'Comes next on {day}': 'Vient la prochaine fois le {day}',
	'Next post: {day} at {time} in {channel}.':
		'Prochain message\u00A0: {day} à {time} dans {channel}.',
	'Last saved by {user} · {time}': 'Enregistrée en dernier par {user} · {time}',
	'Every year since {day}': 'Chaque année depuis le {day}',
	'Every year from {day}': 'Chaque année à partir du {day}',
	'Once, on {day}': 'Une fois, le {day}',
	'With these settings nothing is posted about it. Check in {command} how many days ahead posts come.':
		'Avec ces réglages, rien n’en est publié. Voyez les jours d’avance dans {command}.',
	'Post a reminder of {n, plural, one {this event} other {these events}} every year?':
		'Rappeler {n, plural, one {cet événement} other {ces événements}} chaque année\u202F?',
	'Post a reminder every {day}?': 'Publier un rappel chaque année le {day}\u202F?',
	'{title} · {n, number} of {all, number} dates': '{title} · {n, number} dates sur {all, number}',
	'On {day}': 'Le {day}',
	'Read as {when}, which is not a single day. Choose one with “Edit”.':
		'Lu comme {when}, sans jour précis. Choisissez-en un avec «\u202FModifier\u202F».',
	'Read as {when}, an anniversary of {day}': 'Lu comme {when}, un anniversaire du {day}',
	'No dates to confirm': 'Aucune date à confirmer',
	'Days that are certain are posted without asking: see {command}. A new article may bring more to decide.':
		'Les jours certains sont publiés sans demander\u00A0: voyez {command}. Un nouvel article peut en apporter d’autres à décider.',
	'Confirmed: {what}.': 'Confirmé\u00A0: {what}.',
	'Ignored: {what}.': 'Ignoré\u00A0: {what}.',
	'{n, plural, one {# date is left: it needs a single day, so choose “Edit”.} other {# dates are left: each needs a single day, so choose “Edit”.}}':
		'{n, plural, one {Il reste à modifier # date sans jour précis.} other {Il reste à modifier # dates sans jour précis.}}',
	Confirm: 'Confirmer',
	Ignore: 'Ignorer',
	'Confirm all shown': 'Confirmer tout ce qui est affiché',
	'Ignore all dates left in this article': 'Ignorer toutes les dates restantes de cet article',
	'Which day should be remembered?': 'Quel jour faut-il rappeler\u202F?',
	'The day it happened': 'Le jour où c’est arrivé',
	'With its year, such as 2022-02-24 or 24 February 2022':
		'Avec l’année, par exemple 2022-02-24 ou 24 février 2022',
	'What happened': 'Ce qui est arrivé',
	'As it will be posted and listed; it should be clear by itself':
		'Tel que publié et affiché\u202F; cela doit se comprendre seul',
} as const satisfies Record<keyof typeof German, string>;
