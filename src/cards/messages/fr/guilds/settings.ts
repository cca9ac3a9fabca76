import type { settings as German } from '../../de/guilds/settings.ts';

/** What settings and greetings say, in French. */
export const settings = {
	'Editors and admins (default)': 'Rédacteurs et admins (par défaut)',
	'Only admins': 'Seulement les admins',
	'Settings of this server': 'Réglages de ce serveur',
	'Who may do what': 'Qui peut faire quoi',
	'Daily quote and weekly top stories': 'Citation du jour et temps forts de la semaine',
	Nowhere: 'Nulle part',
	'They come from this server’s articles, at {time}, where a channel is chosen for them. No quote comes twice within a year.':
		'Ils viennent des articles de ce serveur, à {time}, si un salon est choisi pour eux. Aucune citation ne revient dans l’année.',
	'The week’s highlights, each Monday': 'Les temps forts de la semaine, chaque lundi',
	'Back to all settings': 'Retour à tous les réglages',
	'Posts are written in {language}. {hasChannel, select, yes {Reminders and daily posts come at {time}.} other {Choose a channel below to get reminders at {time}.}} It is {clock}{isPlace, select, yes { there} other {}} now.':
		'Les messages sont écrits dans cette langue\u00A0: {language}. {hasChannel, select, yes {Les rappels et les messages quotidiens viennent à {time}.} other {Aucun salon n’est encore choisi pour les rappels\u202F; dès qu’il y en a un, ils viennent à {time}.}} Il est maintenant {clock}{isPlace, select, yes { là-bas} other {}}.',
	'Where the articles of a new feed are posted': 'Où sont publiés les articles d’un nouveau flux',
	'The channel where the feed is added': 'Le salon où le flux est ajouté',
	'Where admins are told when something goes wrong':
		'Où prévenir les admins quand quelque chose échoue',
	'Community updates channel; if there is none, the owner':
		'Salon des mises à jour communautaires\u202F; à défaut, le propriétaire',
	'Who may use Dateline: everybody, or one role':
		'Qui peut utiliser Dateline\u00A0: tout le monde, ou un rôle',
	Everybody: 'Tout le monde',
	'A role whose members count as editors': 'Un rôle dont les membres comptent comme rédacteurs',
	'A role whose members count as admins': 'Un rôle dont les membres comptent comme admins',
	'No role': 'Aucun rôle',
	'Anyone with {messages} is an editor, and anyone with {server} is an admin. Roles chosen below count as well.':
		'Qui a {messages} est rédacteur, qui a {server} est admin. Les rôles choisis ici s’y ajoutent.',
	'Who may add articles': 'Qui peut ajouter des articles',
	'Discord shows /article, /data, /feed, /reminders and /settings only to members with Manage Messages or Manage Server. To show them to a role: Server Settings › Integrations › Dateline.':
		'Discord ne montre /article, /data, /feed, /reminders et /settings qu’aux membres qui ont Gérer les messages ou Gérer le serveur. Pour les montrer à un rôle\u00A0: Paramètres du serveur › Intégrations › Dateline.',
	'All reminder settings': 'Tous les réglages des rappels',
	Feeds: 'Flux',
	'Dateline is here': 'Dateline est là',
	'It reads the articles you give it and remembers them: who said what, word for word, and what happened when. On the anniversary of a day worth remembering, it posts a reminder.':
		'Il lit les articles que vous lui donnez et s’en souvient\u00A0: qui a dit quoi, mot pour mot, et ce qui est arrivé et quand. À l’anniversaire d’un jour mémorable, il publie un rappel.',
	'{button}: choose a channel and an hour. Admins only.':
		'{button}\u00A0: choisissez un salon et une heure. Admins seulement.',
	'{button}: each new article on that site is summarised in the channel you choose. Admins only.':
		'{button}\u00A0: chaque nouvel article du site est résumé dans le salon que vous choisissez. Admins seulement.',
	'{button}: see quotes from an article, each with a “{source}” button that shows the paragraph it comes from. Only you will see the answer.':
		'{button}\u00A0: voyez des citations d’un article, chacune avec un bouton «\u202F{source}\u202F» qui montre son paragraphe. Vous seul verrez la réponse.',
	'Until an admin chooses a channel, Dateline only answers when it is asked. Anyone can type /help.':
		'Tant qu’un admin n’a pas choisi de salon, Dateline ne répond que si on l’interroge. Tout le monde peut taper /help.',
	'Try it': 'Essayer',
	'I read news articles and remember who said what and what happened when. On the anniversary of an event, I post a reminder. “Try it” shows the latest quotes; type {command} to see what else you can ask me.':
		'Je lis des articles de presse et je retiens qui a dit quoi et ce qui s’est passé quand. À l’anniversaire d’un événement, je publie un rappel. «\u202FEssayer\u202F» montre les dernières citations\u202F; tapez {command} pour voir ce que vous pouvez encore me demander.',
	'Only admins can set up reminders and follow news sites.':
		'Seuls les admins peuvent configurer les rappels et suivre des sites d’actualités.',
	'Reminders and feeds are set up in a server.':
		'Les rappels et les flux se configurent dans un serveur.',
	'They share one post (default)': 'Ils partagent un message (par défaut)',
	'Each article is a post of its own': 'Chaque article est un message à part',
	'When a second feed brings a story that was posted in the same channel less than 12 hours ago, its article is added to that post, with the quotes that only it has. Nobody is notified again.':
		'Quand un second flux apporte un sujet publié dans le même salon il y a moins de 12 heures, son article est ajouté à ce message, avec les citations qu’il est seul à donner. Personne n’est prévenu à nouveau.',
	'When several feeds tell one story': 'Quand plusieurs flux traitent du même sujet',
	'Where somebody opens one (default)': 'Là où quelqu’un en ouvre un (défaut)',
	'Under each article of a feed': 'Sous chaque article d’un flux',
	'Under each reminder': 'Sous chaque rappel',
	'Under feed articles and reminders': 'Sous les articles et les rappels',
	'Where a thread is opened, with the article’s quotes':
		'Où s’ouvre un fil, avec les citations de l’article',
	'No threads are opened in {channel}: {why} Then choose above again where threads are opened.':
		'Pas de fils dans {channel}\u00A0: {why} Choisissez ensuite à nouveau ci-dessus.',
	'The log: a channel that shows what editors change, merge and remove':
		'Le journal\u00A0: un salon qui montre ce que les rédacteurs modifient, fusionnent et retirent',
	'Nothing is logged: {why} Then choose the channel above again.':
		'Rien n’est consigné\u00A0: {why} Choisissez ensuite à nouveau le salon ci-dessus.',
} as const satisfies Record<keyof typeof German, string>;
