/** What settings and greetings say, in German. */
export const settings = {
	'Editors and admins (default)': 'Redakteure und Admins (Standard)',
	'Only admins': 'Nur Admins',
	'Settings of this server': 'Einstellungen dieses Servers',
	'Who may do what': 'Wer was darf',
	'Daily quote and weekly top stories': 'Tägliches Zitat und Höhepunkte der Woche',
	Nowhere: 'Nirgends',
	'They come from this server’s articles, at {time}, where a channel is chosen for them. No quote comes twice within a year.':
		'Sie stammen aus den Artikeln dieses Servers und kommen um {time}, wo ein Kanal für sie gewählt ist. Kein Zitat kommt zweimal in einem Jahr.',
	'The week’s highlights, each Monday': 'Höhepunkte der Woche, jeden Montag',
	'Back to all settings': 'Zurück zu allen Einstellungen',
	'Posts are written in {language}. {hasChannel, select, yes {Reminders and daily posts come at {time}.} other {Choose a channel below to get reminders at {time}.}} It is {clock}{isPlace, select, yes { there} other {}} now.':
		'Posts sind in dieser Sprache geschrieben: {language}. {hasChannel, select, yes {Erinnerungen und tägliche Posts kommen um {time}.} other {Für Erinnerungen ist noch kein Kanal gewählt; sobald einer gewählt ist, kommen sie um {time}.}} {isPlace, select, yes {Dort ist es jetzt} other {Jetzt ist es}} {clock}.',
	'Where the articles of a new feed are posted': 'Wo die Artikel eines neuen Feeds erscheinen',
	'The channel where the feed is added': 'Der Kanal, in dem der Feed hinzugefügt wird',
	'Where admins are told when something goes wrong': 'Wo Admins erfahren, wenn etwas schiefgeht',
	'Community updates channel; if there is none, the owner':
		'Kanal für Community-Updates; gibt es keinen, der Eigentümer',
	'Who may use Dateline: everybody, or one role': 'Wer Dateline nutzen darf: alle oder eine Rolle',
	Everybody: 'Alle',
	'A role whose members count as editors': 'Eine Rolle, deren Mitglieder als Redakteure gelten',
	'A role whose members count as admins': 'Eine Rolle, deren Mitglieder als Admins gelten',
	'No role': 'Keine Rolle',
	'Anyone with {messages} is an editor, and anyone with {server} is an admin. Roles chosen below count as well.':
		'Wer {messages} darf, ist Redakteur, wer {server} darf, Admin. Hier gewählte Rollen gelten zusätzlich.',
	'Who may add articles': 'Wer Artikel aufnehmen darf',
	'Discord shows /article, /data, /feed, /reminders and /settings only to members with Manage Messages or Manage Server. To show them to a role: Server Settings › Integrations › Dateline.':
		'Discord zeigt /article, /data, /feed, /reminders und /settings nur Mitgliedern mit „Nachrichten verwalten“ oder „Server verwalten“. Für eine Rolle sichtbar machen: Servereinstellungen › Integrationen › Dateline.',
	'All reminder settings': 'Alles zu Erinnerungen',
	Feeds: 'Feeds',
	'Dateline is here': 'Dateline ist da',
	'It reads the articles you give it and remembers them: who said what, word for word, and what happened when. On the anniversary of a day worth remembering, it posts a reminder.':
		'Es liest die Artikel, die man ihm gibt, und merkt sie sich: wer was gesagt hat, Wort für Wort, und was wann geschah. Am Jahrestag eines denkwürdigen Tages postet es eine Erinnerung.',
	'{button}: choose a channel and an hour. Admins only.':
		'{button}: Kanal und Stunde wählen. Nur für Admins.',
	'{button}: each new article on that site is summarised in the channel you choose. Admins only.':
		'{button}: Jeder neue Artikel der Website wird im Kanal deiner Wahl zusammengefasst. Nur für Admins.',
	'{button}: see quotes from an article, each with a “{source}” button that shows the paragraph it comes from. Only you will see the answer.':
		'{button}: Zitate aus einem Artikel ansehen, jedes mit einem Knopf „{source}“, der seinen Absatz zeigt. Die Antwort siehst nur du.',
	'Until an admin chooses a channel, Dateline only answers when it is asked. Anyone can type /help.':
		'Bis ein Admin einen Kanal wählt, antwortet Dateline nur, wenn es gefragt wird. Alle dürfen /help eingeben.',
	'Try it': 'Ausprobieren',
	'I read news articles and remember who said what and what happened when. On the anniversary of an event, I post a reminder. “Try it” shows the latest quotes; type {command} to see what else you can ask me.':
		'Ich lese Nachrichtenartikel und merke mir, wer was gesagt hat und was wann geschah. Jährt sich ein Ereignis, poste ich eine Erinnerung. „Ausprobieren“ zeigt die neuesten Zitate; mit {command} siehst du, was du mich noch fragen kannst.',
	'Only admins can set up reminders and follow news sites.':
		'Nur Admins können Erinnerungen einrichten und Nachrichtenseiten folgen.',
	'Reminders and feeds are set up in a server.':
		'Erinnerungen und Feeds werden auf einem Server eingerichtet.',
	'They share one post (default)': 'Sie teilen sich einen Post (Standard)',
	'Each article is a post of its own': 'Jeder Artikel ist ein eigener Post',
	'When a second feed brings a story that was posted in the same channel less than 12 hours ago, its article is added to that post, with the quotes that only it has. Nobody is notified again.':
		'Bringt ein zweiter Feed ein Thema, das vor weniger als 12 Stunden im selben Kanal gepostet wurde, kommt sein Artikel in diesen Post, mit den Zitaten, die nur er hat. Niemand wird noch einmal benachrichtigt.',
	'When several feeds tell one story': 'Wenn mehrere Feeds vom selben Thema berichten',
	'Where somebody opens one (default)': 'Wo jemand einen eröffnet (Standard)',
	'Under each article of a feed': 'Unter jedem Artikel eines Feeds',
	'Under each reminder': 'Unter jeder Erinnerung',
	'Under feed articles and reminders': 'Unter Feed-Artikeln und Erinnerungen',
	'Where a thread is opened, with the article’s quotes':
		'Wo ein Thread eröffnet wird, mit den Zitaten des Artikels',
	'No threads are opened in {channel}: {why} Then choose above again where threads are opened.':
		'In {channel} werden keine Threads eröffnet: {why} Wähle danach oben noch einmal, wo Threads eröffnet werden.',
	'The log: a channel that shows what editors change, merge and remove':
		'Das Protokoll: ein Kanal, der zeigt, was Redakteure ändern, zusammenführen und entfernen',
	'Nothing is logged: {why} Then choose the channel above again.':
		'Es wird nichts protokolliert: {why} Wähle den Kanal danach oben noch einmal.',
} as const;
