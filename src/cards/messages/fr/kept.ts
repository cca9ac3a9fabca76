import type { kept as German } from '../de/kept.ts';

/** What is told of follows, of what is kept and of files with it, in French. */
export const kept = {
	'A direct message could not be sent': 'Un message privé n’a pas pu être envoyé',
	'{user} takes no direct messages from Dateline, so what they follow is on hold. To go on: allow direct messages from this server, and choose “Try again” in {command}.':
		'{user} n’accepte pas les messages privés de Dateline, ses suivis sont donc en attente. Pour reprendre\u00A0: autorisez les messages privés de ce serveur et choisissez «\u202FRéessayer\u202F» dans {command}.',
	'What a channel follows cannot be posted': 'Ce que suit un salon ne peut pas être publié',
	'Nothing is lost: once it is fixed, choose “Try again” in {command}.':
		'Rien n’est perdu\u00A0: une fois réglé, choisissez «\u202FRéessayer\u202F» dans {command}.',
	'Followed: {names}': 'Suivi\u00A0: {names}',
	'Followed: {names} · at most {n, number} messages in 24 hours':
		'Suivi\u00A0: {names} · {n, number} messages au plus en 24 heures',
	'{names} and {n, number} more': '{names} et {n, number} de plus',
	'{n, plural, one {# article on what you follow} other {# articles on what you follow}}':
		'{n, plural, one {# article sur ce que vous suivez} other {# articles sur ce que vous suivez}}',
	Unfollow: 'Ne plus suivre',
	'Unfollow {name}': 'Ne plus suivre {name}',
	'{isNew, select, yes {Now following} other {Already following}}: {name}':
		'{isNew, select, yes {Suivi} other {Déjà suivi}}\u00A0: {name}',
	'You get a direct message when a new article {kind, select, speaker {quotes {name}} other {contains these words}}.':
		'Vous recevez un message privé quand un nouvel article {kind, select, speaker {cite {name}} other {contient ces mots}}.',
	'Dateline posts in {channel}{hasRole, select, yes { and mentions {role}} other {}} when a new article {kind, select, speaker {quotes {name}} other {contains these words}}.':
		'Dateline publie dans {channel}{hasRole, select, yes { et mentionne {role}} other {}} quand un nouvel article {kind, select, speaker {cite {name}} other {contient ces mots}}.',
	'Until now it mentioned {who}.': 'Jusqu’ici, il mentionnait {who}.',
	nobody: 'personne',
	'You get at most {n, number} of these messages in 24 hours. The rest come later, gathered together.':
		'Vous recevez au plus {n, number} de ces messages en 24 heures. Les articles suivants viennent plus tard, réunis.',
	'The channel gets at most {n, number} of these messages in 24 hours. The rest come later, gathered together.':
		'Le salon reçoit au plus {n, number} de ces messages en 24 heures. Les articles suivants viennent plus tard, réunis.',
	'No longer following: {name}': 'N’est plus suivi\u00A0: {name}',
	'Messages still waiting will not be sent.':
		'Les messages encore en attente ne seront pas envoyés.',
	'Nothing is followed yet': 'Rien n’est encore suivi',
	'With {follow} you get a direct message when a new article quotes somebody or contains words you choose. The sites that this server follows are under {feeds}.':
		'Avec {follow}, vous recevez un message privé quand un nouvel article cite quelqu’un ou contient des mots de votre choix. Les sites que suit ce serveur sont sous {feeds}.',
	'What you and the channels follow': 'Ce que vous et les salons suivez',
	'What you follow': 'Ce que vous suivez',
	'Try again in the channels': 'Réessayer dans les salons',
	Export: 'Exportation',
	'The file holds the newest {n, number} of {all}: it has no room for more.':
		'Le fichier contient les {n, number} plus récents sur {all}\u00A0: il n’en contient pas plus.',
	'The file holds {articles} that this server added.':
		'Le fichier contient, ajouté par ce serveur\u00A0: {articles}.',
	'It also holds {dates} that the server added.':
		'Il contient aussi, ajouté par le serveur\u00A0: {dates}.',
	'It also holds settings, dates the server added, corrections, merged names, what was muted, confirmed or ignored, and what channels follow. What members follow is not in it.':
		'Le fichier contient aussi les corrections, les dates du serveur, les noms réunis, les rappels coupés, les dates confirmées ou ignorées, les réglages et les personnes et mots que suivent les salons, mais pas ceux des membres.',
	'{n, plural, one {# date confirmed or ignored.} other {# dates confirmed or ignored.}}':
		'{n, plural, one {# date confirmée ou ignorée.} other {# dates confirmées ou ignorées.}}',
	'{n, plural, one {# mute added.} other {# mutes added.}}':
		'{n, plural, one {# rappel coupé repris.} other {# rappels coupés repris.}}',
	'{n, plural, one {# person merged or split.} other {# people merged or split.}}':
		'{n, plural, one {# personne réunie ou séparée.} other {# personnes réunies ou séparées.}}',
	'{n, plural, one {# follow of a channel added.} other {# follows of channels added.}}':
		'{n, plural, one {# suivi de salon ajouté.} other {# suivis de salons ajoutés.}}',
	'{n, plural, one {# follow left out: its channel belongs to another server.} other {# follows left out: their channels belong to another server.}}':
		'{n, plural, one {# suivi laissé de côté : son salon est d’un autre serveur.} other {# suivis laissés de côté : leurs salons sont d’un autre serveur.}}',
	'Settings imported.': 'Réglages repris.',
	'Settings imported, except channels and roles, which belong to another server: choose them in {command}.':
		'Réglages repris, sans les salons ni les rôles, qui sont d’un autre serveur : choisissez-les dans {command}.',
	'For the other articles, choose {option}.': 'Pour les autres articles, choisissez {option}.',
	'The full text of {articles} is no longer kept; passages are in the file.':
		'De {articles}, le texte intégral n’est plus conservé\u202F; des passages sont dans le fichier.',
	Calendar: 'Calendrier',
	'{events}, each on its day of every year. Any calendar can import this file.':
		'{events}, chacun à son jour chaque année. Tout calendrier peut importer ce fichier.',
	Import: 'Importation',
	'Added and read: {articles}.': 'Ajouté et lu\u00A0: {articles}.',
	'{n, plural, one {# correction applied.} other {# corrections applied.}}':
		'{n, plural, one {# correction reprise avec eux.} other {# corrections reprises avec eux.}}',
	'Already here, so left as is: {articles}.': 'Déjà ici, laissé tel quel\u00A0: {articles}.',
	'Left out: {articles}, of which only passages were kept.':
		'Laissé de côté\u00A0: {articles}\u202F; seuls des passages du texte étaient conservés.',
	'Restored: {dates} that the server had added.': 'Rétabli, ajouté par le serveur\u00A0: {dates}.',
	'No room for {dates}: remove some in {command}.':
		'Pas de place pour {dates}\u00A0: supprimez-en dans {command}.',
	'Erase everything?': 'Tout effacer\u202F?',
	'Type “{word}” to erase it for good': 'Tapez «\u00A0{word}\u00A0» pour tout effacer',
	'Forget me': 'M’oublier',
	'Yes, forget me': 'Oui, m’oublier',
	'What is kept about you': 'Ce qui est conservé sur vous',
	'Dateline keeps your Discord ID beside what you did here, and what you follow:':
		'Dateline conserve votre identifiant Discord à côté de ce que vous avez fait ici, ainsi que vos suivis\u00A0:',
	'{n, plural, one {# more such entry} other {# more such entries}} in other servers':
		'{n, plural, one {# autre entrée de ce genre} other {# autres entrées de ce genre}} dans d’autres serveurs',
	'Nothing is kept about you so far; if you add, change or follow something, your user ID is kept with it.':
		'Rien n’est conservé sur vous jusqu’ici\u202F; si vous ajoutez, modifiez ou suivez quelque chose, votre identifiant est conservé avec.',
	'What is kept about a server': 'Ce qui est conservé d’un serveur',
	'The articles, feeds, dates and settings that its members added, and what those articles say about people':
		'Les articles, flux, dates et réglages ajoutés par ses membres, et ce que ces articles disent des gens',
	'Messages that people write are not kept': 'Aucun message écrit par qui que ce soit',
	'All of this is stored only on the machine the bot runs on. Discord carries the bot’s messages; no other company gets any of it':
		'Tout reste sur la machine où tourne le bot. Ses messages passent par Discord\u202F; aucune autre entreprise n’en reçoit rien',
	'Admins can download all of this with {export} and {feeds}, and erase it with {erase}. 30 days after the bot is removed, everything is erased':
		'Les admins peuvent le télécharger avec {export} et {feeds} et tout effacer avec {erase}\u202F; 30 jours après le retrait du bot, tout est effacé',
	'{changes} to articles and names': '{changes} à des articles et des noms',
	'{feeds} that you added': 'Ajouté par vous\u00A0: {feeds}',
	'{dates} that you added or changed': 'Ajouté ou modifié par vous\u00A0: {dates}',
	'{n, plural, one {# name or words that you follow} other {# names or words that you follow}}':
		'{n, plural, one {# nom ou mots que vous suivez} other {# noms ou mots que vous suivez}}',
	'{articles} that you looked at, kept for a day':
		'Regardé par vous, gardé un jour\u00A0: {articles}',
	'{n, plural, one {# request for a page or feed, counted for a day} other {# requests for pages and feeds, counted for a day}}':
		'{n, plural, one {# demande d’une page ou d’un flux, comptée pendant un jour} other {# demandes de pages et de flux, comptées pendant un jour}}',
	'The file says where your Discord ID is kept, how often, and what you follow.':
		'Le fichier indique où figure votre identifiant Discord, combien de fois, et vos suivis.',
	'Forget you?': 'Vous oublier\u202F?',
	'Your changes stay, but no longer say that they were yours, in any server. What you follow, what you looked at in direct messages and how often you asked is deleted. This cannot be undone.':
		'Vos modifications restent, mais plus aucun serveur ne dit qu’elles étaient de vous. Vos suivis, ce que vous avez regardé en messages privés et le nombre de vos demandes sont supprimés. C’est irréversible.',
	Forgotten: 'Oublié',
	'Nothing in Dateline shows any more what you did.': 'Plus rien ici ne dit ce que vous avez fait.',
	'Erase everything Dateline keeps for this server?':
		'Effacer tout ce que Dateline conserve pour ce serveur\u202F?',
	'This cannot be undone. If you want to keep a copy, first save it with {data}{hasFeeds, select, yes {, and the feeds with {feeds}} other {}}. The bot stays, as if it had just been added.':
		'C’est irréversible. Si vous voulez garder une copie, enregistrez-la avant avec {data}{hasFeeds, select, yes {, et les flux avec {feeds}} other {}}. Le bot reste, comme s’il venait d’être ajouté.',
	'Erase…': 'Effacer…',
	'{articles} with {quotes}': '{articles} avec {quotes}',
	'{dates} that the server added': 'Ajouté par le serveur\u00A0: {dates}',
	'Settings, merged names, confirmed and ignored dates, what members follow, and Dateline’s list of what it has posted (the posts themselves stay)':
		'Réglages, noms réunis, dates confirmées et ignorées, suivis des membres et liste de ce que Dateline a publié (les messages eux-mêmes restent)',
	Erased: 'Effacé',
	'Everything Dateline kept for this server is gone: {articles} and all else.':
		'Tout ce qui était conservé de ce serveur a disparu\u00A0: {articles} et tout le reste.',
	'{name} (a channel)': '{name} (un salon)',
} as const satisfies Record<keyof typeof German, string>;
