import type { refused as German } from '../../de/refused/usual.ts';

/** Why something is refused, and what to do then, in French. */
export const refused = {
	'This works only in a server.': 'Cela ne fonctionne que sur un serveur.',
	'This command no longer exists. Reload Discord to see which do.':
		'Cette commande n’existe plus. Rechargez Discord pour voir celles qui existent.',
	'This button is from an older version. Use the command again to get a new one.':
		'Ce bouton vient d’une version antérieure. Relancez la commande pour en avoir un nouveau.',
	'Something went wrong here, and it is not your fault. Try again; if it happens again, give whoever runs this bot the number {number}.':
		'Une erreur s’est produite ici, et vous n’y êtes pour rien. Réessayez\u202F; si cela se reproduit, donnez le numéro {number} à qui gère ce bot.',
	'In this server Dateline is for those with a role that its admins chose. Ask one of them for it.':
		'Sur ce serveur, Dateline est réservé à un rôle choisi par les admins. Demandez-le à l’un d’eux.',
	'For this you need “{permission}” in this channel. Ask an admin.':
		'Il vous faut pour cela «\u00A0{permission}\u00A0» dans ce salon. Demandez à un admin.',
	'For this you need “{permission}” in this channel, or a role the server’s admins chose. Ask an admin.':
		'Il vous faut pour cela «\u00A0{permission}\u00A0» dans ce salon, ou un rôle choisi par les admins. Demandez à un admin.',
	'The file {name} could not be fetched from Discord. Send it again.':
		'Le fichier {name} n’a pas pu être récupéré auprès de Discord. Renvoyez-le.',
	'The file {name} is larger than {most} MB. Send it in parts.':
		'Le fichier {name} dépasse {most} Mo. Envoyez-le en plusieurs parties.',
	'No article here is called “{title}”. Choose one of those offered while you type, or see what there is with /articles.':
		'Aucun article ici ne s’intitule «\u00A0{title}\u00A0». Choisissez parmi les propositions, ou voyez la liste avec /articles.',
	'There is no article yet. An editor adds one with /article add url.':
		'Il n’y a pas encore d’article. Un rédacteur en ajoute avec /article add url.',
	'This article is no longer here. See what there is with /articles.':
		'Cet article n’est plus ici. Voyez la liste avec /articles.',
	'This quote is no longer here. Ask for the quotes again.':
		'Cette citation n’est plus ici. Redemandez les citations.',
	'These words are not where the quote is. Copy them from the article, word for word.':
		'Ces mots ne se trouvent pas là où est la citation. Copiez-les de l’article, mot pour mot.',
	'This is not in the article. Copy a sentence from it, word for word.':
		'Cela ne se trouve pas dans l’article. Copiez-en une phrase, mot pour mot.',
	'This sentence is no longer in the summary. Ask for the summary again.':
		'Cette phrase n’est plus dans le résumé. Redemandez le résumé.',
	'This key date is no longer here. Ask for the dates again.':
		'Cette date n’est plus ici. Redemandez les dates.',
	'There are no quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { with the words “{words}”} other {}}{where, select, article { in this article} other { in the articles here}}. An editor adds articles with /article add url.':
		'Il n’y a aucune citation{hasSpeaker, select, yes { de {speaker}} other {}}{hasWords, select, yes { avec les mots «\u00A0{words}\u00A0»} other {}}{where, select, article { dans cet article} other { dans cette bibliothèque}}. Un rédacteur ajoute des articles avec /article add url.',
	'There are no quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { with the words “{words}”} other {}}{where, select, article { in this article} other { in the articles here}}. Try {choices}.':
		'Il n’y a aucune citation{hasSpeaker, select, yes { de {speaker}} other {}}{hasWords, select, yes { avec les mots «\u00A0{words}\u00A0»} other {}}{where, select, article { dans cet article} other { dans cette bibliothèque}}. Essayez {choices}.',
	'There is no complete quote here yet. An editor adds articles with /article add url.':
		'Il n’y a pas encore de citation complète. Un rédacteur ajoute des articles avec /article add url.',
	'There is no complete quote by “{speaker}” here. /quotes shows all there is of somebody.':
		'Il n’y a ici aucune citation complète de «\u00A0{speaker}\u00A0». /quotes montre tout ce qu’il y a de quelqu’un.',
	'No title or source here contains “{words}”. Try a shorter word, or /articles alone for all of them.':
		'Aucun titre ni aucune source ici ne contient «\u00A0{words}\u00A0». Essayez un mot plus court, ou /articles seul pour tout voir.',
	'Whoever runs this bot has opened no address for other programs: the settings are SUBSCRIBE_PORT and SUBSCRIBE_URL. A file of the same is in /data export.':
		'La personne qui exploite ce bot n’a ouvert aucune adresse pour d’autres programmes\u00A0: les réglages sont SUBSCRIBE_PORT et SUBSCRIBE_URL. Le même contenu existe en fichier avec /data export.',
} as const satisfies Record<keyof typeof German, string>;
