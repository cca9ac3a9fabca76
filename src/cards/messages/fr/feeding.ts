import type { feeding as German } from '../de/feeding.ts';

/** What lists and forms of feeds say, in French. */
export const feeding = {
	'No feeds yet': 'Pas encore de flux',
	'Add one with {command}: the address of a site is enough.':
		'Ajoutez-en un avec {command}\u00A0: l’adresse d’un site suffit.',
	'Feeds of this server': 'Flux de ce serveur',
	'Test, edit or remove a feed': 'Tester, modifier ou supprimer un flux',
	'Choose a feed': 'Choisir un flux',
	'Feed added': 'Flux ajouté',
	'The newest article of this feed is posted now; older ones are not. From now on Dateline looks for new ones about once an hour.':
		'L’article le plus récent de ce flux est publié maintenant ; les plus anciens ne le sont pas. Dateline en cherche désormais de nouveaux environ une fois par heure.',
	Paused: 'Suspendu',
	'Nothing from this feed is posted until you resume it.':
		'Rien de ce flux n’est publié jusqu’à sa reprise.',
	Resumed: 'Repris',
	Moved: 'Déplacé',
	'Articles that were waiting are posted within a few minutes.':
		'Les articles en attente sont publiés dans quelques minutes.',
	'What to do with this feed?': 'Que faire de ce flux\u202F?',
	'Its posts come under Dateline’s name until Dateline may have a webhook in the channel. Allow it there: {permission}.':
		'Ses messages viennent au nom de Dateline tant que Dateline ne peut pas avoir de webhook dans le salon. Accordez-lui là\u00A0: {permission}.',
	'Post as Dateline': 'Publier en tant que Dateline',
	'Post as “{name}”': 'Publier en tant que « {name} »',
	'Test without posting': 'Tester sans publier',
	'Stop following {name}?': 'Ne plus suivre {name}\u202F?',
	'Its articles are kept.': 'Ses articles sont conservés.',
	'Stop following': 'Ne plus suivre',
	'Keep it': 'Le garder',
	'{name} is no longer followed': '{name} n’est plus suivi',
	'Any feed reader can import this file.': 'Tout lecteur de flux peut importer ce fichier.',
	'{channel}, new articles {pace, select, daily {once a day} weekly {once a week} other {at once}}{hasRole, select, yes {, with a mention of {role}} other {}}{asSite, select, yes {, under its own name and picture} other {}}{isApart, select, yes {, one post per article} other {}}':
		'{channel}, nouveaux articles {pace, select, daily {une fois par jour} weekly {une fois par semaine} other {aussitôt}}{hasRole, select, yes {, avec une mention de {role}} other {}}{asSite, select, yes {, sous son nom et son image} other {}}{isApart, select, yes {, un message par article} other {}}',
	'Only articles {what}': 'Seulement les articles {what}',
	'with one of: {words}': 'avec l’un de\u00A0: {words}',
	'with all of: {words}': 'avec tous\u00A0: {words}',
	'without: {words}': 'sans\u00A0: {words}',
	'that quote {speaker}': 'qui citent {speaker}',
	'This page names several feeds': 'Cette page indique plusieurs flux',
	'Choose the one you want; nothing is followed yet.':
		'Choisissez celui que vous voulez\u202F; rien n’est encore suivi.',
	'The feeds it names': 'Les flux indiqués',
	'{feeds} added, for {where}.': 'Ajoutés\u00A0: {feeds}, pour {where}.',
	'Already followed: {feeds}.': 'Déjà suivis\u00A0: {feeds}.',
	'Left out: {feeds}. A server may follow {most, number} feeds at most.':
		'Laissés de côté\u00A0: {feeds}\u202F; un serveur peut en suivre {most, number}.',
	'Not reached: {feeds}. {why} Send the same file again after that.':
		'Non atteints\u00A0: {feeds}. {why} Envoyez ensuite de nouveau le même fichier.',
	'No feed was added': 'Aucun flux ajouté',
	'Feeds imported': 'Flux importés',
	'Articles they already hold are not posted, only new ones. See how they are doing with {command}':
		'Les articles déjà présents ne sont pas publiés, seulement les nouveaux. Voyez leur état avec {command}',
	'Address of the site or its feed': 'Adresse du site ou de son flux',
	'Where its new articles are posted': 'Où publier ses nouveaux articles',
	'A channel, thread or forum; change it later with /feed move.':
		'Un salon, un fil ou un forum\u202F; à changer ensuite avec /feed move.',
	'Edit a feed': 'Modifier un flux',
	Name: 'Nom',
	'When its articles are posted': 'Quand publier ses articles',
	'Write “at once”, “daily” or “weekly”.':
		'Écrivez «\u00A0aussitôt\u00A0», «\u00A0chaque jour\u00A0» ou «\u00A0chaque semaine\u00A0».',
	'Only articles with one of these words': 'Seulement les articles avec l’un de ces mots',
	'In title or description, separated by commas, such as: harbour, ferry':
		'Dans titre ou description, séparés par des virgules, comme\u00A0: harbour, ferry',
	'No articles with any of these words': 'Aucun article avec l’un de ces mots',
	'Checked {time}.': 'Vérifié {time}.',
	'Not read yet.': 'Pas encore lu.',
	'Next check {time}.': 'Prochaine consultation {time}.',
	'Stopped: {why}': 'Arrêté\u00A0: {why}',
	'{n, plural, one {Stopped after # failure: {why}} other {Stopped after # failures: {why}}}':
		'{n, plural, one {Arrêté après # échec\u00A0: {why}} other {Arrêté après # échecs\u00A0: {why}}}',
	'{n, plural, one {Failed once: {why}} other {Failed # times in a row: {why}}}':
		'{n, plural, one {Échec une fois\u00A0: {why}} other {Échec # fois de suite\u00A0: {why}}}',
	'Paused.': 'Suspendu.',
	'{n, plural, one {# article shares an address with another, so it is posted in the feed’s own words.} other {# articles share an address with another, so each of them is posted in the feed’s own words.}}':
		'{n, plural, one {# article partage son adresse avec un autre, il est donc publié dans les mots du flux.} other {# articles partagent leur adresse avec un autre, chacun est donc publié dans les mots du flux.}}',
	'{n, plural, one {The feed has # article.} other {The feed has # articles.}}':
		'{n, plural, one {Le flux a # article.} other {Le flux a # articles.}}',
	'{n, plural, one {Of {all, number} articles, # passes the filter.} other {Of {all, number} articles, # pass the filter.}}':
		'{n, plural, one {Sur {all, number} articles, # passe le filtre.} other {Sur {all, number} articles, # passent le filtre.}}',
	'This one would not be posted: it does not quote {speaker}.':
		'Celui-ci ne serait pas publié\u00A0: il ne cite pas {speaker}.',
	'An article would be posted like this:': 'Voici comment serait publié un article.',
	'It would go into the {pace, select, daily {daily} other {weekly}} list.':
		'Il irait dans la liste {pace, select, daily {du jour} other {de la semaine}}.',
	'The feed could be read, and it is empty just now.':
		'Le flux a pu être lu, et il est vide pour l’instant.',
	'The feed could be read; none of its {n, plural, one {# article} other {# articles}} passes the filter ({words}). Change it with {command}.':
		'Le flux a pu être lu\u202F; sur {n, plural, one {# article} other {# articles}} aucun ne passe le filtre ({words}). Changez-le avec {command}.',
	'{name} has nothing to post': '{name} n’a rien à publier',
	'One post per story': 'Un message par sujet',
	'One post per article': 'Un message par article',
	'Each article has its own post; “One post per story” puts articles about the same story together.':
		'Chaque article a son propre message\u202F; «\u202FUn message par sujet\u202F» rassemble ceux d’un même sujet.',
	'Articles about the same story share one post; “One post per article” gives each its own.':
		'Les articles sur un même sujet partagent un message ; « Un message par article » donne à chacun le sien.',
} as const satisfies Record<keyof typeof German, string>;
