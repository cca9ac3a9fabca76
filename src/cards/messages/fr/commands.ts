import type { commands as German } from '../de/commands.ts';

/** What commands, their options and choices are described by, in French: at most 100 characters each. */
export const commands = {
	'Show the answer only to me': 'Montrer la réponse à moi seul',
	'Which version of this bot runs, and whether all is well':
		'Quelle version de ce bot tourne, et si tout va bien',
	'Add articles to this server, and correct them':
		'Ajouter des articles à ce serveur et les corriger',
	'Send an article as a file (.txt, .md, .html, .docx or .pdf)':
		'Envoyer un article en fichier (.txt, .md, .html, .docx ou .pdf)',
	'At most 2 MB': '2 Mo au maximum',
	'Its title': 'Son titre',
	'The day it came out, such as 2023-02-22 or 22 February 2023':
		'Le jour de parution, par exemple 2023-02-22 ou 22 février 2023',
	'Who published it': 'Qui l’a publié',
	'Its address': 'Son adresse',
	'Paste an article into a window': 'Coller un article dans une fenêtre',
	'Read an article at its address': 'Lire un article à son adresse',
	'Correct the title, day, source or address; name none of them to see them all':
		'Corriger titre, jour, source ou adresse\u202F; sans rien indiquer, tout s’affiche',
	'Which article': 'Quel article',
	'What was done to an article, by whom, and how to undo it':
		'Ce qui a été fait à un article, par qui, et comment l’annuler',
	'Which article; the latest if you choose none':
		'Quel article\u202F; le plus récent si vous n’en choisissez aucun',
	'Fetch an article again and see what changed; your corrections stay':
		'Relire un article et voir ce qui a changé\u202F; vos corrections restent',
	'Remove an article by title or address, all from one site, or all that this server added':
		'Supprimer un article, tous ceux d’un site ou tous ceux du serveur',
	'Or its address': 'Ou son adresse',
	'Or all from a host such as example.org; admins':
		'Ou tous ceux d’un hôte comme example.org\u202F; admins',
	'Or all that this server added; admins': 'Ou tous ceux que ce serveur a ajoutés\u202F; admins',
	'All articles on this server, newest first':
		'Tous les articles de ce serveur, les plus récents d’abord',
	'Any part of a title or a source': 'Une partie d’un titre ou d’une source',
	'Export or import what Dateline keeps for this server':
		'Exporter ce que ce serveur conserve, et l’importer',
	'Addresses from which calendars and feed readers get dates and articles':
		'Adresses où agendas et lecteurs de flux prennent dates et articles',
	'Erase everything Dateline keeps for this server':
		'Effacer tout ce qui est conservé de ce serveur',
	'What Dateline keeps for this server, as a file':
		'Ce que Dateline conserve pour ce serveur, en un fichier',
	'What to export, and as which file': 'Quoi exporter, et dans quel format',
	'articles, corrections, dates, names, follows and settings, to be imported again (JSON)':
		'articles, corrections, dates, noms, suivis et réglages, à réimporter (JSON)',
	'quotes as a table (CSV)': 'citations en tableau (CSV)',
	'key dates as a table (CSV)': 'dates clés en tableau (CSV)',
	'articles to read, with summary, quotes and dates (Markdown)':
		'articles à lire, avec résumé, citations et dates (Markdown)',
	'anniversaries for a calendar (ICS)': 'anniversaires pour un calendrier (ICS)',
	'Only articles published from this day on': 'Seulement les articles parus à partir de ce jour',
	'Only articles published up to this day': 'Seulement les articles parus jusqu’à ce jour',
	'Leave out so many of the newest, which are in another file':
		'Laisser de côté autant d’articles récents, déjà dans un autre fichier',
	'Import a file from /data export, of this server or another':
		'Importer ce que /data export a exporté, ici ou sur un autre serveur',
	'The JSON file that /data export wrote': 'Le fichier JSON produit par /data export',
	'Key dates of an article, or of a time such as 2023':
		'Dates d’un article, ou d’une période comme 2023',
	'Which article; the latest if you choose none, or all of them if you choose when':
		'Quel article\u202F; sinon le plus récent, ou tous avec when',
	'A year, a month or a day such as 2023-02-22, or upcoming or past':
		'Une année, un mois ou un jour comme 2023-02-22, ou\u00A0: à venir, passées',
	'Feeds: the new articles of sites, read and posted':
		'Flux\u00A0: les nouveaux articles de sites, lus et publiés',
	'Add a feed: each new article on a site is read and posted':
		'Ajouter un flux\u00A0: chaque nouvel article d’un site est lu et publié',
	'Its address, or its feed’s': 'Son adresse, ou celle de son flux',
	'A channel, thread or forum': 'Un salon, un fil ou un forum',
	'What to call it here': 'Comment l’appeler ici',
	'Each article at once, or one post with all of them at the server’s hour':
		'Chaque article aussitôt, ou un seul message à l’heure du serveur',
	'at once': 'aussitôt',
	daily: 'chaque jour',
	weekly: 'chaque semaine',
	'Only with one of these in title or description: harbour, “old quay”, bus NOT night':
		'Seulement avec l’un d’eux dans titre ou description\u00A0: harbour, «\u00A0old quay\u00A0», bus NOT night',
	'Only with all of these; “whole phrases” in quotation marks':
		'Seulement avec tous ceux-ci\u202F; «\u00A0expressions exactes\u00A0» entre guillemets',
	'Only without any of these': 'Seulement sans aucun de ceux-ci',
	'Only articles that quote this speaker': 'Seulement les articles citant cette personne',
	'A role that each post mentions': 'Un rôle mentionné par chaque message',
	'Post each article by itself, even if another feed has told its story':
		'Publier chaque article seul, même si un autre flux a déjà raconté l’histoire',
	'Post under the feed’s name and picture; needs Manage Webhooks':
		'Publier sous le nom et l’image du flux\u202F; demande Gérer les webhooks',
	'Tags for posts in a forum, separated by commas':
		'Étiquettes des messages dans un forum, séparées par des virgules',
	'Change what is posted from a feed, and when': 'Changer ce qu’un flux publie et quand',
	'Which feed': 'Quel flux',
	'All feeds of this server as a file for other feed readers (OPML)':
		'Tous les flux de ce serveur dans un fichier pour d’autres lecteurs (OPML)',
	'Follow all feeds in a file from another feed reader (OPML)':
		'Suivre tous les flux d’un fichier d’un autre lecteur (OPML)',
	'OPML, as feed readers export it': 'OPML, tel que l’exportent les lecteurs de flux',
	'The feeds of this server and how each is doing': 'Les flux de ce serveur et l’état de chacun',
	'Post a feed in another channel, thread or forum':
		'Publier un flux dans un autre salon, fil ou forum',
	'Post nothing from a feed until you resume it': 'Ne rien publier d’un flux jusqu’à sa reprise',
	'Stop following a feed; its articles are kept':
		'Ne plus suivre un flux ; ses articles sont conservés',
	'End a pause, or try a feed again that has stopped':
		'Mettre fin à une pause, ou relancer un flux arrêté',
	'Read a feed now and see what would be posted; only you see it':
		'Lire un flux maintenant et voir ce qui serait publié\u202F; vous seul le voyez',
	'Get a direct message when an article quotes a person or contains words you choose':
		'Recevoir un message privé quand un article cite quelqu’un ou contient des mots choisis',
	'Who is to be quoted: one name': 'Qui doit être cité\u00A0: un seul nom',
	'Words an article is to contain, such as: harbour "old bridge" -ferry':
		'Mots que l’article doit contenir, par exemple\u00A0: harbour "old bridge" -ferry',
	'For admins: a channel that is told, instead of you':
		'Pour les admins\u00A0: un salon prévenu à votre place',
	'For admins: a role that is mentioned in the channel':
		'Pour les admins\u00A0: un rôle mentionné dans le salon',
	'What you follow; for admins also what the server’s channels follow':
		'Ce que vous suivez\u202F; pour les admins, aussi ce que suivent les salons',
	'What this bot can do, with examples to press':
		'Ce que ce bot sait faire, avec des exemples à essayer',
	'What happened on this day of the year, in any year':
		'Ce qui est arrivé ce jour-là, toutes années confondues',
	'A day such as 22 February or 2027-02-22; today if you choose none':
		'Un jour comme 22 février ou 2027-02-22\u202F; sinon aujourd’hui',
	'What is kept about you and this server, and how to have it erased':
		'Ce qui est conservé sur vous et ce serveur, et comment l’effacer',
	'A quote from any article': 'Une citation d’un article quelconque',
	'A random quote; you may choose whose': 'Une citation au hasard, de quelqu’un si vous voulez',
	'Who said it; any part of the name': 'Qui l’a dit\u202F; une partie du nom suffit',
	'Who said what, word for word, newest first':
		'Qui a dit quoi, mot pour mot, du plus récent au plus ancien',
	'From which article; from all if you choose none':
		'De quel article\u202F; de tous si vous n’en choisissez aucun',
	'Words that the quote contains': 'Mots que contient la citation',
	'Posts on the anniversaries of key dates': 'Messages aux anniversaires des dates clés',
	'Add a date of your own, such as a club’s founding day or a meeting':
		'Ajouter une date à vous, comme la fondation d’un club ou une réunion',
	'Such as 12 March 2019; without a year, the next one that comes':
		'Par exemple 12 mars 2019\u202F; sans année, le prochain',
	'What happened or will, as it is to be posted: The book club began':
		'Ce qui est arrivé ou arrivera, tel que publié\u00A0: Début du club de lecture',
	'How often it comes; every year if you choose nothing':
		'À quelle fréquence\u202F; chaque année si vous ne choisissez rien',
	'every year': 'chaque année',
	once: 'une fois',
	'An article that belongs to it': 'Un article qui s’y rapporte',
	'The dates that this server added itself: edit or remove them':
		'Les dates ajoutées par ce serveur\u00A0: les modifier ou les supprimer',
	'Stop reminders of a date, an article or a person':
		'Ne plus rappeler une date, un article ou une personne',
	'One key date': 'Une date clé',
	'All dates of an article': 'Toutes les dates d’un article',
	'All dates that name this person': 'Toutes les dates qui citent cette personne',
	'Choose where, when and how reminders are posted':
		'Choisir où, quand et comment les rappels sont publiés',
	'The time zone, by city or country': 'Le fuseau horaire, par ville ou pays',
	'Stop reminders until a day you choose': 'Suspendre les rappels jusqu’au jour de votre choix',
	'The first day with posts again, such as 2027-03-01':
		'Le premier jour où l’on publie à nouveau, par exemple 2027-03-01',
	'See the next reminder exactly as it will appear':
		'Le prochain rappel exactement tel qu’il paraîtra',
	'The day of the post, such as 2027-02-22; the next post if you choose none':
		'Le jour du message, par exemple 2027-02-22\u202F; sinon le prochain',
	'End a pause': 'Mettre fin à une pause',
	'Dates that are posted only if you confirm them: confirm, edit or ignore them':
		'Dates publiées seulement si vous les confirmez : à confirmer, modifier ou ignorer',
	'Post a test message; nobody is notified': 'Publier un message d’essai sans prévenir personne',
	'Let muted reminders come again': 'Rétablir des rappels coupés',
	'What was muted; shows the list if you choose nothing':
		'Ce qui a été coupé\u202F; affiche la liste si vous ne choisissez rien',
	'Look for words in everything that was read: titles, texts, quotes, people':
		'Chercher des mots dans tout ce qui a été lu\u00A0: titres, textes, citations, noms',
	'All of these; "side by side" in quotation marks, -without, begin* for words that begin so':
		'Tous ces mots\u202F; "côte à côte" entre guillemets, -sans, début* pour un début de mot',
	'Only articles that quote them': 'Seulement les articles qui les citent',
	'Only articles from this source': 'Seulement les articles de cette source',
	'Published on or after: 2023, 2023-02 or 2023-02-22':
		'Paru à partir de\u00A0: 2023, 2023-02 ou 2023-02-22',
	'Published on or before: 2024, 2024-03 or 2024-03-10':
		'Paru jusqu’à\u00A0: 2024, 2024-03 ou 2024-03-10',
	'Language, hour, channels, and who may do what, in one place':
		'Langue, heure, salons et droits de chacun, au même endroit',
	'A person across all articles: roles, quotes, and when they spoke':
		'Une personne dans tous les articles\u00A0: fonctions, citations et dates',
	'Who; any part of the name': 'Qui\u202F; une partie du nom suffit',
	'Articles about the same story, and the quotes that only one of them has':
		'Les articles sur le même sujet, et ce que chacun est seul à citer',
	'Dateline summarises the article linked in the message; only you see the summary':
		'Dateline résume l’article vers lequel un message renvoie\u202F; vous seul voyez le résumé',
	'The main points of an article, in sentences copied from it':
		'L’essentiel d’un article, en phrases tirées du texte',
	'How long; points if you choose none':
		'Quelle longueur\u202F; en points si vous ne choisissez rien',
	'one line': 'une ligne',
	'three to five points': 'de trois à cinq points',
	long: 'long',
	'What happened across all articles: by person, subject or time':
		'Ce qui est arrivé, dans tous les articles : par personne, sujet ou période',
	'Only what this article tells': 'Seulement ce que raconte cet article',
	'Only events with this person; any part of the name':
		'Seulement avec cette personne\u202F; une partie du nom suffit',
	'Words of what happened, or of the title': 'Mots de ce qui est arrivé, ou du titre',
	'On or after: 2023, 2023-02 or 2023-02-22': 'À partir de\u00A0: 2023, 2023-02 ou 2023-02-22',
	'On or before: 2024, 2024-03 or 2024-03-10': 'Jusqu’à\u00A0: 2024, 2024-03 ou 2024-03-10',
	'Stop following a person or words': 'Ne plus suivre une personne ou des mots',
	'The name or the words; all that you follow are offered':
		'Le nom ou les mots\u202F; tout ce que vous suivez est proposé',
	'Which reminders will be posted on this server, where and when':
		'Quels rappels seront publiés sur ce serveur, où et quand',
	'How many days ahead; 30 if you choose none':
		'Combien de jours à l’avance\u202F; 30 si vous ne choisissez rien',
	'Summarise links': 'Résumer les liens',
} as const satisfies Record<keyof typeof German, string>;
