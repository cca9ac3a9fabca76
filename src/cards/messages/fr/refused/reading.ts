import type { refusedReading as German } from '../../de/refused/reading.ts';

/** Why pages, files and feeds cannot be read, and what is wrong with the database, in French. */
export const refusedReading = {
	'That address cannot be read: only public web pages can, by an address that begins with http:// or https://.':
		'Cette adresse ne peut pas être lue\u00A0: seulement des pages web publiques, à une adresse qui commence par http:// ou https://.',
	'Too many pages were asked for in a short time; try again in a few minutes.':
		'Trop de pages ont été demandées en peu de temps\u202F; réessayez dans quelques minutes.',
	'The site could not be reached; try again later, or paste the text with /article add text or send it with /article add file.':
		'Le site n’a pas pu être joint\u202F; réessayez plus tard, collez le texte avec /article add text ou envoyez-le avec /article add file.',
	'There is no page at that address; check it, or paste the text with /article add text or send it with /article add file.':
		'Il n’y a pas de page à cette adresse\u202F; vérifiez-la, collez le texte avec /article add text ou envoyez-le avec /article add file.',
	'The site does not let programs read that page; paste the text with /article add text or send it with /article add file.':
		'Le site ne laisse pas les programmes lire cette page\u202F; collez le texte avec /article add text ou envoyez-le avec /article add file.',
	'That page is too large to be read; paste the text with /article add text or send it with /article add file.':
		'Cette page est trop grande pour être lue\u202F; collez le texte avec /article add text ou envoyez-le avec /article add file.',
	'That page took too long to read; try again later, or paste the text with /article add text or send it with /article add file.':
		'Cette page a mis trop de temps à être lue\u202F; réessayez plus tard, collez le texte avec /article add text ou envoyez-le avec /article add file.',
	'There is no text at that address; paste the text with /article add text or send it with /article add file.':
		'Il n’y a pas de texte à cette adresse\u202F; collez le texte avec /article add text ou envoyez-le avec /article add file.',
	'The site shows a notice about cookies and consent instead of its article; paste the text with /article add text or send it with /article add file.':
		'Le site montre un avis sur les cookies et le consentement au lieu de son article\u202F; collez le texte avec /article add text ou envoyez-le avec /article add file.',
	'The site shows that article only to its subscribers; if you may read it, paste the text with /article add text or send it with /article add file.':
		'Le site ne montre cet article qu’à ses abonnés\u202F; si vous pouvez le lire, collez le texte avec /article add text ou envoyez-le avec /article add file.',
	'The site shows that article only to browsers that run its scripts; paste the text with /article add text or send it with /article add file.':
		'Le site ne montre cet article qu’aux navigateurs qui exécutent ses scripts\u202F; collez le texte avec /article add text ou envoyez-le avec /article add file.',
	'There is too little text on that page to be an article; paste the text with /article add text or send it with /article add file.':
		'Cette page contient trop peu de texte pour un article\u202F; collez le texte avec /article add text ou envoyez-le avec /article add file.',
	'That page is a list of links or something else that is not an article; paste the text with /article add text or send it with /article add file.':
		'Cette page est une liste de liens ou autre chose qui n’est pas un article\u202F; collez le texte avec /article add text ou envoyez-le avec /article add file.',
	'The site asks Dateline not to read that page; paste the text with /article add text or send it with /article add file.':
		'Le site demande à Dateline de ne pas lire cette page\u202F; collez le texte avec /article add text ou envoyez-le avec /article add file.',
	'Whoever runs this bot has switched that site off.':
		'La personne qui gère ce bot a désactivé ce site.',
	'{name} is too large to be read; paste its text with /article add text.':
		'{name} est trop grand pour être lu\u202F; collez son texte avec /article add text.',
	'{name} took too long to read; paste its text with /article add text.':
		'{name} a mis trop de temps à être lu\u202F; collez son texte avec /article add text.',
	'{name} is {what}; send a .txt, .md, .html, .docx or .pdf file, or paste its text with /article add text.':
		'{name} ne peut pas être lu ({what})\u202F; envoyez un fichier .txt, .md, .html, .docx ou .pdf, ou collez son texte avec /article add text.',
	'{name} is locked with a password; save it without one, or paste its text with /article add text.':
		'{name} est verrouillé par un mot de passe\u202F; enregistrez-le sans, ou collez son texte avec /article add text.',
	'{name} is damaged and cannot be read; save it again, or paste its text with /article add text.':
		'{name} est endommagé et illisible\u202F; enregistrez-le à nouveau, ou collez son texte avec /article add text.',
	'{name} holds pictures of pages and no text; paste its text with /article add text.':
		'{name} contient des images de pages et pas de texte\u202F; collez son texte avec /article add text.',
	'There is too little text in {name} to be an article; check the file, or paste its text with /article add text.':
		'{name} contient trop peu de texte pour un article\u202F; vérifiez le fichier, ou collez son texte avec /article add text.',
	'There is a list of links or something else in {name} that is not an article; paste its text with /article add text.':
		'{name} contient une liste de liens ou autre chose qui n’est pas un article\u202F; collez son texte avec /article add text.',
	'{name} is too large to be read. Export it in parts, with from and to, and send those.':
		'{name} est trop grand pour être lu. Exportez-le en plusieurs parties, avec from et to, et envoyez-les.',
	'You can ask for {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'Vous pouvez demander {most, number} pages et flux {within, select, minute {par minute} other {par jour}}, et c’est fait\u202F; réessayez dans {unit, select, second {{n, plural, one {# seconde} other {# secondes}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# heure} other {# heures}}}}.',
	'A server can ask for {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'Un serveur peut demander {most, number} pages et flux {within, select, minute {par minute} other {par jour}}, et c’est fait\u202F; réessayez dans {unit, select, second {{n, plural, one {# seconde} other {# secondes}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# heure} other {# heures}}}}.',
	'{host} is asked for at most {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'On demande à {host} au plus {most, number} pages et flux {within, select, minute {par minute} other {par jour}}, et c’est fait\u202F; réessayez dans {unit, select, second {{n, plural, one {# seconde} other {# secondes}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# heure} other {# heures}}}}.',
	'Reading this text took too long. Send it in parts.':
		'Ce texte a mis trop de temps à être lu. Envoyez-le en plusieurs parties.',
	'Reading this text took too much memory. Send it in parts.':
		'La lecture de ce texte a pris trop de mémoire. Envoyez-le en plusieurs parties.',
	'Too many articles are being read at this moment. Try again in a minute.':
		'Trop d’articles sont lus en ce moment. Réessayez dans une minute.',
	'Dateline’s database is busy just now, so this was not done. Try again in a minute.':
		'La base de données de Dateline est occupée, cela n’a donc pas été fait. Réessayez dans une minute.',
	'Dateline cannot write its database, so nothing was saved. Tell whoever runs this bot that the file is read-only.':
		'Dateline ne peut pas écrire dans sa base de données, rien n’a donc été enregistré. Dites à la personne qui gère ce bot que le fichier est en lecture seule.',
	'Dateline has no room left on its disk, so nothing was saved. Tell whoever runs this bot to make room, and try again.':
		'Dateline n’a plus de place sur son disque, rien n’a donc été enregistré. Demandez à la personne qui gère ce bot de faire de la place, puis réessayez.',
	'Dateline’s disk reports an error, so this was not done. Tell whoever runs this bot to check it.':
		'Le disque de Dateline signale une erreur, cela n’a donc pas été fait. Demandez à la personne qui gère ce bot de le vérifier.',
	'Part of Dateline’s database is damaged, so this was not done. Tell whoever runs this bot to restore it from a backup.':
		'Une partie de la base de données de Dateline est endommagée, cela n’a donc pas été fait. Demandez à la personne qui gère ce bot de la restaurer d’une sauvegarde.',
	'Dateline has kept something here that this version cannot read, so this was not done. Tell whoever runs this bot: the log says what it is.':
		'Dateline a gardé ici quelque chose que cette version ne peut pas lire, cela n’a donc pas été fait. Dites-le à la personne qui gère ce bot\u00A0: le journal dit ce que c’est.',
	'Dateline’s database does not answer just now, so this was not done. Try again in a minute.':
		'La base de données de Dateline ne répond pas en ce moment, cela n’a donc pas été fait. Réessayez dans une minute.',
	'Dateline’s database file is not where it was, so nothing was saved. Tell whoever runs this bot to put it back and to start Dateline again.':
		'Le fichier de la base de données de Dateline n’est plus à sa place, rien n’a donc été enregistré. Demandez à la personne qui gère ce bot de le remettre et de redémarrer Dateline.',
	'The server sent an empty answer.': 'Le serveur a envoyé une réponse vide.',
	'The server sent a web page, not a feed.': 'Le serveur a envoyé une page web, pas un flux.',
	'The server sent something that is not a feed.':
		'Le serveur a envoyé quelque chose qui n’est pas un flux.',
	'The feed is nested too deeply or has too many parts to be read.':
		'Le flux est trop imbriqué ou a trop de parties pour être lu.',
	'The feed is broken: it ends in the middle.': 'Le flux est cassé\u00A0: il s’arrête au milieu.',
	'Reading it took too long, so it was broken off.':
		'La lecture a duré trop longtemps et a été interrompue.',
	'Reading it took too much memory, so it was broken off.':
		'La lecture a pris trop de mémoire et a été interrompue.',
	'Too many others are being read at this moment.': 'Trop d’autres sont lus en ce moment.',
	'Its address may not be read; write a public http or https address.':
		'Son adresse ne peut pas être lue\u202F; écrivez une adresse publique http ou https.',
	'The server could not be reached.': 'Le serveur n’a pas pu être joint.',
	'The feed is larger than 5 MB.': 'Le flux dépasse 5 Mo.',
	'The server took too long to answer.': 'Le serveur a mis trop de temps à répondre.',
	'The address redirects without end.': 'L’adresse redirige sans fin et ne mène nulle part.',
	'The server’s answer cannot be unpacked.': 'La réponse du serveur ne peut pas être décompressée.',
	'The server does not let Dateline read it ({status}).':
		'Le serveur ne laisse pas Dateline le lire ({status}).',
	'There is nothing at this address ({status}).': 'Il n’y a rien à cette adresse ({status}).',
	'The server asks to be left alone for a while (429).':
		'Le serveur demande qu’on le laisse tranquille un moment (429).',
	'The server has a fault ({status}).': 'Le serveur a une erreur ({status}).',
	'The server answered {status}.': 'Le serveur a répondu {status}.',
	'Reading it took too long every time. Look whether the address is really a feed, or remove it.':
		'La lecture a duré trop longtemps chaque fois. Vérifiez que l’adresse est bien un flux, ou supprimez-le.',
	'Something in Dateline broke while reading it. Whoever runs this bot finds the reason in its log.':
		'Quelque chose a échoué dans Dateline pendant la lecture. La personne qui gère ce bot en trouve la raison dans le journal.',
	'Its server says that it is gone for good (410).':
		'Son serveur dit qu’il a disparu pour de bon (410).',
	'There is no text in it that can be read.': 'Il ne contient aucun texte lisible.',
	'It was removed from the library.': 'Il a été supprimé de la bibliothèque.',
	'The feed names no page for it.': 'Le flux n’indique aucune page pour lui.',
	'Too many pages were asked for this server’s feeds today, so this one was left unread. Add it with /article add url.':
		'Trop de pages ont été demandées aujourd’hui pour les flux de ce serveur, celle-ci n’a donc pas été lue. Ajoutez-la avec /article add url.',
	'Its page could not be read, however often it was tried.':
		'Sa page n’a pas pu être lue, malgré plusieurs essais.',
	'no text': 'pas de texte',
	'a picture': 'une image',
	'a sound or a film': 'un son ou un film',
	'a sound': 'un son',
	'a compressed file': 'un fichier compressé',
	'a program': 'un programme',
	'a rich text file': 'un fichier de texte enrichi',
	'a database': 'une base de données',
	'an old Word file (.doc)': 'un ancien fichier Word (.doc)',
	'a spreadsheet': 'une feuille de calcul',
	'a set of slides': 'une présentation',
	'an OpenDocument file': 'un fichier OpenDocument',
	'an e-book': 'un livre numérique',
	'a ZIP file': 'un fichier ZIP',
	'The feed is broken: its JSON cannot be read to the end.':
		'Le flux est cassé\u00A0: son JSON ne peut pas être lu jusqu’au bout.',
} as const satisfies Record<keyof typeof German, string>;
