import type { refusedAsked as German } from '../../de/refused/asked.ts';

/** Why something that was asked for cannot be had, or posted where it was to be, in Japanese. */
export const refusedAsked = {
	'That is {n, number} characters long. Look for a few words, in at most {most, number} characters.':
		'{n, number}文字あります。{most, number}文字以内の数語で検索してください。',
	'Look for at most {most, number} words at once.':
		'一度に検索できるのは{most, number}語までです。',
	'“{word}” begins too many words. Write at least {least, number} letters before the star.':
		'「{word}」で始まる語が多すぎます。* の前に{least, number}文字以上書いてください。',
	'Words such as “{words}” are in every article. Look for a name, or for a word that says what it is about.':
		'「{words}」のような語はどの記事にもあります。名前や、内容を表す語で検索してください。',
	'That says only what is to be left out. Say also what you look for, such as: harbour -ferry':
		'除外する語しかありません。探す語も書いてください。例：harbour -ferry',
	'There is no word in “{typed}”. Look for words or names, such as: harbour "old bridge" -ferry':
		'「{typed}」には語がありません。語や名前で検索してください。例：harbour "old bridge" -ferry',
	'Nobody called “{name}” is quoted here.': '「{name}」という人はここでは引用されていません。',
	'Nobody called “{name}” is quoted here. Try {choices}.':
		'「{name}」という人はここでは引用されていません。{choices}をお試しください。',
	'No such article contains {words}. Leave out speaker, source, from or to, and look through all of them.':
		'条件に合う記事に{words}は含まれていません。speaker、source、from、to を外してすべてから検索してください。',
	'No article here contains {words} together. Look for fewer words.':
		'{words}をすべて含む記事はここにありません。語を減らしてください。',
	'No article here contains {words}. {hint}': '{words}を含む記事はここにありません。{hint}',
	'Leave out the quotation marks, and the words need not stand side by side.':
		'引用符を外すと、語が連続していなくても見つかります。',
	'See what there is with /articles.': '/articles で一覧を見てください。',
	'Only words written exactly so are found. Try {start}* to find every word that begins with “{start}”.':
		'語は書いたとおりに検索されます。{start}* とすると、「{start}」で始まる語をすべて探せます。',
	'“{time}” is not a time to look for. Write a year, a month or a day, such as 2023, 2023-02 or 2023-02-22, or “upcoming” or “past”.':
		'「{time}」では検索できません。2023、2023-02、2023-02-22 のような年・月・日、または「今後」「過去」と書いてください。',
	'“{from}” comes after “{to}”. Give the earlier time as from.':
		'「{from}」は「{to}」より後です。早いほうを from に指定してください。',
	'“{day}” is not a day. Write one such as 2023-02-22 or 22 February 2023.':
		'「{day}」は日付ではありません。2023-02-22 や 2023年2月22日 のように書いてください。',
	'Give the day with its year, such as 2022-02-24. Choose “Edit” again.':
		'2022-02-24 のように、年を含めて書いてください。もう一度「編集」を選んでください。',
	'Enter a few words on what happened that day.': 'その日に何があったかを短く書いてください。',
	'That is {n, number} characters long. Say what happened in at most {most, number}.':
		'{n, number}文字あります。{most, number}文字以内で書いてください。',
	'The article does not name a single day here. Choose one with “Edit”.':
		'記事のこの箇所に特定の日はありません。「編集」で選んでください。',
	'This date is no longer here. See which are with /reminders suggestions.':
		'この日付はもうありません。/reminders suggestions で一覧を見てください。',
	'This date is no longer here. See which are with /reminders list.':
		'この日付はもうありません。/reminders list で一覧を見てください。',
	'Choose what to mute with exactly one of date, article and speaker.':
		'date、article、speaker のうち1つだけでミュートするものを選んでください。',
	'Choose one of the dates offered while you type.': '入力中に出る候補の日付から選んでください。',
	'Choose one of those offered while you type, or none to see the list.':
		'入力中に出る候補から選ぶか、何も選ばずに一覧を見てください。',
	'That day is over, so it cannot come once more. Choose a day to come, or let it come yearly.':
		'その日は過ぎているので、一度だけの日付にはできません。これからの日を選ぶか、毎年にしてください。',
	'Today’s post has already gone out. Choose a later day.':
		'今日の投稿はもう終わりました。もっと後の日を選んでください。',
	'Say how often it comes: write “yearly” or “once”.':
		'繰り返しは「毎年」か「一度だけ」と書いてください。',
	'The same day with the same words is here already. See all dates with /reminders list.':
		'同じ日付と文面がすでにあります。/reminders list で一覧を見てください。',
	'This server has 500 dates of its own, which is the most. Remove one with /reminders list.':
		'このサーバー独自の日付は上限の500件に達しています。/reminders list で削除してください。',
	'That day is not in the future. Choose the first day with posts again, such as tomorrow.':
		'その日は未来ではありません。投稿を再開する日を選んでください。例：明日',
	'No channel is chosen yet. Choose one with /reminders panel.':
		'チャンネルがまだ選ばれていません。/reminders panel で選んでください。',
	'Discord does not take posts just now. Try again in a minute.':
		'Discord が今投稿を受け付けていません。1分後にもう一度お試しください。',
	'@everyone cannot be chosen. Choose another role, or none.':
		'@everyone は選べません。別のロールを選ぶか、なしにしてください。',
	'The role to mention is gone. Choose another one, or none.':
		'メンションするロールがなくなっています。別のロールを選ぶか、なしにしてください。',
	'The mention of this role would notify nobody. Let anyone mention it, or allow Dateline in the channel: Mention @everyone, @here, and All Roles.':
		'このロールへのメンションは誰にも通知されません。誰でもメンションできるようにするか、チャンネルで Dateline に「@everyone、@here、全てのロールにメンション」を許可してください。',
	'Mention @everyone, @here, and All Roles': '@everyone、@here、全てのロールにメンション',
	'Manage Messages': 'メッセージの管理',
	'Manage Server': 'サーバー管理',
	'View Channel': 'チャンネルを見る',
	'Create Posts': '投稿を作成',
	'Read Message History': 'メッセージ履歴を読む',
	'Send Messages': 'メッセージを送信',
	'Send Messages in Threads': 'スレッドでメッセージを送信',
	'Manage Webhooks': 'ウェブフックの管理',
	'Dateline may not post in the channel. Allow it there: {permissions}.':
		'Dateline はこのチャンネルに投稿できません。次の権限を許可してください：{permissions}。',
	'Dateline may not read the channel’s history, which it needs so that nothing is posted twice. Allow it “Read Message History” there.':
		'Dateline はチャンネルの履歴を読めないため、二重投稿を防げません。「メッセージ履歴を読む」を許可してください。',
	'Discord does not take the post: {error} ({code}).':
		'Discord が投稿を受け付けません：{error}（{code}）。',
	'Dateline is no longer in this server. Invite it again.':
		'Dateline はもうこのサーバーにいません。もう一度招待してください。',
	'This person does not accept messages from Dateline.':
		'この人は Dateline からのメッセージを受け取りません。',
	'The channel is gone. Choose another one.':
		'チャンネルがなくなっています。別のチャンネルを選んでください。',
	'Dateline cannot see the channel. Allow it “View Channel” there, or choose another one.':
		'Dateline からチャンネルが見えません。「チャンネルを見る」を許可するか、別のチャンネルを選んでください。',
	'Nothing can be posted in a channel of this kind. Choose a text channel, a thread or a forum.':
		'この種類のチャンネルには投稿できません。テキストチャンネル、スレッド、フォーラムから選んでください。',
	'The thread is closed. Open it again, or choose another channel.':
		'スレッドが閉じられています。もう一度開くか、別のチャンネルを選んでください。',
	'The thread is locked. Unlock it, or choose another channel.':
		'スレッドがロックされています。解除するか、別のチャンネルを選んでください。',
	'Posts in this forum need a tag. Choose the forum again, and a tag for the posts.':
		'このフォーラムの投稿にはタグが必要です。もう一度フォーラムを選び、タグも選んでください。',
	'Create Public Threads': '公開スレッドの作成',
} as const satisfies Record<keyof typeof German, string>;
