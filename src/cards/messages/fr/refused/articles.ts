import type { refusedArticles as German } from '../../de/refused/articles.ts';

/** Why something cannot be done with articles, people and dates, in French. */
export const refusedArticles = {
	'Send either the text or a file. Nothing was added.':
		'Envoyez soit le texte, soit un fichier. Rien n’a été ajouté.',
	'Paste the text of the article, or choose a file.':
		'Collez le texte de l’article, ou choisissez un fichier.',
	'Enter the day, such as 2023-02-22.': 'Indiquez le jour, par exemple 2023-02-22.',
	'Choose what to remove with exactly one of the options article, url, host and all.':
		'Choisissez quoi supprimer avec une seule des options article, url, host et all.',
	'The text is empty. Send the article’s text.':
		'Le texte est vide. Envoyez le texte de l’article.',
	'This is not text. Save the article as plain text (UTF-8) and send that.':
		'Ce n’est pas du texte. Enregistrez l’article en texte brut (UTF-8) et envoyez-le.',
	'The text has {n, number} characters, and at most {most, number} can be read. Send it in parts.':
		'Le texte a {n, number} caractères, et {most, number} au plus peuvent être lus. Envoyez-le en plusieurs parties.',
	'The text is too short for an article. Send all its paragraphs.':
		'Le texte est trop court pour un article. Envoyez tous ses paragraphes.',
	'The article has no title. Give it one.': 'L’article n’a pas de titre. Donnez-lui-en un.',
	'What was read is kept for one day, and that day is over. Send it again.':
		'Ce qui a été lu est gardé un jour, et ce jour est passé. Envoyez-le à nouveau.',
	'This article was not fully read. Ask for it again.':
		'Cet article n’a pas été lu en entier. Demandez-le à nouveau.',
	'“{address}” is not an address. Write it like https://example.org/news/article.':
		'«\u00A0{address}\u00A0» n’est pas une adresse. Écrivez-la comme https://example.org/news/article.',
	'“{title}” has this address already. Remove one of the two with /article remove.':
		'«\u00A0{title}\u00A0» a déjà cette adresse. Supprimez l’un des deux avec /article remove.',
	'This article has no address. Add one with /article edit first.':
		'Cet article n’a pas d’adresse. Ajoutez-en d’abord une avec /article edit.',
	'Nothing was changed. {why}': 'Rien n’a été changé. {why}',
	'Nothing was changed: this site now asks others not to keep its articles.':
		'Rien n’a été changé\u00A0: ce site demande désormais qu’on ne garde pas ses articles.',
	'Nothing was changed: “{title}” has exactly this text. Remove one of the two with /article remove.':
		'Rien n’a été changé\u00A0: «\u00A0{title}\u00A0» a exactement ce texte. Supprimez l’un des deux avec /article remove.',
	'No article here has this address. See what there is with /articles.':
		'Aucun article ici n’a cette adresse. Voyez ce qu’il y a avec /articles.',
	'No article that this server added is from “{host}”. Write the host like example.org.':
		'Aucun article ajouté par ce serveur ne vient de «\u00A0{host}\u00A0». Écrivez l’hôte comme example.org.',
	'This server has added no article, so there is nothing to remove.':
		'Ce serveur n’a ajouté aucun article, il n’y a donc rien à supprimer.',
	'Somebody else is changing this article right now. Try again.':
		'Quelqu’un d’autre modifie cet article en ce moment. Réessayez.',
	'Only articles that this server added can be changed here. See what there is with /articles.':
		'Seuls les articles ajoutés par ce serveur peuvent être modifiés ici. Voyez ce qu’il y a avec /articles.',
	'The full text of this article is no longer kept, so its dates cannot be read again. Fetch it again with /article refresh first.':
		'Le texte intégral de cet article n’est plus conservé, ses dates ne peuvent donc pas être relues. Récupérez-le d’abord avec /article refresh.',
	'This change is no longer known. See what was done with /article history.':
		'Cette modification n’est plus connue. Voyez ce qui a été fait avec /article history.',
	'This is already undone. See what was done with /article history.':
		'C’est déjà annulé. Voyez ce qui a été fait avec /article history.',
	'The article has been fetched again since then. Undo the latest fetch first.':
		'L’article a été récupéré à nouveau depuis. Annulez d’abord la dernière récupération.',
	'The earlier text is no longer kept, so it cannot be restored.':
		'L’ancien texte n’est plus conservé, il ne peut donc pas être rétabli.',
	'This site asks others not to keep its articles, so this one is not added. You can still read it with Apps › Summarise links on a message with its address.':
		'Ce site demande qu’on ne garde pas ses articles, celui-ci n’est donc pas ajouté. Vous pouvez quand même le lire avec Applications › Résumer les liens sur un message contenant son adresse.',
	'This may be half of it: the page shows the rest behind a button, which Dateline cannot press. /article add text takes all of it.':
		'Ce n’est peut-être que la moitié\u00A0: la page montre la suite derrière un bouton que Dateline ne peut pas presser. /article add text prend tout.',
	'Neither the page nor the feed says when it came out; this is the day on which the feed brought it.':
		'Ni la page ni le flux ne dit quand il est paru\u202F; c’est le jour où le flux l’a apporté.',
	'This article has no key dates. See what other articles there are with /articles.':
		'Cet article n’a pas de dates clés. Voyez quels autres articles il y a avec /articles.',
	'The articles here have no key dates. See what articles there are with /articles.':
		'Cette bibliothèque n’a pas de dates clés. Voyez quels articles il y a avec /articles.',
	'{where, select, article {This article has} other {The articles here have}} no key dates for “{when}”. Try another time, or leave out the option when.':
		'{where, select, article {Cet article} other {Cette bibliothèque}} n’a pas de dates clés pour «\u00A0{when}\u00A0». Essayez un autre moment, ou omettez l’option when.',
	'These dates are no longer here. Ask for the dates again.':
		'Ces dates ne sont plus ici. Demandez à nouveau les dates.',
	'{where, select, article {This article does not tell} other {No article here tells}} of a dated event{hasSpeaker, select, yes { with {speaker}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasTime, select, yes { in that time} other {}}. {isAsked, select, yes {Ask for less: leave out one of speaker, about, from and to.} other {See what there is with /articles.}}':
		'{where, select, article {Cet article ne raconte} other {Aucun article ici ne raconte}} {where, select, article {aucun} other {d’}}événement daté{hasSpeaker, select, yes { avec {speaker}} other {}}{hasWords, select, yes { sur «\u00A0{words}\u00A0»} other {}}{hasTime, select, yes { à cette période} other {}}. {isAsked, select, yes {Demandez moins\u00A0: omettez speaker, about, from ou to.} other {Voyez ce qu’il y a avec /articles.}}',
	'No article here tells of a single day yet. See all dates with /dates.':
		'Aucun article ici ne parle encore d’un jour précis. Voyez toutes les dates avec /dates.',
	'There is no link to an article in this message. Choose a message with an address that begins with https://.':
		'Il n’y a pas de lien vers un article dans ce message. Choisissez un message avec une adresse qui commence par https://.',
	'This can only be shared in a server.': 'Cela ne peut être partagé que dans un serveur.',
	'Somebody has undone this already.': 'Quelqu’un l’a déjà annulé.',
	'Those articles are no longer here. Ask for the speaker again.':
		'Ces articles ne sont plus ici. Demandez à nouveau la personne.',
	'{one} and {other} are one here already.': '{one} et {other} sont déjà la même personne ici.',
	'These are all the articles with {name}, so nobody would be left. Choose those of the other person.':
		'Ce sont tous les articles avec {name}, il ne resterait personne. Choisissez ceux de l’autre personne.',
	'This server has corrected 500 names already, and no more are kept. Undo one that is no longer needed first.':
		'Ce serveur a déjà corrigé 500 noms, le maximum conservé. Annulez-en d’abord un d’inutile.',
	'Nobody is quoted here yet. An editor adds articles with /article add url.':
		'Personne n’est encore cité ici. Un rédacteur ajoute des articles avec /article add url.',
	'Nobody called “{name}” is known here. Did you mean {choices}?':
		'Personne du nom de «\u00A0{name}\u00A0» n’est connu ici. Vouliez-vous dire {choices}\u202F?',
	'Nobody called “{name}” is known here. Quoted here{isCut, select, yes {, among others} other {}}: {names}.':
		'Personne du nom de «\u00A0{name}\u00A0» n’est connu ici. Sont cités{isCut, select, yes {, entre autres} other {}}\u00A0: {names}.',
} as const satisfies Record<keyof typeof German, string>;
