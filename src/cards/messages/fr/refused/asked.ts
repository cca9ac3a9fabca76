import type { refusedAsked as German } from '../../de/refused/asked.ts';

/** Why something that was asked for cannot be had, or posted where it was to be, in French. */
export const refusedAsked = {
	'That is {n, number} characters long. Look for a few words, in at most {most, number} characters.':
		'Cela fait {n, number} caractères. Cherchez quelques mots, en {most, number} caractères au plus.',
	'Look for at most {most, number} words at once.':
		'Cherchez {most, number} mots au plus à la fois.',
	'“{word}” begins too many words. Write at least {least, number} letters before the star.':
		'Trop de mots commencent par «\u00A0{word}\u00A0». Écrivez au moins {least, number} lettres avant l’étoile.',
	'Words such as “{words}” are in every article. Look for a name, or for a word that says what it is about.':
		'Des mots comme «\u00A0{words}\u00A0» se trouvent dans tous les articles. Cherchez un nom, ou un mot qui dit de quoi il s’agit.',
	'That says only what is to be left out. Say also what you look for, such as: harbour -ferry':
		'Cela dit seulement ce qu’il faut exclure. Dites aussi ce que vous cherchez, par exemple\u00A0: harbour -ferry',
	'There is no word in “{typed}”. Look for words or names, such as: harbour "old bridge" -ferry':
		'Il n’y a pas de mot dans «\u00A0{typed}\u00A0». Cherchez des mots ou des noms, par exemple\u00A0: harbour "old bridge" -ferry',
	'Nobody called “{name}” is quoted here.':
		'Personne du nom de «\u00A0{name}\u00A0» n’est cité ici.',
	'Nobody called “{name}” is quoted here. Try {choices}.':
		'Personne du nom de «\u00A0{name}\u00A0» n’est cité ici. Essayez {choices}.',
	'No such article contains {words}. Leave out speaker, source, from or to, and look through all of them.':
		'Aucun article de ce genre ne contient {words}. Omettez speaker, source, from ou to pour chercher dans tous.',
	'No article here contains {words} together. Look for fewer words.':
		'Aucun article ici ne contient {words} ensemble. Cherchez moins de mots.',
	'No article here contains {words}. {hint}': 'Aucun article ici ne contient {words}. {hint}',
	'Leave out the quotation marks, and the words need not stand side by side.':
		'Retirez les guillemets, et les mots n’auront pas à se suivre.',
	'See what there is with /articles.': 'Voyez ce qu’il y a avec /articles.',
	'Only words written exactly so are found. Try {start}* to find every word that begins with “{start}”.':
		'Les mots sont trouvés tels qu’ils sont écrits. Essayez {start}* pour tous ceux qui commencent par «\u00A0{start}\u00A0».',
	'“{time}” is not a time to look for. Write a year, a month or a day, such as 2023, 2023-02 or 2023-02-22, or “upcoming” or “past”.':
		'«\u00A0{time}\u00A0» n’est pas un moment que l’on peut chercher. Écrivez une année, un mois ou un jour, comme 2023, 2023-02 ou 2023-02-22, ou bien «\u00A0à venir\u00A0» ou «\u00A0passées\u00A0».',
	'“{from}” comes after “{to}”. Give the earlier time as from.':
		'«\u00A0{from}\u00A0» vient après «\u00A0{to}\u00A0». Donnez le moment le plus ancien comme from.',
	'“{day}” is not a day. Write one such as 2023-02-22 or 22 February 2023.':
		'«\u00A0{day}\u00A0» n’est pas un jour. Écrivez-en un comme 2023-02-22 ou 22 février 2023.',
	'Give the day with its year, such as 2022-02-24. Choose “Edit” again.':
		'Donnez le jour avec son année, par exemple 2022-02-24. Choisissez à nouveau «\u202FModifier\u202F».',
	'Enter a few words on what happened that day.':
		'Écrivez quelques mots sur ce qui est arrivé ce jour-là.',
	'That is {n, number} characters long. Say what happened in at most {most, number}.':
		'Cela fait {n, number} caractères. Dites ce qui est arrivé en {most, number} au plus.',
	'The article does not name a single day here. Choose one with “Edit”.':
		'L’article ne nomme ici aucun jour précis. Choisissez-en un avec «\u202FModifier\u202F».',
	'This date is no longer here. See which are with /reminders suggestions.':
		'Cette date n’est plus ici. Voyez celles qui y sont avec /reminders suggestions.',
	'This date is no longer here. See which are with /reminders list.':
		'Cette date n’est plus ici. Voyez celles qui y sont avec /reminders list.',
	'Choose what to mute with exactly one of date, article and speaker.':
		'Choisissez quoi couper avec une seule des options date, article et speaker.',
	'Choose one of the dates offered while you type.':
		'Choisissez l’une des dates proposées pendant la saisie.',
	'Choose one of those offered while you type, or none to see the list.':
		'Choisissez l’une des propositions pendant la saisie, ou aucune pour voir la liste.',
	'That day is over, so it cannot come once more. Choose a day to come, or let it come yearly.':
		'Ce jour est passé, il ne peut pas revenir une fois. Choisissez un jour à venir, ou faites-le revenir chaque année.',
	'Today’s post has already gone out. Choose a later day.':
		'Le message d’aujourd’hui est déjà parti. Choisissez un jour plus tardif.',
	'Say how often it comes: write “yearly” or “once”.':
		'Dites à quelle fréquence\u00A0: écrivez «\u00A0chaque année\u00A0» ou «\u00A0une fois\u00A0».',
	'The same day with the same words is here already. See all dates with /reminders list.':
		'Le même jour avec les mêmes mots est déjà ici. Voyez toutes les dates avec /reminders list.',
	'This server has 500 dates of its own, which is the most. Remove one with /reminders list.':
		'Ce serveur a 500 dates à lui, le maximum. Supprimez-en une avec /reminders list.',
	'That day is not in the future. Choose the first day with posts again, such as tomorrow.':
		'Ce jour n’est pas à venir. Choisissez le premier jour où l’on publie à nouveau, par exemple demain.',
	'No channel is chosen yet. Choose one with /reminders panel.':
		'Aucun salon n’est encore choisi. Choisissez-en un avec /reminders panel.',
	'Discord does not take posts just now. Try again in a minute.':
		'Discord n’accepte pas de messages en ce moment. Réessayez dans une minute.',
	'@everyone cannot be chosen. Choose another role, or none.':
		'@everyone ne peut pas être choisi. Choisissez un autre rôle, ou aucun.',
	'The role to mention is gone. Choose another one, or none.':
		'Le rôle à mentionner n’existe plus. Choisissez-en un autre, ou aucun.',
	'The mention of this role would notify nobody. Let anyone mention it, or allow Dateline in the channel: Mention @everyone, @here, and All Roles.':
		'La mention de ce rôle ne préviendrait personne. Laissez tout le monde le mentionner, ou accordez à Dateline dans le salon\u00A0: Mentionner @everyone, @here et tous les rôles.',
	'Mention @everyone, @here, and All Roles': 'Mentionner @everyone, @here et tous les rôles',
	'Manage Messages': 'Gérer les messages',
	'Manage Server': 'Gérer le serveur',
	'View Channel': 'Voir le salon',
	'Create Posts': 'Créer des publications',
	'Read Message History': 'Voir les anciens messages',
	'Send Messages': 'Envoyer des messages',
	'Send Messages in Threads': 'Envoyer des messages dans les fils',
	'Manage Webhooks': 'Gérer les webhooks',
	'Dateline may not post in the channel. Allow it there: {permissions}.':
		'Dateline ne peut pas publier dans ce salon. Accordez-lui là\u00A0: {permissions}.',
	'Dateline may not read the channel’s history, which it needs so that nothing is posted twice. Allow it “Read Message History” there.':
		'Dateline ne peut pas lire l’historique du salon, qui lui évite de publier deux fois. Accordez-lui là «\u202FVoir les anciens messages\u202F».',
	'Discord does not take the post: {error} ({code}).':
		'Discord n’accepte pas le message\u00A0: {error} ({code}).',
	'Dateline is no longer in this server. Invite it again.':
		'Dateline n’est plus dans ce serveur. Invitez-le à nouveau.',
	'This person does not accept messages from Dateline.':
		'Cette personne n’accepte pas les messages de Dateline.',
	'The channel is gone. Choose another one.': 'Le salon n’existe plus. Choisissez-en un autre.',
	'Dateline cannot see the channel. Allow it “View Channel” there, or choose another one.':
		'Dateline ne voit pas le salon. Accordez-lui là «\u202FVoir le salon\u202F», ou choisissez-en un autre.',
	'Nothing can be posted in a channel of this kind. Choose a text channel, a thread or a forum.':
		'Rien ne peut être publié dans un salon de ce type. Choisissez un salon textuel, un fil ou un forum.',
	'The thread is closed. Open it again, or choose another channel.':
		'Le fil est fermé. Rouvrez-le, ou choisissez un autre salon.',
	'The thread is locked. Unlock it, or choose another channel.':
		'Le fil est verrouillé. Déverrouillez-le, ou choisissez un autre salon.',
	'Posts in this forum need a tag. Choose the forum again, and a tag for the posts.':
		'Les publications de ce forum demandent une étiquette. Choisissez à nouveau le forum, et une étiquette.',
	'Create Public Threads': 'Créer des fils publics',
} as const satisfies Record<keyof typeof German, string>;
