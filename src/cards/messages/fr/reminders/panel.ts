import type { panel as German } from '../../de/reminders/panel.ts';

/** What the panel of reminders says, in French. */
export const panel = {
	'Reminders of anniversaries': 'Rappels d’anniversaires',
	'Back to the channel and hour': 'Retour au salon et à l’heure',
	'Nothing is posted yet: no channel is chosen. Choose one under “{back}”.':
		'Rien n’est encore publié : aucun salon n’est choisi. Choisissez-en un sous « {back} ».',
	'Dates that this server added': 'Dates ajoutées par ce serveur',
	'Changes are saved immediately.': 'Chaque choix est enregistré aussitôt.',
	'Nothing is posted yet. Choose a channel, and reminders start there, at {time}.':
		'Rien n’est encore publié. Choisissez un salon\u00A0: les rappels y commenceront, à {time}.',
	'Reminders are posted in {channel} at {time}, {isWeekly, select, yes {each {weekday} for the week} other {on each day with an anniversary}}{hasRole, select, yes {, with a mention of {role}} other {}}{isSilent, select, yes {, without notification} other {}}.':
		'Les rappels sont publiés dans {channel} à {time}, {isWeekly, select, yes {chaque {weekday} pour la semaine} other {chaque jour ayant un anniversaire}}{hasRole, select, yes {, avec une mention de {role}} other {}}{isSilent, select, yes {, sans notification} other {}}.',
	'Announced {days} ahead{isOnDay, select, yes {, and on the day itself} other {}}.':
		'Annoncés {days} à l’avance{isOnDay, select, yes {, et le jour même} other {}}.',
	'Only these anniversaries: {years}.': 'Seulement ces anniversaires\u00A0: {years}.',
	'Next post: {day} at {time}, {distance}.': 'Prochain message\u00A0: {day} à {time}, {distance}.',
	'Nothing is due within a year. Look through the dates to confirm.':
		'Rien n’est prévu d’ici un an. Parcourez les dates à confirmer.',
	'Nothing is due within a year. Add articles with {command}.':
		'Rien n’est prévu d’ici un an. Ajoutez des articles avec {command}.',
	'Where reminders are posted: a channel, thread or forum':
		'Où les rappels sont publiés\u00A0: salon, fil ou forum',
	'Nowhere yet': 'Nulle part encore',
	'Role to mention in each post': 'Rôle à mentionner dans chaque message',
	'Time zone': 'Fuseau horaire',
	'Make posts notify again': 'Notifier de nouveau les publications',
	'Resumed.': 'Les rappels reprennent.',
	'Reminders were not paused.': 'Les rappels n’étaient pas en pause.',
	'Make posts silent': 'Rendre les publications silencieuses',
	Preview: 'Aperçu',
	'Post a test': 'Publier un essai',
	'More settings': 'Plus de réglages',
	Resume: 'Reprendre',
	Pause: 'Suspendre',
	'Dates waiting for your OK': 'Dates en attente de votre accord',
	'Dates waiting for your OK ({n, number})': 'Dates en attente de votre accord ({n, number})',
	Refresh: 'Actualiser',
	'Nothing is waiting to be posted.': 'Rien n’attend d’être publié.',
	'What is waiting is tried again within a minute. If that fails, this panel says why.':
		'Ce qui attend est retenté dans la minute. En cas d’échec, ce panneau dit pourquoi.',
	'Time of day for reminders': 'Heure des rappels',
	'On the day itself, or days before': 'Quand\u00A0: le jour même, ou des jours avant',
	'Which anniversaries are posted': 'Quels anniversaires sont publiés',
	'Every year, or only after certain numbers of years':
		'Chaque année, ou seulement après certains nombres d’années',
	'A post each day, or one a week': 'Un message par jour, ou un par semaine',
	'29 February, in years that have none': 'Le 29 février, les années qui n’en ont pas',
	'The language of the posts': 'La langue des messages',
	'How late a reminder may come; after that, it is a line in the next one':
		'Combien un rappel peut tarder ; ensuite, c’est une ligne dans le suivant',
	'It is remembered on 28 February': 'Il est rappelé le 28 février',
	'It is remembered on 1 March': 'Il est rappelé le 1er mars',
	'It is not remembered': 'Il n’est pas rappelé',
	'Only the biggest events': 'Seulement les plus grands événements',
	'Important events (default)': 'Les événements importants (par défaut)',
	'All certain dates, minor ones too': 'Toutes les dates sûres, même mineures',
	'Every year': 'Chaque année',
	'On each day with an anniversary': 'Chaque jour ayant un anniversaire',
	'Each {weekday}, for the week': 'Chaque {weekday}, pour la semaine',
	'On the day itself': 'Le jour même',
	'{n, plural, one {# day before} other {# days before}}':
		'{n, plural, one {# jour avant} many {# jours avant} other {# jours avant}}',
	'{n, plural, one {Up to # hour late} other {Up to # hours late}}':
		'{n, plural, one {Jusqu’à # heure de retard} many {Jusqu’à # heures de retard} other {Jusqu’à # heures de retard}}',
	'{n, plural, one {Up to # day late} other {Up to # days late}}':
		'{n, plural, one {Jusqu’à # jour de retard} many {Jusqu’à # jours de retard} other {Jusqu’à # jours de retard}}',
	'Time zone of this server': 'Fuseau horaire de ce serveur',
	'City or country': 'Ville ou pays',
	'Such as Berlin, New York or Japan': 'Par exemple Berlin, New York ou Japan',
	'Pause reminders': 'Suspendre les rappels',
	'The first day with posts again': 'Le premier jour où l’on publie à nouveau',
	'What falls due before then is skipped': 'Ce qui tombe avant est laissé de côté',
	'2027-03-01, 1 March or tomorrow': '2027-03-01, 1er mars ou demain',
	'Which tag should the posts have?': 'Quelle étiquette pour les messages\u202F?',
	'Each reminder will be a post of its own in {channel}, which requires a tag.':
		'Chaque rappel sera une publication à part dans {channel}, qui demande une étiquette.',
	'A tag': 'Une étiquette',
	'Which time zone?': 'Quel fuseau horaire\u202F?',
	'“{name}” can mean several time zones.':
		'«\u00A0{name}\u00A0» peut désigner plusieurs fuseaux horaires.',
	'Choose the one whose clock shows the right time': 'Choisissez celui qui affiche la bonne heure',
	'No time zone is known by the name “{name}”. Write a city or a country, such as Berlin or Japan.':
		'Aucun fuseau horaire n’est connu sous le nom «\u00A0{name}\u00A0». Écrivez une ville ou un pays, comme Berlin ou Japan.',
	'Choose a time zone': 'Choisir un fuseau horaire',
	'{zone} · {time} now': '{zone} · {time} en ce moment',
	'Type again': 'Saisir à nouveau',
	'The test was posted in {channel}.': 'L’essai a été publié dans {channel}.',
	'The test was not posted. {why}': 'L’essai n’a pas été publié. {why}',
	'The mention of {role} notifies nobody: let anyone mention that role, or allow Dateline {permission}.':
		'La mention de {role} ne prévient personne\u00A0: laissez tout le monde mentionner ce rôle, ou accordez à Dateline {permission}.',
} as const satisfies Record<keyof typeof German, string>;
