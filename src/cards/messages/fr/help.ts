import type { help as German } from '../de/help.ts';

/** What the help and what the bot tells of itself say, in French. */
export const help = {
	'What Dateline can do': 'Ce que Dateline sait faire',
	'First steps': 'Premiers pas',
	'Add articles, fix mistakes': 'Ajouter des articles, corriger des erreurs',
	'Set up reminders and news feeds': 'Configurer rappels et flux d’actualités',
	'All commands': 'Toutes les commandes',
	'For everybody': 'Pour tout le monde',
	'For editors: all who may manage messages':
		'Pour les rédacteurs\u00A0: qui peut gérer les messages',
	'For admins: all who may manage the server': 'Pour les admins\u00A0: qui peut gérer le serveur',
	'You look after the articles: add them, and correct what was read wrong. Every correction can be undone; a removal cannot.':
		'Vous vous occupez des articles : ajoutez-en et corrigez ce qui a été mal lu. Toute correction peut être annulée, pas une suppression.',
	'To correct a quote, press “Source” beside it, then “Edit”.':
		'Pour corriger une citation, choisissez «\u202FSource\u202F» à côté, puis «\u202FModifier\u202F».',
	'You choose what is posted, where and when.': 'Vous choisissez ce qui est publié, où et quand.',
	'Set up reminders': 'Configurer les rappels',
	'Add a feed': 'Ajouter un flux',
	'Follow a news site': 'Suivre un site d’actualités',
	'All settings': 'Tous les réglages',
	'Quotes are word for word from their articles. If a command has the option “private”, everybody sees its answer unless you choose that option. All other answers are shown to you alone.':
		'Les citations reprennent leur article mot pour mot. Si une commande a l’option private, tout le monde voit sa réponse, sauf si vous choisissez private. Les autres réponses ne sont visibles que de vous.',
	'the main points of an article, in sentences copied from it':
		'l’essentiel d’un article, en phrases tirées du texte',
	'who said what, word for word': 'qui a dit quoi, mot pour mot',
	'what happened when, in calendar order': 'ce qui est arrivé et quand, par ordre de date',
	'what happened on this day, in any year':
		'ce qui est arrivé ce jour-là, toutes années confondues',
	'every article on this server': 'tous les articles de ce serveur',
	'{command}: {does}.': '{command}\u00A0: {does}.',
	'Latest summary': 'Dernier résumé',
	'Latest quotes': 'Dernières citations',
	'Quotes by {speaker}': 'Citations de {speaker}',
	'Dates in the latest article': 'Dates du dernier article',
	'All articles': 'Tous les articles',
	'Dateline reads news articles and remembers them. Type a command, or press an example:':
		'Dateline lit des articles de presse et s’en souvient. Tapez une commande ou essayez un exemple\u00A0:',
	'On any message with a link: right-click the message, or press and hold on a phone, then {menu}. {does}.':
		'Sur tout message contenant un lien\u00A0: clic droit, ou appui long sur téléphone, puis {menu}. {does}.',
	'Quotes are word for word from their articles. When you press an example, only you see the answer.':
		'Les citations reprennent leur article mot pour mot. Les exemples ne sont montrés qu’à vous.',
	'“{page}”, below, says what each of them does.':
		'«\u00A0{page}\u00A0», ci-dessous, explique chacune d’elles.',
	'Running since {time}': 'En marche depuis {time}',
	'Kept here: {articles} and {quotes}': 'Conservé ici : {articles} et {quotes}',
	'The database works ({database})': 'La base de données fonctionne ({database})',
	'Articles are read on the machine the bot runs on; no outside service sees them. More: {command}':
		'Les articles sont lus sur la machine du bot\u202F; aucun service extérieur ne les voit. Plus\u00A0: {command}',
} as const satisfies Record<keyof typeof German, string>;
