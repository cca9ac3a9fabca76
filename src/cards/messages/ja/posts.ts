import type { posts as German } from '../de/posts.ts';

/** The fixed words of reminders’ posts, in Japanese. */
export const posts = {
	'{n, plural, one {# year ago} other {# years ago}}': '{n, plural, other {#年前}}',
	'{ago} today': '{ago}の今日',
	'Tomorrow: {ago}': '明日：{ago}',
	'{n, plural, one {In # day: {ago}} other {In # days: {ago}}}':
		'{n, plural, other {#日後：{ago}}}',
	Today: '今日',
	Tomorrow: '明日',
	'{n, plural, one {In # day} other {In # days}}': '{n, plural, other {#日後}}',
	Anniversaries: '記念日',
	'On this day': 'この日の出来事',
	'Coming up': '近日の記念日',
	'Today and coming up': '今日と近日の記念日',
	Also: 'その他',
	'Missed, because nothing could be posted': '投稿できなかったもの',
	'{n, plural, one {and # more} other {and # more}}': '{n, plural, other {ほか#件}}',
	'Late: this was due on {time}.': '遅延：予定は{time}でした。',
	'From: “{title}”': '記事：「{title}」',
	'Also told by {sources}': 'ほかの記事: {sources}',
	'Never post this': 'このリマインダーを停止',
	'Discuss in a thread': 'スレッドで話し合う',
	'Cut here: the rest is too long for one Discord message.':
		'ここまでです。残りは Discord のメッセージ1件に収まりません。',
	'This is a test': 'これはテストです',
	'Reminders of anniversaries will be posted here{hasRole, select, yes {, with a mention of {role}} other {}}.':
		'記念日はここに投稿されます{hasRole, select, yes {（{role}にメンション）} other {}}。',
	'Nobody was notified of this test.': 'このテストは誰にも通知されていません。',
} as const satisfies Record<keyof typeof German, string>;
