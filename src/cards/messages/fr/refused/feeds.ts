import type { refusedFeeds as German } from '../../de/refused/feeds.ts';

/** Why feeds, follows and files are refused, in French. */
export const refusedFeeds = {
	'This server does not follow any feed yet. Add one with /feed add.':
		'Ce serveur ne suit encore aucun flux. Ajoutez-en un avec /feed add.',
	'{isSeveral, select, yes {Several feeds are} other {No feed here is}} called “{name}”. Choose one of those offered while you type, or see them all with /feed list.':
		'{isSeveral, select, yes {Plusieurs flux s’appellent} other {Aucun flux ici ne s’appelle}} «\u00A0{name}\u00A0». Choisissez parmi les propositions pendant la saisie, ou voyez-les tous avec /feed list.',
	'The feed could not be read just now. {why}': 'Le flux n’a pas pu être lu pour l’instant. {why}',
	'The server says that the feed is gone for good (410).':
		'Le serveur dit que le flux a disparu pour de bon (410).',
	'To post under a feed’s own name and picture, Dateline needs a webhook in the channel. Allow it there: Manage Webhooks.':
		'Pour publier sous le nom et l’image d’un flux, Dateline a besoin d’un webhook dans le salon. Accordez-lui là\u00A0: Gérer les webhooks.',
	'Only a forum has tags. Leave the option tags out, or choose a forum.':
		'Seul un forum a des étiquettes. Omettez l’option tags, ou choisissez un forum.',
	'Each post of this forum needs a tag. Choose one with the option tags: {names}.':
		'Chaque publication de ce forum demande une étiquette. Choisissez-en une avec l’option tags\u00A0: {names}.',
	'This forum has no tag “{tag}”. {hasAny, select, yes {It has: {names}.} other {It has none.}}':
		'Ce forum n’a pas d’étiquette «\u00A0{tag}\u00A0». {hasAny, select, yes {Il a\u00A0: {names}.} other {Il n’en a aucune.}}',
	'This is not an OPML file. Export your feeds as OPML from your feed reader and send that file.':
		'Ce n’est pas un fichier OPML. Exportez vos flux en OPML depuis votre lecteur et envoyez ce fichier.',
	'There is no feed in this OPML file.': 'Il n’y a aucun flux dans ce fichier OPML.',
	'This server follows no feed yet. Add one with /feed add.':
		'Ce serveur ne suit encore aucun flux. Ajoutez-en un avec /feed add.',
	'This address could not be read. {why}': 'Cette adresse n’a pas pu être lue. {why}',
	'The page names a feed, but it could not be read. {why}':
		'La page indique un flux, mais il n’a pas pu être lu. {why}',
	'The page names {url} as its feed, but that is not a feed.':
		'La page indique {url} comme son flux, mais ce n’en est pas un.',
	'This page does not name a feed. Look on the site for a link called RSS or Feed and use its address, or try the page’s address followed by /feed or /rss.':
		'Cette page n’indique pas de flux. Cherchez sur le site un lien appelé RSS ou Feed et utilisez son adresse, ou essayez l’adresse de la page suivie de /feed ou /rss.',
	'A server may follow {most, number} feeds, and this one already does. Stop following one with /feed remove first.':
		'Un serveur peut suivre {most, number} flux, et celui-ci le fait déjà. Cessez d’abord d’en suivre un avec /feed remove.',
	'“{address}” is not an address. Write it like https://example.org/news/feed.':
		'«\u00A0{address}\u00A0» n’est pas une adresse. Écrivez-la comme https://example.org/news/feed.',
	'{name} is already followed here. Change its channel with /feed move, or its filter with /feed edit.':
		'{name} est déjà suivi ici. Changez son salon avec /feed move, ou son filtre avec /feed edit.',
	'This server no longer follows that feed. See /feed list for those it does.':
		'Ce serveur ne suit plus ce flux. Voyez ceux qu’il suit avec /feed list.',
	'A feed is posted at once, daily or weekly, not “{typed}”. Nothing was changed; open the window again.':
		'Un flux est publié aussitôt, chaque jour ou chaque semaine, pas «\u00A0{typed}\u00A0». Rien n’a été changé\u202F; rouvrez la fenêtre.',
	'Follow either a speaker or words; for both use /follow twice.':
		'Suivez une personne ou des mots\u202F; pour les deux, utilisez /follow deux fois.',
	'Say whom or what to follow: choose a speaker, or write words.':
		'Dites qui ou quoi suivre\u00A0: choisissez une personne, ou écrivez des mots.',
	'That is {n, number} characters long. Follow one name or a few words at a time, in at most {most, number} characters.':
		'Cela fait {n, number} caractères. Suivez un nom ou quelques mots à la fois, en {most, number} caractères au plus.',
	'There is no name in “{typed}”. Write it as articles do.':
		'Il n’y a pas de nom dans «\u00A0{typed}\u00A0». Écrivez-le comme le font les articles.',
	'That looks like several names. Follow one name at a time.':
		'Cela ressemble à plusieurs noms. Suivez-en un à la fois.',
	'A forum takes no such messages. Choose a text channel or a thread.':
		'Un forum ne prend pas ces messages. Choisissez un salon textuel ou un fil.',
	'In this server {most, number} follows are kept already, which is the most. Somebody has to end one first, with /unfollow.':
		'Ce serveur garde déjà {most, number} suivis, le maximum. Quelqu’un doit d’abord en arrêter un avec /unfollow.',
	'You follow {most, number} here already, which is the most. End one first: /following shows them all.':
		'Vous en suivez déjà {most, number} ici, le maximum. Arrêtez-en d’abord un\u00A0: /following les montre tous.',
	'This server’s channels follow {most, number} already, which is the most. End one first: /following shows them all.':
		'Les salons de ce serveur en suivent déjà {most, number}, le maximum. Arrêtez-en d’abord un\u00A0: /following les montre tous.',
	'This works only in a server: the articles are its own.':
		'Cela ne marche que dans un serveur\u00A0: les articles sont à lui.',
	'To follow for a channel you need “Manage Server”. Without channel and role you are told yourself, by direct message.':
		'Pour suivre au nom d’un salon, il vous faut «\u00A0Gérer le serveur\u00A0». Sans channel ni role, c’est vous qui êtes prévenu, par message privé.',
	'A role is mentioned in a channel. Choose the channel as well.':
		'Un rôle se mentionne dans un salon. Choisissez aussi le salon.',
	'You do not follow “{name}”. /following shows what you do.':
		'Vous ne suivez pas «\u00A0{name}\u00A0». /following montre ce que vous suivez.',
	'That is not followed any more. /following shows what is.':
		'Cela n’est plus suivi. /following montre ce qui l’est.',
	'Nothing was erased: the word was not “{word}”. Press Erase again and type it.':
		'Rien n’a été effacé\u00A0: le mot n’était pas «\u00A0{word}\u00A0». Appuyez à nouveau sur Effacer et tapez-le.',
	'There is nothing to remember yet: no certain date, and none that an editor confirmed. See /reminders suggestions, or add one with /reminders add.':
		'Il n’y a encore rien à rappeler\u00A0: aucune date certaine, ni confirmée par un rédacteur. Voyez /reminders suggestions, ou ajoutez-en une avec /reminders add.',
	'This server has added no article yet. Add one with /article add url.':
		'Ce serveur n’a encore ajouté aucun article. Ajoutez-en un avec /article add url.',
	'This server added no article that was published on these days. Leave out from and to for all of them.':
		'Ce serveur n’a ajouté aucun article paru ces jours-là. Omettez from et to pour les avoir tous.',
	'The import was stopped: what it had added was removed meanwhile.':
		'L’importation a été arrêtée\u00A0: ce qu’elle avait ajouté a été supprimé entre-temps.',
	'Nothing was imported. Article {n, number}: {why}':
		'Rien n’a été importé. Article {n, number}\u00A0: {why}',
	'Nothing was imported. Follow {n, number}: {why}':
		'Rien n’a été importé. Suivi {n, number} : {why}',
	'{name} is damaged{hasLine, select, yes { in line {line}} other {}}. Export it again with /data export and send that file.':
		'{name} est endommagé{hasLine, select, yes { à la ligne {line}} other {}}. Exportez à nouveau avec /data export et envoyez ce fichier.',
	'{name} is not from /data export. Choose the JSON file there and send that.':
		'{name} ne vient pas de /data export. Choisissez-y le fichier JSON et envoyez-le.',
	'{name} is of version {version}, and this bot reads version {own}. Use a bot of the same version as the one that wrote it.':
		'{name} est de la version {version}, et ce bot lit la version {own}. Utilisez un bot de la version qui l’a écrit.',
	'{name} is not as /data export wrote it: {where} is wrong. Nothing was imported; export it again.':
		'{name} n’est pas tel que /data export l’a écrit\u00A0: {where} est faux. Rien n’a été importé\u202F; exportez à nouveau.',
} as const satisfies Record<keyof typeof German, string>;
