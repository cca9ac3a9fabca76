import type { adding as German } from '../de/adding.ts';

/** What taking in an article, links to articles and corrections say, in French. */
export const adding = {
	'{n, plural, one {This message has # link} other {This message has # links}}':
		'{n, plural, one {Ce message a # lien} other {Ce message a # liens}}',
	'Choose a link': 'Choisir un lien',
	'Only the first {n, number} links are listed; {more, number} more are not.':
		'Seuls les {n, number} premiers liens sont listés\u202F; {more, number} autres ne le sont pas.',
	'This site asks others not to keep its articles, so this one can be neither shared nor saved.':
		'Ce site demande qu’on ne garde pas ses articles, celui-ci ne peut donc être ni partagé ni enregistré.',
	'This article is already on this server.': 'Cet article est déjà sur ce serveur.',
	'Shared by {user}': 'Partagé par {user}',
	'Share in this channel': 'Partager dans ce salon',
	'Save on this server': 'Enregistrer sur ce serveur',
	'published on an unknown day': 'jour de parution inconnu',
	'Published on {day}': 'Publié le {day}',
	'Quotes · {title}': 'Citations · {title}',
	'Key dates · {title}': 'Dates clés · {title}',
	'Key dates{hasTime, select, yes {: {time}} other {}}{hasArticle, select, yes { · {article}} other {}}':
		'Dates clés{hasTime, select, yes {\u00A0: {time}} other {}}{hasArticle, select, yes { · {article}} other {}}',
	'Which one is wrong?': 'Laquelle est fausse\u202F?',
	'Choose a date': 'Choisir une date',
	'Correct a date': 'Corriger une date',
	'Without an exact day': 'Sans jour précis',
	'Less certain': 'Moins sûr',
	'The day may be wrong, or the event may not have happened.':
		'Le jour peut être un autre, ou l’événement n’a peut-être pas eu lieu.',
	'Added.': 'Ajouté.',
	'It was here already; nothing was added.': 'Il était déjà ici\u202F; rien n’a été ajouté.',
	'{n, plural, one {One of its dates is posted as a reminder only if you confirm it.} other {# of its dates are posted as reminders only if you confirm them.}}':
		'{n, plural, one {Une de ses dates n’est rappelée que si vous la confirmez.} other {# de ses dates ne sont rappelées que si vous les confirmez.}}',
	'The publication date may be wrong: it is from {source, select, search {what the page tells search engines} mark {a date on the page} address {the address of the page} text {the text of the page} other {the page}}. Correct it with “Edit”.':
		'La date de publication peut être fausse : elle vient {source, select, search {des données pour les moteurs de recherche} mark {d’une date sur la page} address {de l’adresse de la page} text {du texte de la page} other {de la page}}. Corrigez-la avec « Modifier ».',
	'When was it published?': 'Quand est-il paru\u202F?',
	'“{typed}” is not a day.': '«\u00A0{typed}\u00A0» n’est pas un jour.',
	'Without that day, words such as “on Tuesday” mean nothing, so it is never guessed. Nothing is added yet.':
		'Sans ce jour, des mots comme «\u00A0mardi\u00A0» ne veulent rien dire, il n’est donc jamais deviné. Rien n’est encore ajouté.',
	'Another day': 'Un autre jour',
	'Enter the day': 'Indiquer le jour',
	'Days found on the page': 'Jours trouvés sur la page',
	'Much of this is here already': 'Une bonne partie est déjà ici',
	'The two texts share at least half of their wording. Nothing is added yet.':
		'Les deux textes ont au moins la moitié de leurs mots en commun. Rien n’est encore ajouté.',
	'See it': 'Le voir',
	'Add anyway': 'Ajouter quand même',
	'Nothing was added.': 'Rien n’a été ajouté.',
	'Nothing was added. To upload it: {command}':
		'Rien n’a été ajouté. Pour l’envoyer\u00A0: {command}',
	'Paste the text': 'Coller le texte',
	'The day it came out': 'Le jour de parution',
	'2023-02-22 or 22 February 2023': '2023-02-22 ou 22 février 2023',
	'Add an article': 'Ajouter un article',
	Text: 'Texte',
	'Up to 4,000 characters. Send a longer article as a file.':
		'Jusqu’à 4 000 caractères. Envoyez un article plus long en fichier.',
	'Or a file': 'Ou un fichier',
	'.txt, .md, .html, .docx or .pdf, at most 2 MB':
		'.txt, .md, .html, .docx ou .pdf, 2 Mo au maximum',
	Title: 'Titre',
	'If you leave it empty, the first line becomes the title.':
		'Si vous le laissez vide, la première ligne est prise.',
	'If you leave it empty, you are asked for it next.':
		'Si vous le laissez vide, on vous le demande ensuite.',
	'Correct the article': 'Corriger l’article',
	'Correct the quote': 'Corriger la citation',
	'The words of the quote': 'Les mots de la citation',
	'Word for word as in the article': 'Mot pour mot, comme dans l’article',
	'Correct the summary': 'Corriger le résumé',
	'The sentence to show instead': 'La phrase à montrer à la place',
	'Word for word from the article. Leave it empty to leave the sentence out.':
		'Mot pour mot d’après l’article. Laissez vide pour retirer la phrase.',
	'How much it is worth remembering': 'À quel point cela mérite un rappel',
	'a big event': 'un grand événement',
	notable: 'notable',
	minor: 'mineur',
	Speaker: 'Qui parle',
	'Leave it empty if it is unclear': 'Laissez vide si ce n’est pas clair',
	'When, and what happened?': 'Quand, et qu’est-il arrivé\u202F?',
	'Read from “{words}”': 'Lu dans «\u00A0{words}\u00A0»',
	'Such as 2023-02-22 or 22 February 2023': 'Par exemple 2023-02-22 ou 22 février 2023',
	'It already says so; nothing was changed.': 'C’est déjà ainsi\u202F; rien n’a été changé.',
	'The page has not changed since it was last read.':
		'La page n’a pas changé depuis la dernière lecture.',
	'Changed.': 'Modifié.',
	'Undone.': 'Annulé.',
	'History · {title}': 'Historique · {title}',
	'undone by {user} · {time}': 'annulé par {user} · {time}',
	'Added {time}.': 'Ajouté {time}.',
	'Title: {from} → {to}': 'Titre\u00A0: {from} → {to}',
	'Source: {from} → {to}': 'Source\u00A0: {from} → {to}',
	'Address: {from} → {to}': 'Adresse\u00A0: {from} → {to}',
	'Published: {from} → {to}': 'Parution\u00A0: {from} → {to}',
	'Speaker of “{words}”: {from} → {to}': 'Auteur de «\u00A0{words}\u00A0»\u00A0: {from} → {to}',
	'Quote: {from} → {to}': 'Citation : {from} → {to}',
	'Worth of “{words}”: {from} → {to}': 'Importance de « {words} » : {from} → {to}',
	'Summary: {from} → {to}': 'Résumé : {from} → {to}',
	'left out': 'retirée',
	'Key date “{words}”: {from} → {to}': 'Date clé «\u00A0{words}\u00A0»\u00A0: {from} → {to}',
	'{from} → {to}': '{from} → {to}',
	'Fetched again; before: {title}, {day}': 'Récupéré à nouveau\u202F; avant\u00A0: {title}, {day}',
	'As it was before it was fetched again: {title}, {day}':
		'Tel qu’avant d’être récupéré à nouveau\u00A0: {title}, {day}',
	none: 'aucune',
	unclear: 'pas clair',
	'Before and after': 'Avant et après',
	'New quote': 'Nouvelle citation',
	'Quote gone': 'Citation disparue',
	'New key date': 'Nouvelle date clé',
	'Key date gone': 'Date clé disparue',
	'Remove this article?': 'Supprimer cet article\u202F?',
	'Its text, quotes, key dates and history go with it. This cannot be undone.':
		'Son texte, ses citations, ses dates clés et son historique partent avec lui. C’est irréversible.',
	'Remove {n, plural, one {# article} other {# articles}} {hasHost, select, yes {from {host}} other {that this server added}}?':
		'Supprimer {n, plural, one {# article} other {# articles}} {hasHost, select, yes {de {host}} other {de ce serveur}}\u202F?',
	'Their texts, quotes, key dates and histories go with them. This cannot be undone.':
		'Leurs textes, citations, dates clés et historiques partent avec eux. C’est irréversible.',
	'Remove them all': 'Tout supprimer',
	'Removed {n, plural, one {# article} other {# articles}}{hasHost, select, yes { from {host}} other {: all that this server had added}}.':
		'{n, plural, one {# article supprimé} other {# articles supprimés}}{hasHost, select, yes { de {host}} other {\u00A0: tous ceux que ce serveur avait ajoutés}}.',
} as const satisfies Record<keyof typeof German, string>;
